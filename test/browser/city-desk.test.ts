import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { city } from "../consolidate/city/city";
import { bytesOf } from "../consolidate/city/files";
import { lastYearBytes } from "../consolidate/city/last-year";
import { visit } from "./chromium";
import { drop, file, isDone, unit } from "./desk";
import { gridOf } from "./grid";
import { heldSaving } from "./held-saving";
import { browserSession } from "./session";
import { until } from "./until";

const whole = city();
const named = (name: string) => {
  const found = whole.files.find((one) => one.name === name);
  if (!found) throw new Error(`no file ${name}`);
  return { name, bytes: bytesOf(whole, found) };
};
const last = { name: "2023年度汇总.xlsx", bytes: lastYearBytes(whole.lastYear) };
const session = browserSession();

/** Files that lie on a slow stick: nothing that is asked of a worker comes to it before it is let go, so that there is time to call it off. */
async function heldWorkers(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const asking = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage");
    if (!asking) throw new Error("workers cannot be asked");
    Object.defineProperty(Worker.prototype, "postMessage", { ...asking, value: () => undefined });
    addEventListener("let-go", () => Object.defineProperty(Worker.prototype, "postMessage", asking), { once: true });
  });
  return () => page.evaluate(() => dispatchEvent(new Event("let-go")));
}

/** The next file that is dropped lies in a folder that takes its time to be gone through. */
async function slowFolder(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(DataTransferItem.prototype, "webkitGetAsEntry");
    if (!own) throw new Error("nothing tells folders");
    const walked = new Promise((gone) => addEventListener("walked", gone, { once: true }));
    const slowly = function (this: DataTransferItem) {
      Object.defineProperty(DataTransferItem.prototype, "webkitGetAsEntry", own);
      const file = this.getAsFile();
      const inside = { isFile: true, isDirectory: false, name: file?.name, fullPath: `/补报/${file?.name ?? ""}`, file: (take: (found: unknown) => void) => take(file) };
      const given = [[inside], []];
      return { isFile: false, isDirectory: true, createReader: () => ({ readEntries: (take: (some: unknown) => void) => void walked.then(() => take(given.shift())) }) };
    };
    Object.defineProperty(DataTransferItem.prototype, "webkitGetAsEntry", { ...own, value: slowly });
  });
  return () => page.evaluate(() => dispatchEvent(new Event("walked")));
}

it("files that come while others are read are refused with a word and spoil nothing; what was stopped and let be, and what was taken off, can come again", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("begin-city").click();
  const problem = page.getByTestId("city-problem");
  const stopped = page.getByTestId("city-stopped");
  const close = { name: "关闭", exact: true };

  // A folder was dropped first, and its walk ends in the middle of the reading of what was dropped after it.
  const letGo = await heldWorkers(page);
  const walk = await slowFolder(page);
  await drop(page, [named("皋兰县.xlsx")]);
  await drop(page, [named("皋兰县.xlsx"), named("红古区.xlsx")]);
  await page.getByTestId("city-progress").waitFor();
  await walk();
  await problem.waitFor();
  expect(await problem.innerText()).toContain("还在读前面的文件，这次的没有收");
  // As everywhere, what went wrong can be passed on.
  expect(await problem.getByRole("button", { name: "复制详情" }).count()).toBe(1);
  await problem.getByRole("button", close).click();
  await drop(page, [named("永登县-报市里.xlsx")]);
  expect(await until(() => problem.count(), (count) => count > 0)).toBe(1);
  await page.getByTestId("city-cancel").click();
  await stopped.waitFor();
  expect(await stopped.innerText()).toMatch(/还有 2 个没有读：皋兰县\.xlsx、红古区\.xlsx/);

  // Let be, they are forgotten: dropped again they come under their own names.
  await stopped.getByRole("button", close).click();
  expect(await until(() => stopped.count(), (count) => count === 0)).toBe(0);
  await letGo();
  await drop(page, [named("皋兰县.xlsx"), named("红古区.xlsx")]);
  expect(await isDone(page)).toContain("收到 2 个文件：采用 2 个");
  expect(await problem.count()).toBe(0);

  // Taken off, a file is no longer here already.
  await unit(page, "红古区").getByRole("button").first().click();
  await file(page, "红古区.xlsx").getByRole("button", { name: "移出文件 红古区.xlsx" }).click();
  expect(await until(() => isDone(page), (said) => said.includes("收到 1 个文件"))).toContain("收到 1 个文件");
  await drop(page, [named("红古区.xlsx")]);
  expect(await until(() => isDone(page), (said) => said.includes("收到 2 个文件"))).toContain("收到 2 个文件：采用 2 个");
  expect(await page.getByTestId("city-foot").innerText()).not.toContain("没有再收");
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);

