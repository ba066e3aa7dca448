import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { cityPatches } from "../../src/consolidate/book/city-patches";
import { noChoices } from "../../src/consolidate/choices";
import { consolidate } from "../../src/consolidate/consolidate";
import { intake } from "../../src/consolidate/intake";
import { lastYearIn } from "../../src/consolidate/last-year";
import { pointsIn } from "../../src/check/returned";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { date } from "../../src/measures/dates";
import { contentAt, sheetNamed } from "../../src/workbook/snapshot";
import { city } from "../consolidate/city/city";
import { bytesOf } from "../consolidate/city/files";
import { lastYearBytes } from "../consolidate/city/last-year";
import { expectedCity } from "../consolidate/expected";
import { read } from "../templates/built";
import { visit } from "./chromium";
import { drop, file, isDone, unit } from "./desk";
import { gridOf } from "./grid";
import { picture, shownPicture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const whole = city();
const incoming = whole.files.map((file) => ({ name: file.name, bytes: bytesOf(whole, file) }));
const last = { name: "2023年度汇总.xlsx", bytes: lastYearBytes(whole.lastYear) };
const folder = mkdtempSync(path.join(tmpdir(), "kaohe-city-"));
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** In Lanzhou, as the browser has it, whatever the zone of the tests. */
const today = () => date(new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }));

const session = browserSession();

async function saved(page: Page, name: string, click: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), click()]);
  await download.saveAs(path.join(folder, name));
  return new Uint8Array(readFileSync(path.join(folder, name)));
}

const tabs = [["问题", "findings"], ["优秀控制", "cap"], ["奖励资金", "awards"], ["与上年比", "last"], ["版本变化", "versions"], ["参数差异", "law"], ["试算", "trial"]] as const;

/** Makes the pane as wide as wanted, by its handle and the arrow keys. */
async function widen(page: Page, wanted: number): Promise<void> {
  const handle = page.locator('[role="separator"][aria-valuemin]');
  const width = async () => Number(await handle.getAttribute("aria-valuenow"));
  for (let now = await width(); now !== wanted; now = await width()) await handle.press(now < wanted ? "ArrowLeft" : "ArrowRight");
}

/** 优秀起点 four points lower, once it has told. */
async function tryLower(page: Page): Promise<void> {
  const from = page.getByRole("slider", { name: "优秀起点" });
  await from.focus();
  for (let point = 0; point < 4; point += 1) await from.press("ArrowLeft");
  await page.getByTestId("city-trial").getByText("等次会变，看名单").waitFor();
}

/** Parts of the view that would have to be pushed sideways to be read. */
const hiddenSideways = (page: Page) =>
  page.getByTestId("city").evaluate((view) => [view, ...view.querySelectorAll("*")].filter((part) => part.scrollWidth > part.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(part).overflowX)).map((part) => part.textContent.slice(0, 60)));

