import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { readWorkbook } from "../../src/ooxml";
import { contentOf } from "../../src/workbook/snapshot";
import { at } from "../check/sheet-text";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { heldSaving } from "./held-saving";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();
const clean = readFileSync("templates/samples/district-clean.xlsx");

async function open() {
  const visited = await visit(session.browser, session.url);
  await until(() => shownName(visited.page), (name) => name.includes("示例区县"));
  await visited.page.getByTestId("run-check").waitFor();
  await gridOf(visited.page).ready();
  return visited;
}

const shownName = (page: Page) => page.getByTestId("file-name").innerText();
/** What stands in B5, sheet by sheet: the grid shows one of them. */
async function namesIn(download: Download): Promise<readonly unknown[]> {
  const snapshot = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  return snapshot.sheets.map(({ name }) => contentOf(snapshot, { sheet: name, ...at("B5") })?.value);
}
const choose = (page: Page, name: string) => page.setInputFiles("#open-file", { name, mimeType: "application/octet-stream", buffer: clean });

/** Files that lie on a slow stick: each is read once its own name is let go. */
async function heldFiles(page: Page): Promise<(name: string) => Promise<unknown>> {
  await page.evaluate(() => {
    const read = Object.getOwnPropertyDescriptor(Blob.prototype, "arrayBuffer");
    Object.defineProperty(File.prototype, "arrayBuffer", {
      configurable: true,
      async value(this: File) {
        await new Promise((go) => addEventListener(`let-go ${this.name}`, go, { once: true }));
        return (read?.value as Blob["arrayBuffer"]).call(this);
      },
    });
  });
  return (name) => page.evaluate((which) => dispatchEvent(new Event(`let-go ${which}`)), name);
}

describe("another workbook that is opened", () => {
  it("after saving first comes once the save has ended; there is nothing more to answer meanwhile", async () => {
    const { page, context, complaints } = await open();
    await gridOf(page).type("B5", "赵一");
    const letGo = await heldSaving(page);
    await choose(page, "另一份.xlsx");
    await page.getByTestId("save-then-open").click();
    expect(await until(() => page.getByTestId("unsaved-dialog").count(), (count) => count === 0)).toBe(0);
    expect(await shownName(page)).toContain("示例区县");
    const [download] = await Promise.all([page.waitForEvent("download"), letGo()]);
    expect(await namesIn(download)).toContain("赵一");
    expect(await until(() => shownName(page), (name) => name.includes("另一份"))).toBe("另一份.xlsx");
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it("after saving first does not come where the save fails: what is there would be lost", async () => {
    const { page, context } = await open();
    await gridOf(page).type("B5", "赵一");
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error("no room");
      };
    });
    await choose(page, "另一份.xlsx");
    await page.getByTestId("save-then-open").click();
    await page.getByTestId("notice").waitFor();
    await page.waitForTimeout(500);
    expect(await shownName(page)).toContain("示例区县");
    expect(await page.getByTestId("unsaved").count()).toBe(1);
    await context.close();
  }, 120_000);

  it("while the one before it is being saved waits for that, and stays the one that is shown and saved from then on", async () => {
    const { page, context, complaints } = await open();
    await gridOf(page).type("B5", "赵一");
    const letGo = await heldSaving(page);
    await page.getByTestId("save").click();
    await choose(page, "另一份.xlsx");
    await page.getByTestId("open-without-saving").click();
    const [download] = await Promise.all([page.waitForEvent("download"), letGo()]);
    expect(await namesIn(download)).toContain("赵一");
    expect(await until(() => shownName(page), (name) => name.includes("另一份"))).toBe("另一份.xlsx");
    await gridOf(page).ready();
    const [next] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
    expect(next.suggestedFilename()).toBe("另一份（已修改）.xlsx");
    expect(await namesIn(next)).not.toContain("赵一");
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it("is said to be opening until it is, also where a file that was chosen before it is read first", async () => {
    const { page, context } = await open();
    const letGo = await heldFiles(page);
    await choose(page, "先选的.xlsx");
    await choose(page, "后选的.xlsx");
    const opening = page.getByText("正在打开…");
    await opening.waitFor();
    await letGo("先选的.xlsx");
    await page.waitForTimeout(300);
    expect([await opening.count(), await shownName(page)]).toEqual([1, "示例区县.xlsx"]);
    // Ctrl+S waits as the button does.
    let saves = 0;
    page.on("download", () => (saves += 1));
    await page.keyboard.press("Control+s");
    await letGo("后选的.xlsx");
    expect(await until(() => shownName(page), (name) => name.includes("后选的"))).toBe("后选的.xlsx");
    expect([await opening.count(), saves]).toEqual([0, 0]);
    await context.close();
  }, 120_000);
});