it("the city's workbook is called open once it is: not while the clerk is asked about what is not saved, nor where another one is opened instead", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("begin-city").click();
  await drop(page, [named("红古区.xlsx")]);
  await isDone(page);
  const says = () => page.getByTestId("city-foot").innerText();
  await gridOf(page).type("B5", "赵一");
  const asked = page.getByTestId("unsaved-dialog");
  for (const [answer, done] of [["keep-editing", false], ["open-without-saving", true]] as const) {
    await page.getByTestId("city-make").click();
    await asked.waitFor();
    expect(await says()).not.toContain("已经做好打开");
    await page.getByTestId(answer).click();
    await until(() => asked.count(), (count) => count === 0);
    await until(() => page.getByTestId("city-make").isEnabled(), (enabled) => enabled);
    const told = await until(says, (text) => text.includes("已经做好打开") === done);
    expect([answer, told.includes("已经做好打开")]).toEqual([answer, done]);
  }
  expect(await page.getByTestId("file-name").innerText()).toContain("全市汇总2024");

  // The one that was made waits for a save; another that is chosen meanwhile is shown in its place.
  await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
  const letGo = await heldSaving(page);
  await page.getByTestId("save").click();
  await page.getByTestId("city-make").click();
  // Asked for from here on: before, the summary is still being made, and comes later than what is chosen.
  await page.getByText("正在打开…").waitFor();
  await page.setInputFiles("#open-file", { name: "另一份.xlsx", mimeType: "application/octet-stream", buffer: readFileSync("templates/samples/district-clean.xlsx") });
  await letGo();
  expect(await until(() => page.getByTestId("file-name").innerText(), (name) => name.includes("另一份"))).toBe("另一份.xlsx");
  await until(() => page.getByTestId("city-make").isEnabled(), (enabled) => enabled);
  expect(await says()).not.toContain("已经做好打开");
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);

it("an update says first whom it would lose, and what the city has approved in its workbook the desk goes by", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("begin-city").click();
  await drop(page, ["红古区.xlsx", "皋兰县.xlsx"].map(named));
  await isDone(page);
  await page.getByTestId("city-make").click();
  await until(() => page.getByTestId("city-foot").innerText(), (text) => text.includes("已经做好打开"));
  const update = async () => {
    await page.getByTestId("city-more").click();
    await page.getByRole("menuitem", { name: "更新打开的汇总工作簿" }).click();
    await page.getByTestId("city-update").waitFor();
    return page.getByTestId("city-update");
  };

  // A workbook that never was a file has no original to speak of; what was saved is said until it is changed.
  await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
  expect(await until(() => page.getByTestId("notice").innerText(), (said) => said.includes("已存为"))).toBe("已存为“全市汇总2024.xlsx”，在浏览器的下载文件夹里。");

  // 红古区 has four people who are graded: no place of its own, and one of them is 优秀.
  await page.getByTestId("city").getByRole("tab", { name: "优秀控制" }).click();
  expect(await page.getByTestId("city").innerText()).toContain("红古区：超出 1 人，缺超比例说明或批准文号，优秀奖励待批");
  await page.getByTestId("grid").getByRole("tab", { name: "优秀控制" }).click();
  await until(() => page.getByTestId("grid").getByRole("tab", { name: "优秀控制" }).getAttribute("aria-selected"), (selected) => selected === "true");
  await gridOf(page).type("C9", "1");
  expect(await until(() => page.getByTestId("notice").count(), (count) => count === 0)).toBe(0);
  await gridOf(page).type("D9", "兰组发〔2025〕1号");
  expect(await (await update()).getByTestId("city-loses").count()).toBe(0);
  expect(await page.getByTestId("city-update").innerText()).toContain("全市总表里没有人的成绩、等次、奖励有变。")
  await page.getByTestId("city-write").click();
  expect(await until(() => page.getByTestId("city-foot").innerText(), (said) => !said.includes("已经做好打开"))).toContain("还有 9 个单位没有计入");
  expect(await until(() => page.getByTestId("city").innerText(), (text) => text.includes("市里填的核定名额"))).toContain("按汇总工作簿里市里填的核定名额、批准文号计算的：红古区。");
  expect(await page.getByTestId("city").innerText()).not.toContain("缺超比例说明或批准文号");
  expect((await page.getByTestId("city").innerText()).replaceAll("\t", " ")).toContain("红古区 4 1 1 25.00% 0");

  // Of 皋兰县 nothing lies on the desk any more: its people would be gone.
  await unit(page, "皋兰县").getByRole("button").first().click();
  await file(page, "皋兰县.xlsx").getByRole("button", { name: "移出文件 皋兰县.xlsx" }).click();
  await until(() => isDone(page), (said) => said.includes("收到 1 个文件"));
  expect(await (await update()).getByTestId("city-loses").innerText()).toContain("皋兰县没有文件计入，打开的汇总里却有那里的 7 人");
  expect(await page.getByTestId("city-write").innerText()).toContain("去掉 7 人并写入");
  const changes = page.getByTestId("city-changes");
  expect(await changes.innerText()).toContain("新增 0 人，去掉 7 人，成绩、等次或奖励有变 0 人。");
  expect(await changes.getByRole("listitem").count()).toBe(7);
  await page.getByTestId("city-update").getByRole("button", { name: "不改" }).click();
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);

