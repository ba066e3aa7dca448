import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { picture, shownPicture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const clean = () => new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
const scoringOf = (bytes: Uint8Array) => readDistrict(readWorkbook(bytes)).sheets.scoring!;

async function open(bytes: Uint8Array) {
  const visited = await visit(session.browser, session.url);
  const { page } = visited;
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "安宁区.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("安宁区"));
  await gridOf(page).ready();
  await page.getByTestId("run-check").click();
  await until(() => status(page), (text) => !text.includes("还没有校验"));
  return visited;
}

const status = (page: Page) => page.getByTestId("status").innerText();

it("a clerk answers a warning, seals the workbook, and sees at once when a score was changed after that", async () => {
  const bytes = clean();
  const row = scoringOf(bytes).rows[2]!;
  const { page, strayRequests, complaints } = await open(patchWorkbook(bytes, [{ kind: "cell", ...row.cell("debriefed")!, content: { value: null } }]));
  const finding = page.locator('[data-rule="debrief-missing"]');
  await finding.getByRole("button", { name: "填写说明" }).click();
  const answer = page.getByTestId("answer");
  await answer.getByRole("textbox").first().fill("因病推迟");
  await answer.getByRole("button", { name: "写入说明" }).click();
  expect(await until(() => finding.innerText(), (text) => text.includes("已说明"))).toContain("已说明：因病推迟");

  await page.getByRole("tab", { name: "报送" }).click();
  expect(await until(() => page.getByTestId("readiness").innerText(), (text) => text.includes("报送条件均已具备"))).toContain("每条提醒都有说明");
  await page.getByTestId("seal").click();
  // A new sheet is shown as it will read: nobody is asked to mind which figures are text.
  expect(await page.getByTestId("sheet-dialog").innerText()).toMatch(/考核年度\s+2024\s/);
  await page.getByTestId("write-sheet").click();
  const receipt = page.getByTestId("receipt");
  expect(await until(() => receipt.innerText(), (text) => text.includes("填写的内容没有改动"))).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  // What is done is not asked for again.
  expect(await page.getByTestId("readiness").innerText()).toContain("回执已经生成，不用重做");
  await picture(page, "workbench-submit");
  await shownPicture(receipt, "receipt", "help");

  // The pane follows what is typed: nobody has to check again.
  await page.getByText("评分表", { exact: true }).first().click();
  await gridOf(page).type("J8", "70");
  expect(await until(() => receipt.innerText(), (text) => text.includes("处改动"))).toMatch(/封存以后有 1 处改动[\s\S]*改动\s+评分表 第 8 行/);
  expect(await page.getByTestId("readiness").innerText()).not.toContain("不用重做");

  // Sealed again, the receipt is read line by line: what each new value is of, and no digests.
  await gridOf(page).type("J8", "71");
  await until(() => page.getByTestId("seal").isEnabled(), (enabled) => enabled);
  await page.getByTestId("seal").click();
  const again = await page.getByTestId("sheet-dialog").innerText();
  expect(again).toMatch(/短码（电话核对用）\s+[0-9A-Z]{4}-/);
  expect(again).not.toMatch(/(^|\s)[0-9a-f]{24}(\s|$)/);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);

it("a clerk says which column is which; it is kept in the workbook, and the sheet is read", async () => {
  const bytes = clean();
  const header = scoringOf(bytes).headerOf.get("annual")!;
  const { page } = await open(patchWorkbook(bytes, [{ kind: "cell", ...header, content: { value: "第二项得分" } }]));
  const card = page.getByTestId("mapping");
  expect(await card.innerText()).toContain("“评分表”像评分表，还没有找到：年度成绩");
  await card.getByRole("button", { name: "指明各列…" }).click();
  const dialog = page.getByTestId("mapping-dialog");
  await dialog.getByLabel(/第二项得分/).selectOption({ label: "年度成绩" });
  await picture(page, "workbench-mapping");
  await dialog.getByRole("button", { name: "下一步" }).click();
  await page.getByTestId("write-sheet").click();
  expect(await until(() => status(page), (text) => text.includes("没有发现问题"))).toContain("没有发现问题");
  expect(await card.count()).toBe(0);
  await page.getByTestId("sheets-read").locator("summary").click();
  expect(await page.getByTestId("sheets-read").innerText()).toContain("按“列对应”表里记的选择：“第二项得分”是年度成绩");
}, 120_000);
