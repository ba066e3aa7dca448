import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { a1 } from "../../src/workbook/cell";
import { asFile } from "../bench/as-file";
import { districtBook } from "../bench/workbooks";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const people = 2100;
const bytes = asFile(districtBook(people));
const { columnOf, rows, sheet } = readDistrict(readWorkbook(bytes)).sheets.scoring!;
const cellOf = (field: Parameters<typeof columnOf.get>[0], row: number) => a1({ row, column: columnOf.get(field)! });
const last = rows.at(-1)!.at;

async function opened(page: Page): Promise<ReturnType<typeof gridOf>> {
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "大表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("大表"));
  const grid = gridOf(page);
  await grid.ready();
  await page.getByText(sheet.name, { exact: true }).last().click();
  return grid;
}

describe("a workbook with more than 2,000 rows", () => {
  it("is calculated in a worker: what follows from an edit is right, and the worker goes with the workbook", async () => {
    const { page, context, complaints } = await visit(session.browser, session.url);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByTestId("run-check").waitFor();
    expect(page.workers()).toHaveLength(0);
    const grid = await opened(page);
    expect(page.workers()).toHaveLength(1);
    await grid.type(cellOf("usual", last), "99.6");
    await grid.type(cellOf("annual", last), "83.6");
    // 99.6 × 40% + 83.6 × 60%
    expect(await until(() => grid.read(cellOf("composite", last)), (text) => text.startsWith("90"))).toMatch(/^90(\.0+)?$/);
    expect(await until(() => grid.read(cellOf("grade", last)), (text) => text === "优秀")).toBe("优秀");
    await page.setInputFiles("#open-file", { name: "示例.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(asFile(districtBook(20))) });
    await page.getByTestId("open-without-saving").click();
    await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("示例"));
    await grid.ready();
    expect(await until(() => Promise.resolve(page.workers().length), (count) => count === 0)).toBe(0);
    await page.getByText(sheet.name, { exact: true }).last().click();
    expect(await grid.read(cellOf("number", rows[4]!.at))).toBe("5");
    expect(complaints).toEqual([]);
    await context.close();
  }, 180_000);

  it("says so when the worker stops, and gives out no results that may be old", async () => {
    const { page, context } = await visit(session.browser, session.url);
    const grid = await opened(page);
    await page.workers()[0]!.evaluate(() => {
      setTimeout(() => {
        close();
        throw new Error("out of memory");
      });
    });
    expect(await until(() => page.getByTestId("notice").innerText(), (text) => text !== "")).toContain("表格的计算停下了");
    await grid.type(cellOf("usual", last), "99.6");
    await page.getByTestId("run-check").click();
    expect(await until(() => page.getByTestId("problem").innerText(), (text) => text !== "")).toContain("表格的计算停下了");
    await context.close();
  }, 180_000);
});
