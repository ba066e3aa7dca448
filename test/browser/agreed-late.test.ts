import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { readWorkbook } from "../../src/ooxml";
import { paneOnSim } from "./pane-on-sim";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const openPane = async (sample: string) => {
  const opened = await paneOnSim(session.browser, `${session.url}taskpane.html`, { workbook: readWorkbook(new Uint8Array(readFileSync(path.resolve("templates/samples", sample)))) });
  await opened.page.getByTestId("run-check").click();
  await opened.page.getByTestId("sheets-read").waitFor();
  return opened;
};

const cell = (page: Page, address: string) => page.evaluate((at) => window.__excelSim?.cell("评分表", at), address);
const everything = (page: Page) => page.evaluate(() => window.__excelSim?.everything());
const problem = async (page: Page) => {
  await page.getByTestId("problem").waitFor();
  return page.getByTestId("problem").innerText();
};

/** Types into the sheet, which a dialog of the pane keeps nobody from, and waits until the pane has read it. */
async function typeAndFollow(page: Page, address: string, value: string | number): Promise<void> {
  const looks = () => page.evaluate(() => performance.getEntriesByName("kaohe.recheck").length);
  const before = await looks();
  await page.evaluate((typed) => window.__excelSim?.edit("评分表", typed.address, { value: typed.value }), { address, value });
  expect(await until(looks, (count) => count > before)).toBeGreaterThan(before);
  await until(() => page.getByTestId("status").innerText(), (text) => !text.includes("已过期"));
}

describe("a preview that was open while somebody typed into the sheet", () => {
  it("of fixes writes nothing over what was typed, and is no worse for what was typed elsewhere", async () => {
    const { page, context } = await openPane("district.xlsx");
    const finding = page.getByTestId("finding").filter({ hasText: "评分表 J6" });
    await finding.getByRole("button", { name: "改正" }).click();
    await typeAndFollow(page, "J6", 61);
    const before = await everything(page);
    await page.getByTestId("preview").getByRole("button", { name: "写入 1 格" }).click();
    expect(await problem(page)).toContain("工作表“评分表”的 J6 在读取之后又被改过，没有写入任何内容");
    expect(await everything(page)).toEqual(before);

    await page.locator('[data-testid="finding"][data-rule="composite-differs"]').filter({ hasText: "评分表 L5" }).getByRole("button", { name: "改正" }).click();
    await typeAndFollow(page, "T7", "另行研究");
    await page.getByTestId("preview").getByRole("button", { name: "写入 1 格" }).click();
    await page.getByTestId("written").waitFor();
    expect(await cell(page, "L5")).toMatchObject({ value: 89.996 });
    expect(await cell(page, "T7")).toMatchObject({ value: "另行研究" });
    await context.close();
  }, 60_000);

  /** Types into a cell that the preview does not show, then agrees to the preview. */
  const isRefused = async (page: Page, elsewhere: string, agree: Locator) => {
    await agree.waitFor();
    await typeAndFollow(page, elsewhere, 61);
    const before = await everything(page);
    await agree.click();
    expect(await problem(page)).toContain("要写入的内容已经过时，没有写入任何内容");
    expect(await everything(page)).toEqual(before);
  };

  it("of scores or marks is not written at all: what it says follows from more than its own cells", async () => {
    const { page, context } = await openPane("district.xlsx");
    await page.getByTestId("mark").click();
    await isRefused(page, "J8", page.getByTestId("mark-agreed"));
    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("write-scores").click();
    await isRefused(page, "J9", page.getByTestId("preview").getByRole("button", { name: /^写入 \d+ 格$/ }));
    await context.close();
  }, 60_000);

  it("of a receipt is not written at all: no receipt says what no longer stands", async () => {
    const { page, context } = await openPane("district-clean.xlsx");
    await page.getByRole("tab", { name: "报送" }).click();
    await page.getByTestId("seal").click();
    await isRefused(page, "J8", page.getByTestId("write-sheet"));
    expect(Object.keys((await everything(page)) ?? {})).not.toContain("报送回执");
    await context.close();
  }, 60_000);
});
