import type { Page } from "playwright-core";
import { paneOnSim } from "./pane-on-sim";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const openPane = async () => {
  const opened = await paneOnSim(session.browser, `${session.url}taskpane.html`);
  await opened.page.getByTestId("run-check").click();
  await opened.page.getByTestId("finding").first().waitFor();
  return opened;
};

const status = (page: Page) => page.getByTestId("status").innerText();
const slow = (page: Page, latency: number) => page.evaluate((milliseconds) => Object.assign(window.__excelSim ?? {}, { latency: milliseconds }).latency, latency);
const syncs = (page: Page) => page.evaluate(() => window.__excelSim?.syncs() ?? 0);
const problem = async (page: Page) => {
  await page.getByTestId("problem").waitFor();
  return page.getByTestId("problem").innerText();
};

/** Excel fails at the first thing that is asked of it once the bar is there: at the look that follows a write or an undo. */
const failOnce = (page: Page, bar: "written" | "undone") =>
  page.evaluate((testId) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(`[data-testid="${testId}"]`)) return;
      window.__excelSim?.failSync(1, "GeneralException");
      observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, bar);

describe("the status line", () => {
  it("is marked as out of date where a write or an undo could not be read again, and nothing goes on from the old figures", async () => {
    const { page, context } = await openPane();
    await slow(page, 150);
    await failOnce(page, "written");
    await page.getByTestId("finding").filter({ hasText: "评分表 J6" }).getByRole("button", { name: "改正" }).click();
    await page.getByTestId("preview").getByRole("button", { name: "写入 1 格" }).click();
    expect(await problem(page)).toContain("已写入 1 格，但写入后没能重新读取");
    expect(await status(page)).toContain("已过期");
    // Nothing comes by itself here: the view offers the look.
    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("run-score").waitFor();

    await failOnce(page, "undone");
    await page.getByTestId("written").getByRole("button", { name: "撤销" }).click();
    await page.getByTestId("undone").waitFor();
    expect(await problem(page)).toContain("已撤销，但撤销后没能重新读取");
    expect(await status(page)).toContain("已过期");
    await page.getByTestId("run-score").click();
    expect(await until(() => status(page), (text) => !text.includes("已过期"))).toContain("有 4 处错误，6 处提醒");
    await context.close();
  }, 60_000);

  it("is marked as out of date where a write broke off half-way, and could not be put back", async () => {
    const { page, context } = await openPane();
    await page.getByTestId("finding").filter({ hasText: "评分表 J6" }).getByRole("button", { name: "改正" }).click();
    // From the write on Excel fails at whatever it is asked.
    await page.evaluate(() => Array.from({ length: 12 }, (_, place) => window.__excelSim?.failSync(place + 3, "GeneralException", { after: 9 })).length);
    await page.getByTestId("preview").getByRole("button", { name: "写入 1 格" }).click();
    expect(await problem(page)).toMatch(/写入失败.*(没能恢复原样|无法确认现在的内容)/);
    expect(await status(page)).toContain("已过期");
    await context.close();
  }, 60_000);

  it("is marked as out of date where a cell was changed after it had been read and before the reading was done", async () => {
    const { page, context } = await openPane();
    await slow(page, 500);
    const before = await syncs(page);
    // Following this takes so long that the next changes are only said.
    await page.evaluate(() => window.__excelSim?.edit("评分表", "T6", { value: "另行研究" }));
    await until(() => status(page), (text) => text.includes("已过期"));
    await until(() => status(page), (text) => !text.includes("已过期"));
    const eachLook = (await syncs(page)) - before;

    const wholeIsRead = (await syncs(page)) + eachLook;
    await page.getByTestId("run-check").click();
    await until(() => syncs(page), (count) => count === wholeIsRead);
    // It has been read, and is on its way.
    await page.evaluate(() => window.__excelSim?.edit("评分表", "J6", { value: 61 }));
    await until(() => page.getByTestId("run-check").isEnabled(), (enabled) => enabled);
    expect(await status(page)).toContain("已过期");
    await slow(page, 0);
    await page.getByTestId("run-check").click();
    expect(await until(() => status(page), (text) => !text.includes("已过期"))).not.toContain("已过期");
    await context.close();
  }, 60_000);

  it("is no ornament: while it says so, 核算 lets nobody be assessed by the old figures", async () => {
    const { page, context } = await openPane();
    await page.getByRole("tab", { name: "核算" }).click();
    const lower = page.getByTestId("card-cap").getByRole("button", { name: "评为称职" }).first();
    await lower.waitFor();
    expect(await lower.isEnabled()).toBe(true);
    await slow(page, 150);
    await page.evaluate(() => window.__excelSim?.edit("评分表", "J8", { value: 61 }));
    await until(() => status(page), (text) => text.includes("已过期"));
    expect(await lower.isDisabled()).toBe(true);
    await until(() => status(page), (text) => !text.includes("已过期"));
    expect(await until(() => lower.isEnabled(), (enabled) => enabled)).toBe(true);
    await context.close();
  }, 60_000);
});
