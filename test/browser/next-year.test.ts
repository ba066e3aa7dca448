import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { nextYearFile } from "../../src/fill/next-year/next-year-file";
import { readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { paneOnSim } from "./pane-on-sim";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();
const closed = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));

async function lookAtNextYear(page: Page) {
  await page.getByRole("tab", { name: "补填" }).click();
  await page.getByTestId("run-fill").click();
  await page.getByTestId("card-next-year").getByRole("button", { name: "看看怎么结转…" }).click();
  return page.getByTestId("next-year");
}

it("in January a clerk makes next year's workbook from this year's: shown first, then opened beside what stays as it was", async () => {
  const { page, strayRequests, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "安宁区.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(closed) });
  const fileName = () => page.getByTestId("file-name").innerText();
  await until(fileName, (text) => text.includes("安宁区"));
  await gridOf(page).ready();
  const dialog = await lookAtNextYear(page);
  const told = await dialog.innerText();
  expect(told).toContain("2025 年度工作簿");
  expect(told).toContain("带入 11 人，移出离岗 1 人");
  expect(told).toContain("移出 袁浩");
  expect(told).toContain("“请假登记”：上年度 7 条留在原文件，带入新年度 0 条");
  await dialog.getByRole("button", { name: "生成 2025 年度工作簿" }).click();
  expect(await until(fileName, (text) => text.includes("2025"))).toContain("安宁区2025年度");
  await gridOf(page).ready();
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存", exact: true }).click()]);
  const { year, sheets } = readDistrict(readWorkbook(new Uint8Array(readFileSync(await saved.path()))));
  expect(year).toBe(2025);
  expect(sheets.scoring?.rows.length).toBe(11);
  expect(sheets.scoring?.rows.every(({ values }) => valueOf(values.usual) === undefined)).toBe(true);
  expect(sheets.history?.rows.filter(({ values }) => valueOf(values.year) === 2024).length).toBe(11);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);

it("a year that is not closed says who is missing, and offers no file", async () => {
  const { page } = await visit(session.browser, session.url);
  await page.getByTestId("run-check").waitFor();
  await gridOf(page).ready();
  const dialog = await lookAtNextYear(page);
  expect(await dialog.innerText()).toContain("现在还不能做下一年度的工作簿");
  expect(await dialog.getByRole("button", { name: /生成/ }).count()).toBe(0);
}, 120_000);

it("in Excel the same file opens in a window of its own, and the open one is not written to", async () => {
  const { page } = await paneOnSim(session.browser, `${session.url}taskpane.html`, {
    workbook: readWorkbook(closed),
    prepare: async (fresh) => {
      await fresh.addInitScript(`window.__excelSimFile = "${Buffer.from(closed).toString("base64")}";`);
    },
  });
  const before = await page.evaluate(() => JSON.stringify(window.__excelSim?.everything()));
  const dialog = await lookAtNextYear(page);
  await dialog.getByRole("button", { name: "生成 2025 年度工作簿" }).click();
  expect(await until(() => page.getByTestId("card-next-year").innerText(), (text) => text.includes("请保存"))).toContain("已打开 2025 年度工作簿");
  const [made, ...more] = await page.evaluate(() => window.__excelSim?.created ?? []);
  expect(more).toEqual([]);
  expect(Buffer.from(made ?? "", "base64").equals(Buffer.from(nextYearFile(closed).bytes))).toBe(true);
  expect(await page.evaluate(() => JSON.stringify(window.__excelSim?.everything()))).toBe(before);
}, 120_000);
