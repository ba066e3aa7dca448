import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { written } from "../../src/measures/decimal";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import { a1 } from "../../src/workbook/cell";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { picture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

/** The clean sample without one score, and without one 述职日期. */
function faulty() {
  const clean = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
  const { rows } = readDistrict(readWorkbook(clean)).sheets.scoring!;
  const [score, debriefed] = [rows[2]!.cell("annual")!, rows[4]!.cell("debriefed")!];
  return { bytes: patchWorkbook(clean, [{ kind: "cell", ...score, content: { value: null } }, { kind: "cell", ...debriefed, content: { value: null } }]), score, was: written(valueOf(rows[2]!.values.annual)!) };
}

/** What the city sends back, as its command line writes it. */
function returnedFor(bytes: Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), "kaohe-returned-"));
  writeFileSync(path.join(folder, "安宁区.xlsx"), bytes);
  // Done, and errors found: that is what is sent back.
  const { status } = spawnSync(process.execPath, ["dist/cli.js", "consolidate", path.join(folder, "安宁区.xlsx"), "-o", path.join(folder, "全市.xlsx"), "--returns", path.join(folder, "退回")], { stdio: "ignore" });
  expect(status).toBe(1);
  const [name = ""] = readdirSync(path.join(folder, "退回")).filter((file) => file.startsWith("退回意见"));
  return { name, buffer: readFileSync(path.join(folder, "退回", name)) };
}

const xlsx = "application/octet-stream";
const paneWidth = async (page: Page) => (await page.getByRole("complementary", { name: "任务窗格" }).boundingBox())?.width;
const points = (page: Page) => page.getByTestId("returned").locator("li");

it("a clerk opens what the city sent back and works it off: put right, answered, ticked by themselves; then list and report are made", async () => {
  const { bytes, score, was } = faulty();
  const { name, buffer } = returnedFor(bytes);
  const { page, strayRequests, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "安宁区.xlsx", mimeType: xlsx, buffer: Buffer.from(bytes) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("安宁区"));
  const grid = gridOf(page);
  await grid.ready();
  await page.getByTestId("run-check").click();
  await page.getByTestId("finding").first().waitFor();
  await page.getByRole("tab", { name: "报送" }).click();
  await page.getByTestId("open-returned").setInputFiles({ name, mimeType: xlsx, buffer });
  await points(page).first().waitFor();
  const statesOf = () => points(page).evaluateAll((items) => items.map((item) => item.getAttribute("data-state")));
  // Without that score the cap is another one, too: all three hang on one cell.
  expect(await statesOf()).toEqual(["open", "open", "open", "open"]);
  await picture(page, "workbench-returned");

  // From a point to its cell, and the fault put right there.
  await points(page).first().getByRole("button", { name: "去看" }).click();
  expect(await until(() => grid.selected(), (at) => at === a1(score))).toBe(a1(score));
  await grid.type(a1(score), was);
  expect(await until(statesOf, ([first]) => first === "gone")).toEqual(["gone", "gone", "gone", "open"]);
  expect(await page.getByTestId("returned").innerText()).toContain("共 4 条，还有 1 条没有处理");

  await page.getByRole("tab", { name: "校验" }).click();
  const finding = page.locator('[data-rule="debrief-missing"]');
  await finding.getByRole("button", { name: "填写说明" }).click();
  await page.getByTestId("answer").getByRole("textbox").first().fill("因病推迟");
  await page.getByTestId("answer").getByRole("button", { name: "写入说明" }).click();
  await until(() => finding.innerText(), (text) => text.includes("已说明"));
  await page.getByRole("tab", { name: "报送" }).click();
  expect(await until(statesOf, (states) => states[3] === "answered")).toEqual(["gone", "gone", "gone", "answered"]);
  expect(await page.getByTestId("returned").innerText()).toContain("4 条都已处理");

  for (const [button, sheet] of [["生成公示表…", "公示表"], ["生成校验报告…", "校验报告"]] as const) {
    await page.getByRole("button", { name: button }).click();
    const dialog = page.getByTestId("sheet-dialog");
    // Neither paper has an id or a telephone number on it.
    expect(await dialog.innerText()).not.toMatch(/\d{11}/);
    await picture(page, `workbench-${sheet}`);
    await page.getByTestId("write-sheet").click();
    await until(() => page.getByText(sheet, { exact: true }).count(), (count) => count > 0);
    expect(await until(() => page.getByTestId("written").innerText(), (text) => text.includes(sheet))).toContain(sheet);
  }
  // However much was drawn and shown, the pane is as wide as it was made.
  expect(await paneWidth(page)).toBe(380);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);