it("a city clerk who drops whatever lies in the folder is told what each file is, and can act on it there", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("begin-city").click();
  const files = ["皋兰县.xlsx", "皋兰县（最终）.xlsx", "永登县-报市里.xlsx", "红古区.xlsx"].map(named);

  // Called off at once: what was not read is named, and read on demand.
  const letGo = await heldWorkers(page);
  await drop(page, files);
  await page.getByTestId("city-cancel").click();
  const stopped = page.getByTestId("city-stopped");
  await stopped.waitFor();
  await letGo();
  expect(await stopped.innerText()).toMatch(/还有 4 个没有读：.*红古区/);
  await stopped.getByRole("button", { name: "接着读" }).click();
  expect(await until(async () => (await page.getByTestId("city-done").count()) > 0 && isDone(page), (said) => typeof said === "string" && said.includes("收到 4 个文件"))).toContain("收到 4 个文件");
  expect(await stopped.count()).toBe(0);

  // Two of one unit: what the second says otherwise helps to choose.
  const choice = file(page, "皋兰县（最终）.xlsx");
  expect(await choice.innerText()).toContain("和“皋兰县.xlsx”比：新增 0 人，去掉 1 人，改动 0 人");
  await choice.getByRole("button", { name: "逐人看" }).click();
  expect(await choice.innerText()).toMatch(/去掉\s/);

  // The figure of the faults leads to them.
  await unit(page, "永登县").getByRole("button", { name: "错误 2 处，提醒 1 处" }).click();
  expect(await until(() => page.getByTestId("city-finding").allInnerTexts(), (shown) => shown.length > 0 && shown.every((text) => text.includes("永登县")))).not.toEqual([]);

  // The same file again is not taken twice; a summary of the city is no submission, and becomes last year's.
  await drop(page, [named("红古区.xlsx"), last]);
  expect(await until(() => isDone(page), (said) => said.includes("收到 5 个文件"))).toContain("收到 5 个文件");
  expect(await page.getByTestId("city-foot").innerText()).toContain("1 个文件和已经收到的同名、内容一字不差，没有再收");
  expect(await file(page, last.name).innerText()).toContain("是市级汇总工作簿，不是区县报来的文件");
  expect(await page.getByTestId("city-last-year").innerText()).toContain("还没有选择上年汇总");
  await file(page, last.name).getByRole("button", { name: /用作上年汇总/ }).click();
  expect(await until(() => page.getByTestId("city-last-year").innerText(), (text) => text.includes("2023 年度"))).toContain(`${last.name}：2023 年度`);
  expect(await until(() => file(page, last.name).count(), (count) => count === 0)).toBe(0);

  // What was made is said beside the workbook that has come of it, and which results were looked at stays.
  await page.getByRole("tab", { name: "奖励资金" }).click();
  expect(await page.getByTestId("city").innerText()).toMatch(/另有 \d+ 人列为“请示”，问清以前不计金额/);
  await page.getByTestId("city-make").click();
  expect(await until(() => page.getByTestId("city-foot").innerText(), (text) => text.includes("已经做好打开"))).toContain("汇总工作簿已经做好打开，看过以后点“保存”存盘");
  expect(await page.getByTestId("city").getByRole("tab", { name: "奖励资金" }).getAttribute("aria-selected")).toBe("true");

  // The city's own workbook is none to be checked as a district's, and nothing in it is offered to be put right.
  await page.getByRole("tab", { name: "校验", exact: true }).click();
  await page.getByTestId("run-check").click();
  await page.getByTestId("summary-open").waitFor();
  expect(await page.locator('main[data-testid="pane"]').innerText()).toContain("市级汇总 · 2024 年度");
  expect(await page.getByTestId("finding").count()).toBe(0);
  await page.getByRole("button", { name: "到“汇总”" }).click();
  await page.getByTestId("city-units").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);
