import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/ooxml";
import { contentOf } from "../../src/workbook/snapshot";
import { at } from "../check/sheet-text";
import { fullWorkbook } from "../ooxml/full-workbook";
import { compound } from "../ooxml/compound";
import { oneSheet } from "../ooxml/make-workbook";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { picture, shownPicture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const sample = path.resolve("templates/samples/district.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "kaohe-"));

const session = browserSession();

const open = async () => {
  const visited = await visit(session.browser, session.url);
  await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await isOpen(visited.page, "示例区县");
  return visited;
};

/** A workbook is open once its name is shown and the grid has a cell selected in it. */
async function isOpen(page: Page, name: string): Promise<void> {
  const shown = await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes(name));
  expect(shown).toContain(name);
  await page.getByTestId("run-check").waitFor();
  await gridOf(page).ready();
}

/** Chooses a file as a person does; it is open once its name is shown. */
async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles("#open-file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await isOpen(page, name);
}

const status = (page: Page) => page.getByTestId("status").innerText();

/** Saves through the button. @returns the file that the browser was given. */
async function saved(page: Page, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return new Uint8Array(readFileSync(file));
}

const cellOf = (bytes: Uint8Array, sheet: string, address: string) => contentOf(readWorkbook(bytes), { sheet, ...at(address) });

describe("a clerk at the workbench", () => {
  it("opens, checks, goes to a fault, corrects it in the grid, scores, saves; and the file holds what the screen showed", async () => {
    const { page, context, strayRequests, complaints } = await open();
    const grid = gridOf(page);
    await openFile(page, "西固区.xlsx", readFileSync(sample));

    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    expect(await status(page)).toContain("有 4 处错误，6 处提醒");
    const forgotten = page.getByTestId("finding").filter({ hasText: "评分表 K7" });
    await forgotten.getByRole("button", { name: /定位到/ }).click();
    expect(await until(grid.selected, (address) => address === "K7")).toBe("K7");
    await shownPicture(page, "workbench", "readme");

    await grid.type("K7", "88.25");
    expect(await until(() => status(page), (line) => line.includes("已过期"))).toContain("已过期");
    await page.getByTestId("run-check").click();
    expect(await until(() => status(page), (line) => line.includes("错误"))).toContain("有 3 处错误，6 处提醒");

    await page.getByRole("tab", { name: "核算" }).click();
    await picture(page, "workbench-score");
    await page.getByTestId("write-scores").click();
    const preview = page.getByTestId("preview");
    await preview.waitFor();
    await picture(page, "workbench-preview");
    await preview.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    await page.getByTestId("written").waitFor();
    expect(await page.getByTestId("written").innerText()).not.toContain("不同");
    // 84.2 × 40% + 88.25 × 60% = 33.68 + 52.95
    expect(await grid.read("L7")).toBe("86.63");
    expect(await grid.read("L5")).toBe("89.996");

    const bytes = await saved(page, "已核算.xlsx");
    expect(cellOf(bytes, "评分表", "K7")).toMatchObject({ value: 88.25 });
    expect(cellOf(bytes, "评分表", "L7")).toMatchObject({ value: 86.63, formula: '=IF(OR(COUNT(J7,K7)<2,MIN(J7,K7)<0,ROUND(MAX(J7,K7),4)>100,ROUND(N(J7),4)<>ROUND(N(J7),12),ROUND(N(K7),4)<>ROUND(N(K7),12),ISNUMBER(FIND("否",G7))),"",ROUND(J7*40%+K7*60%,6))' });
    expect(cellOf(bytes, "评分表", "L5")).toMatchObject({ value: 89.996, formula: '=IF(OR(COUNT(J5,K5)<2,MIN(J5,K5)<0,ROUND(MAX(J5,K5),4)>100,ROUND(N(J5),4)<>ROUND(N(J5),12),ROUND(N(K5),4)<>ROUND(N(K5),12),ISNUMBER(FIND("否",G5))),"",ROUND(J5*40%+K5*60%,6))' });
    expect(cellOf(bytes, "评分表", "M5")).toMatchObject({ value: "称职" });
    expect(cellOf(bytes, "评分表", "M14")).toMatchObject({ value: "优秀" });
    // Ranks that come to the same as before keep their stored results.
    expect([10, 11, 12, 13, 14].map((row) => cellOf(bytes, "评分表", `N${row}`)?.value)).toEqual([2, 1, 3, 3, 5]);
    expect(cellOf(bytes, "评分表", "J6")).toEqual({ value: "92分" });
    expect(cellOf(bytes, "评分表", "L6")).toMatchObject({ value: "" });
    expect(cellOf(bytes, "评分表", "C5")).toMatchObject({ value: "999999199004121280", format: "@" });
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
    await context.close();
  }, 120_000);

  it("is told how much too wide a paste is until the next thing is done, and saves a new workbook under its unit and year", async () => {
    const { page, complaints } = await open();
    const grid = gridOf(page);
    await page.getByText("我在区县：新建工作簿").click();
    await isOpen(page, "区县工作簿");
    await page.evaluate(() => navigator.clipboard.writeText(Array.from({ length: 42 }, () => "1").join("\t")));
    await grid.goTo("A6");
    await page.keyboard.press("Control+v");
    const notice = page.getByTestId("notice");
    expect(await notice.innerText()).toContain("要粘贴 1 行 42 列，从选中的单元格起只有");
    await grid.type("C5", "甲");
    expect(await until(() => notice.count(), (count) => count === 0)).toBe(0);

    await page.getByText("参数", { exact: true }).first().click();
    await grid.type("B5", "西固区");
    await grid.type("B6", "2024");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
    expect(download.suggestedFilename()).toBe("西固区2024年度.xlsx");
    expect(complaints).toEqual([]);
  }, 120_000);

  it("lets whoever types a row finish each cell, while the check follows what is typed", async () => {
    const { page, context } = await open();
    const grid = gridOf(page);
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    await grid.goTo("J5");
    for (const [begun, ended] of [["8", "8.5"], ["9", "1.25"]] as const) {
      await page.keyboard.type(begun);
      // Longer than the quiet after which a change is followed, and the look itself.
      await page.waitForTimeout(1500);
      await page.keyboard.type(ended);
      await page.keyboard.press("Tab");
    }
    expect([await grid.read("J5"), await grid.read("K5")]).toEqual(["88.5", "91.25"]);
    expect(await until(() => status(page), (line) => line.includes("处错误"))).toContain("处错误");
    await context.close();
  }, 120_000);

  it("takes a write back exactly, and names what was changed after it", async () => {
    const { page, context } = await open();
    const grid = gridOf(page);
    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("run-score").click();
    await page.getByTestId("write-scores").click();
    await page.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    await page.getByTestId("written").waitFor();
    await grid.type("T5", "另行研究");
    await page.getByTestId("written").getByRole("button", { name: "撤销" }).click();
    await page.getByTestId("undone").waitFor();
    expect(await page.getByTestId("undone").innerText()).toContain("评分表 T5");
    expect([await grid.read("T5"), await grid.read("L5"), (await grid.read("S8")).trim()]).toEqual(["另行研究", "90", ""]);
    await context.close();
  }, 120_000);

  it("corrects what is safe from the pane, previewed", async () => {
    const { page, context } = await open();
    const grid = gridOf(page);
    await page.getByTestId("run-check").click();
    const text = page.getByTestId("finding").filter({ hasText: "评分表 J6" });
    await text.getByRole("button", { name: "改正" }).click();
    const preview = page.getByTestId("preview");
    expect(await preview.innerText()).toMatch(/“92分”（文本）\s*→\s*92/);
    await preview.getByRole("button", { name: "写入 1 格" }).click();
    await page.getByTestId("written").waitFor();
    expect(await until(() => status(page), (line) => line.includes("3 处错误"))).toContain("有 3 处错误");
    // 92 × 40% + 88.5 × 60%: the formula beside it has been calculated again.
    expect(await grid.read("L6")).toBe("89.9");
    await context.close();
  }, 120_000);

  it("saves a workbook of another office with nothing in it lost", async () => {
    const { page, context } = await open();
    const grid = gridOf(page);
    const original = fullWorkbook();
    await openFile(page, "别处的.xlsx", original);
    // Its first sheet is protected: the grid refuses like Excel, and says so.
    await grid.type("B2", "1");
    await page.getByTestId("notice").waitFor();
    expect(await page.getByTestId("notice").innerText()).toContain("受保护");
    await page.getByText("参数", { exact: true }).first().click();
    await grid.type("A1", "50");
    // The grid calculates in its own time.
    expect(await until(() => grid.read("B1"), (shown) => shown === "100")).toBe("100");
    const bytes = await saved(page, "别处的-存.xlsx");
    expect(cellOf(bytes, "参数", "A1")).toMatchObject({ value: 50 });
    expect(cellOf(bytes, "参数", "B1")).toMatchObject({ value: 100, formula: "=A1*2" });
    expect(cellOf(bytes, "评分表", "B2")).toMatchObject({ value: 75.6 });
    expect(readWorkbook(bytes).sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(["评分表 visible", "参数 visible", "存档 hidden"]);
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    const lost = Object.keys(before).filter((part) => !(part in after) && !part.endsWith("calcChain.xml"));
    expect(lost).toEqual([]);
    const untouched = Object.keys(before).filter((part) => !/sheet2\.xml$|workbook\.xml(\.rels)?$|Content_Types|calcChain/.test(part));
    expect(untouched.length).toBeGreaterThan(4);
    for (const part of untouched) expect([part, Buffer.from(after[part]!).equals(Buffer.from(before[part]!))]).toEqual([part, true]);
    await context.close();
  }, 120_000);

  it.each([
    ["空的.xlsx", Buffer.alloc(0), "空的"],
    ["不是.xlsx", Buffer.from("姓名,平时成绩"), "不是 Excel 工作簿"],
    ["旧的.xls", Buffer.from(compound("Workbook")), "旧格式"],
    ["加密.xlsx", Buffer.from(compound("EncryptedPackage")), "打开密码"],
    ["半截.xlsx", readFileSync(sample).subarray(0, 9000), "损坏"],
  ])("keeps the open workbook when %s cannot be read, and says why", async (name, buffer, reason) => {
    const { page, context } = await open();
    await page.setInputFiles("#open-file", { name, mimeType: "application/octet-stream", buffer });
    await page.getByTestId("notice").waitFor();
    expect(await page.getByTestId("notice").innerText()).toContain(reason);
    expect(await page.getByTestId("file-name").innerText()).toContain("示例区县");
    expect(await gridOf(page).read("B5")).toBe("王秀英");
    await context.close();
  }, 120_000);

  it("says which sheets it looked for where it knows none", async () => {
    const { page, context } = await open();
    await openFile(page, "工资.xlsx", oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>应发工资</t></is></c></row>'));
    await page.getByTestId("run-check").click();
    await page.getByTestId("problem").waitFor();
    expect(await page.getByTestId("problem").innerText()).toMatch(/没有找到认识的表.*评分表.*找到的是.*应发工资/s);
    await context.close();
  }, 120_000);
});