/** What every cell holds, sheet by sheet: entries and formulas; results are whoever's who calculated them. */
function entriesOf(bytes: Uint8Array, sheets: readonly string[]): ReadonlyMap<string, string> {
  const snapshot = readWorkbook(bytes);
  const entries = sheets.flatMap((name) => {
    const sheet = sheetNamed(snapshot, name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const typed = sheet.values.flatMap((row, at) => row.flatMap((_, column) => {
      const { value, formula } = contentAt(sheet, { row: at, column });
      return formula !== undefined || value === null || value === "" ? [] : [[`${name} ${at + 1}/${column + 1}`, JSON.stringify(value)] as const];
    }));
    return [...typed, ...[...sheet.formulas].map(([cell, formula]) => [`${name} = ${cell}`, formula] as const)];
  });
  return new Map(entries);
}

const sheetNames = (bytes: Uint8Array) => readWorkbook(bytes).sheets.map(({ name }) => name);

it("a city clerk drops the files, settles what is open, takes last year in, writes the city's workbook and saves it; and it holds what was computed", async () => {
  const { page, context, strayRequests, complaints } = await visit(session.browser, session.url);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByTestId("begin-city").waitFor();
  await picture(page, "begin");
  await page.getByTestId("begin-city").click();
  await picture(page, "city-empty");

  await drop(page, incoming);
  expect(await isDone(page)).toContain(`收到 ${incoming.length} 个文件`);
  const plain = expectedCity(whole);
  const [of, came] = [(use: string) => plain.files.filter((one) => one.use === use).length, incoming.length];
  expect(await page.getByTestId("city-done").innerText()).toContain(`采用 ${of("counts")} 个，被替代 ${of("replaced")} 个，重复 ${of("sameBytes")} 个，未采用 ${came - of("counts") - of("replaced") - of("sameBytes")} 个`);
  for (const name of plain.missing) expect([name, await unit(page, name).getAttribute("data-state")]).toEqual([name, "missing"]);
  for (const name of plain.toChoose) expect([name, await unit(page, name).getAttribute("data-state")]).toEqual([name, "open"]);
  for (const { unit: name, people } of plain.units) expect(await unit(page, name).innerText()).toMatch(new RegExp(`已收[^]*\\b${people}\\b`));
  expect(await unit(page, "西固区").innerText()).toContain("有改动");
  expect(await page.getByTestId("city-not-counted").innerText()).toMatch(/来件1[^]*损坏[^]*来件2[^]*密码|来件2[^]*密码[^]*来件1[^]*损坏/);
  expect(await page.getByTestId("city-balance").innerText()).toContain(`总表 ${plain.balance.inRoll} 人`);
  await picture(page, "city-received");

  // Two files without receipt: the clerk chooses.
  await file(page, "皋兰县.xlsx").getByRole("button", { name: /选这一份/ }).click();
  expect(await until(() => unit(page, "皋兰县").getAttribute("data-state"), (state) => state === "received")).toBe("received");
  // One person in two files: counted in 安宁区.
  const twice = page.locator('[data-testid="city-finding"][data-rule="person-in-two-units"]').filter({ hasText: "城关区" });
  await twice.getByRole("button", { name: /算在安宁区/ }).click();
  await until(() => page.getByTestId("city-decisions").innerText(), (text) => text.includes("安宁区"));
  expect(await page.locator('[data-testid="city-finding"][data-rule="person-in-two-units"]').count()).toBe(0);
  await picture(page, "city-settled");
  await shownPicture(page.getByTestId("city-balance"), "balance", "help");

  await page.getByRole("tab", { name: "与上年比" }).click();
  await page.setInputFiles('[data-testid="city-last"]', { name: last.name, mimeType: xlsx, buffer: Buffer.from(last.bytes) });
  expect(await until(() => page.getByTestId("city").innerText(), (text) => text.includes(`${last.name}：2023 年度`))).toContain(`${last.name}：2023 年度`);
  await until(() => page.locator('[data-testid="city-finding"][data-rule^="last-grade"]').count(), (count) => count > 0);
  await picture(page, "city-last-year");
  // Tall enough to see all of a tab; as narrow as Excel's pane can be, as it opens, and wide.
  await page.setViewportSize({ width: 1366, height: 1900 });
  for (const width of [320, 380, 460]) {
    await widen(page, width);
    for (const [name, shot] of tabs) {
      await page.getByRole("tab", { name, exact: true }).click();
      // Only with something tried does the table of a trial have its widest figures.
      if (shot === "trial") await tryLower(page);
      expect([width, name, await hiddenSideways(page)]).toEqual([width, name, []]);
      await picture(page, `city-${shot}-${width}`);
    }
  }
  await widen(page, 380);
  await shownPicture(page.getByTestId("city-units"), "units", "help");
  await page.setViewportSize({ width: 1366, height: 768 });

  await page.getByTestId("city-make").click();
  expect(await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("全市汇总2024"))).toContain("全市汇总2024.xlsx");
  await gridOf(page).ready();
  expect(await page.getByTestId("unsaved").count()).toBe(1);
  // The desk is still there, beside the workbook that came of it.
  expect(await page.getByTestId("city-done").innerText()).toContain(`收到 ${incoming.length} 个文件`);
  await picture(page, "city-workbook");
  const bytes = await saved(page, "全市汇总.xlsx", () => page.getByTestId("save").click());

  const intakes = incoming.map(({ name, bytes: content }) => intake(name, content, { today: today() }));
  const twin = whole.files.flatMap((each) => (each.kind === "district" && each.filling.unit === "安宁区" ? each.filling.people : [])).find(({ id }) => whole.files.some((other) => other.kind === "district" && other.filling.unit === "城关区" && other.filling.people.some((one) => one.id === id)));
  const due = consolidate(intakes, { choices: { ...noChoices, chosen: new Map([["皋兰县", "皋兰县.xlsx"]]), keptIn: new Map([[twin!.id, "安宁区"]]) }, last: lastYearIn(last.name, readWorkbook(last.bytes)) });
  expect(due.balance.closes).toBe(true);
  const template = new Uint8Array(read("summary.xlsx"));
  const wanted = patchWorkbook(template, cityPatches(due, readWorkbook(template), { today: today() }));
  const names = sheetNames(wanted);
  expect(entriesOf(bytes, names)).toEqual(entriesOf(wanted, names));
  expect(entriesOf(bytes, ["全市总表"]).size).toBeGreaterThan(due.people.length * 10);

  // What was just made of these files is what an update of it comes to.
  await page.getByTestId("city-more").click();
  await page.getByRole("menuitem", { name: "更新打开的汇总工作簿" }).click();
  const update = page.getByTestId("city-update");
  expect(await until(() => update.innerText(), (text) => text.includes("没有要写的"))).toContain("没有要写的");
  await update.getByRole("button", { name: "关闭" }).click();

  const zip = await saved(page, "退回意见.zip", async () => {
    await page.getByTestId("city-more").click();
    await page.getByRole("menuitem", { name: /退回意见/ }).click();
  });
  // The city's workbook lies open beside the desk: its remarks go along.
  expect(await until(() => page.getByTestId("city-foot").innerText(), (text) => text.includes("退回意见"))).toContain("市级备注一并写入");
  const returned = unzipSync(zip);
  expect(Object.keys(returned).some((name) => name.includes("永登县"))).toBe(true);
  for (const [name, content] of Object.entries(returned)) {
    expect([name, (pointsIn(readWorkbook(content)) ?? []).length > 0]).toEqual([name, true]);
    expect(name).not.toMatch(/\d{15}/);
  }
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);
