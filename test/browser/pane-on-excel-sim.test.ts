import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { paneOnSim } from "./pane-on-sim";
import { picture, shownPicture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const cell = (page: Page, address: string) => page.evaluate((at) => window.__excelSim?.cell("评分表", at), address);
const status = (page: Page) => page.getByTestId("status").innerText();
const everything = (page: Page) => page.evaluate(() => window.__excelSim?.everything());

const session = browserSession();

const openPane = () => paneOnSim(session.browser, `${session.url}taskpane.html`);

describe("the built pane on the stand-in for Excel", () => {
  it("checks, goes to a cell, writes on consent in one step, and takes it back exactly", async () => {
    const { page, context, strayRequests, complaints } = await openPane();
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    await picture(page, "pane-check");
    await shownPicture(page.getByTestId("finding").filter({ hasText: "填写说明" }).first(), "finding", "help");
    expect(await page.getByTestId("status").innerText()).toContain("有 4 处错误，6 处提醒");

    const overwritten = page.locator('[data-testid="finding"][data-rule="composite-differs"]').filter({ hasText: "评分表 L5" });
    await overwritten.getByRole("button", { name: /定位到/ }).click();
    const selected = await until(() => page.evaluate(() => window.__excelSim?.selection()), (selection) => selection?.address === "L5");
    expect(selected).toEqual({ sheet: "评分表", address: "L5" });
    await overwritten.getByRole("button", { name: "为什么" }).click();
    expect(await overwritten.innerText()).toContain("89.99 × 40% + 90 × 60% = 35.996 + 54 = 89.996");

    const before = await everything(page);
    await page.getByRole("tab", { name: "核算" }).click();
    await picture(page, "pane-score");
    // Of one a score is text, of the other it was forgotten: 19 have a grade, and the base of the cap is 17.
    expect(await page.getByTestId("card-grades").innerText()).toContain("其中 2 人只有评定等次、没有综合得分，不计入优秀名额的基数：李明、张伟");
    const cap = page.getByTestId("card-cap");
    await shownPicture(cap, "places", "help");
    expect(await cap.innerText()).toMatch(/计入基数\s*17 人/);
    expect(await cap.innerText()).toContain("同分，待集体研究");
    await page.getByTestId("write-scores").click();
    const preview = page.getByTestId("preview");
    await preview.waitFor();
    await picture(page, "pane-preview");
    await shownPicture(preview, "preview", "help");
    expect(await everything(page)).toEqual(before);
    await preview.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    await page.getByTestId("written").waitFor();
    expect(await cell(page, "L5")).toMatchObject({ value: 89.996, formula: '=IF(OR(COUNT(J5,K5)<2,MIN(J5,K5)<0,ROUND(MAX(J5,K5),4)>100,ROUND(N(J5),4)<>ROUND(N(J5),12),ROUND(N(K5),4)<>ROUND(N(K5),12),ISNUMBER(FIND("否",G5))),"",ROUND(J5*40%+K5*60%,6))' });
    expect(await cell(page, "M5")).toMatchObject({ value: "称职" });
    expect(await cell(page, "O5")).toMatchObject({ value: "称职" });
    expect(await page.getByTestId("written").innerText()).not.toContain("不同");
    await picture(page, "pane-written");

    await page.getByTestId("written").getByRole("button", { name: "撤销" }).click();
    await page.getByTestId("undone").waitFor();
    expect(await everything(page)).toEqual(before);
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
    await context.close();
  }, 60_000);

  it("names the cells that someone changed after the write, and leaves them as they are", async () => {
    const { page, context } = await openPane();
    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("run-score").click();
    await page.getByTestId("write-scores").click();
    await page.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    await page.getByTestId("written").waitFor();
    await page.evaluate(() => window.__excelSim?.edit("评分表", "T5", { value: "另行研究" }));
    await page.getByTestId("written").getByRole("button", { name: "撤销" }).click();
    await page.getByTestId("undone").waitFor();
    expect(await page.getByTestId("undone").innerText()).toContain("评分表 T5");
    expect(await cell(page, "T5")).toMatchObject({ value: "另行研究" });
    expect(await cell(page, "L5")).toMatchObject({ value: 90 });
    await context.close();
  }, 60_000);

  it("marks what it said as out of date once the sheet has changed, and says so before anything is written over it", async () => {
    const { page, context } = await openPane();
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    await page.evaluate(() => window.__excelSim?.edit("评分表", "K7", { value: 88 }));
    expect(await until(() => status(page), (line) => line.includes("已过期"))).toContain("已过期");
    await page.getByTestId("run-check").click();
    expect(await until(() => status(page), (line) => line.includes("错误"))).toContain("有 3 处错误");
    await context.close();
  }, 60_000);

  it("shows the view that a button of the ribbon asks for, on the same page, and makes a blank workbook beside the open one", async () => {
    const { page, context, complaints } = await openPane();
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    const before = await everything(page);
    const press = (name: string) => page.evaluate((wanted) => window.__excelRibbon?.press(wanted), name);
    const shown = () => page.getByRole("tab", { selected: true }).innerText();
    const after: string[] = [];
    for (const name of ["showScore", "showSubmit", "showCity", "showTemplate", "showCheck"]) {
      expect(await press(name)).toBe(true);
      after.push(await shown());
    }
    expect(after).toEqual(["核算", "报送", "汇总", "模板", "校验"]);
    expect(await page.evaluate(() => window.__excelRibbon?.shown())).toBe(5);
    // The page is the same: what was found is still there.
    expect(await page.getByTestId("status").innerText()).toContain("有 4 处错误，6 处提醒");

    await press("showTemplate");
    await picture(page, "pane-template");
    await page.getByRole("button", { name: "新建评分表" }).click();
    const created = await until(() => page.evaluate(() => window.__excelSim?.created ?? []), ({ length }) => length > 0);
    expect(created.map((base64) => Buffer.from(base64, "base64").equals(readFileSync("templates/scoring.xlsx")))).toEqual([true]);
    expect(await everything(page)).toEqual(before);

    await page.getByRole("button", { name: "加入本表：台账的工作表" }).click();
    await page.getByTestId("problem").waitFor();
    // The workbook has a 参数 of its own.
    expect(await page.getByTestId("problem").innerText()).toContain("要新加工作表“参数”，但工作簿里已经有“参数”");
    expect(await everything(page)).toEqual(before);
    await page.evaluate(() => {
      for (const name of ["参数", "填表说明"]) Object.assign(window.__excelSim?.sheet(name) ?? {}, { name: `${name}旧` });
    });
    await page.getByRole("button", { name: "加入本表：花名册的工作表" }).click();
    await until(() => page.getByTestId("blank-inserted").innerText(), (text) => text !== "");
    expect(await page.getByTestId("blank-inserted").innerText()).toContain("已在末尾加入工作表“花名册、参数、填表说明”");
    expect(Object.keys((await everything(page)) ?? {}).slice(-3)).toEqual(["花名册", "参数", "填表说明"]);

    await page.evaluate(() => window.__excelRibbon?.breakPane());
    expect(await press("showScore")).toBe(true);
    expect(await page.getByTestId("problem").innerText()).toContain("功能区的按钮没能打开窗格");
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it("says how far long work is, and lets it be called off: nothing is changed, and it can be done again", async () => {
    const { page, context, complaints } = await openPane();
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    await page.getByRole("tab", { name: "核算" }).click();
    const before = await everything(page);
    const slow = (latency: number) => page.evaluate((milliseconds) => Object.assign(window.__excelSim ?? {}, { latency: milliseconds }).latency, latency);
    const write = async () => {
      await page.getByTestId("write-scores").click();
      await page.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    };
    await slow(900);
    await write();
    await page.getByTestId("work-progress").waitFor();
    expect(await page.getByRole("progressbar", { name: "正在写入…" }).count()).toBe(1);
    await page.getByTestId("work-cancel").click();
    await page.getByTestId("problem").waitFor();
    expect(await page.getByTestId("problem").innerText()).toContain("已取消，工作簿没有改动。");
    expect(await page.getByTestId("work-progress").count()).toBe(0);
    expect(await everything(page)).toEqual(before);

    await write();
    await page.getByTestId("written").waitFor();
    expect(await everything(page)).not.toEqual(before);
    // What is written stands: reading it again is shown, and not called off.
    await page.getByRole("progressbar", { name: "正在重新读取…" }).waitFor();
    expect(await page.getByTestId("work-cancel").count()).toBe(0);
    await slow(0);
    await until(() => page.getByTestId("work-progress").count(), (count) => count === 0);
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  it("opens one workbook where its button is clicked twice, as people do who are used to icons", async () => {
    const { page, context } = await openPane();
    await page.getByTestId("begin-new").dblclick();
    await until(() => page.evaluate(() => window.__excelSim?.created.length ?? 0), (count) => count > 0);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.__excelSim?.created.length)).toBe(1);
    expect(await page.getByTestId("begin-new").isEnabled()).toBe(true);
    await context.close();
  }, 60_000);

  it("says in a view's own place that it failed: the others, and what can be undone, stay", async () => {
    const { page, context } = await openPane();
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").filter({ hasText: "评分表 J6" }).getByRole("button", { name: "改正" }).click();
    await page.getByTestId("preview").getByRole("button", { name: "写入 1 格" }).click();
    await page.getByTestId("written").waitFor();
    await until(() => page.getByTestId("run-check").isEnabled(), (enabled) => enabled);
    // Nothing can be worked out slice by slice any more.
    await page.evaluate(() => {
      const { MessageChannel: kept } = window;
      addEventListener("mended", () => Object.assign(window, { MessageChannel: kept }), { once: true });
      Object.assign(window, {
        MessageChannel: function broken() {
          throw new Error("no channel");
        },
      });
    });
    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("problem").waitFor();
    expect(await page.getByTestId("problem").innerText()).toContain("程序出错。请保存一份副本，重新打开后再试，并把下面的信息告诉维护人员：no channel");
    expect(await page.getByTestId("written").getByRole("button", { name: "撤销" }).isEnabled()).toBe(true);
    await page.getByRole("tab", { name: "模板" }).click();
    await page.getByTestId("blank-district").waitFor();
    expect(await page.getByTestId("problem").count()).toBe(0);

    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("problem").waitFor();
    await page.evaluate(() => dispatchEvent(new Event("mended")));
    await page.getByTestId("problem").getByRole("button", { name: "关闭" }).click();
    await page.getByTestId("write-scores").waitFor();
    await context.close();
  }, 60_000);

  it("says so where a view's code does not come, and shows the view once it does", async () => {
    const { page, context } = await openPane();
    const late = /taskpane\.[0-9a-f]+\.[\w-]+\.js$/;
    await page.route(late, (route) => route.abort());
    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("late-failed").waitFor();
    expect(await page.getByTestId("late-failed").innerText()).toContain("这一页没有载入");
    await page.unroute(late);
    await page.getByTestId("late-failed").getByRole("button", { name: "再试" }).click();
    await page.getByTestId("run-score").waitFor();
    await context.close();
  }, 60_000);

  it("says so where what checks, or English, does not come; nothing is written, and the next try finds it", async () => {
    const { page, context } = await openPane();
    const late = /taskpane\.[0-9a-f]+\.[\w-]+\.js$/;
    const before = await everything(page);
    await page.route(late, (route) => route.abort());
    for (const button of [page.getByTestId("run-check"), page.getByRole("button", { name: "English" })]) {
      await button.click();
      await page.getByTestId("problem").waitFor();
      expect(await page.getByTestId("problem").innerText()).toContain("程序的这一部分没有载入，这一步没有做");
      await page.getByTestId("problem").getByRole("button", { name: "关闭" }).click();
    }
    await page.unroute(late);
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("tab", { name: "Check" }).waitFor();
    expect(await page.getByTestId("status").innerText()).toContain("Errors: 4, warnings: 6");
    expect(await everything(page)).toEqual(before);
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("tab", { name: "校验" }).waitFor();
    await context.close();
  }, 60_000);
});
