import { readFileSync } from "node:fs";
import { isDone } from "./desk";
import { paneOnSim } from "./pane-on-sim";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

it("an update whose look was called off is not shown from what had been read before", async () => {
  const { page, context, complaints } = await paneOnSim(session.browser, `${session.url}taskpane.html`);
  const slow = (latency: number) => page.evaluate((milliseconds) => Object.assign(window.__excelSim ?? {}, { latency: milliseconds }).latency, latency);
  await page.getByTestId("run-check").click();
  await page.getByTestId("finding").first().waitFor();
  await page.getByRole("tab", { name: "汇总" }).click();
  await page.setInputFiles('[data-testid="city-files"]', { name: "安宁区.xlsx", mimeType: "application/octet-stream", buffer: readFileSync("templates/samples/district-clean.xlsx") });
  await isDone(page);
  const update = async () => {
    await until(() => page.getByTestId("city-more").isEnabled(), (enabled) => enabled);
    await page.getByTestId("city-more").click();
    await page.getByRole("menuitem", { name: "更新打开的汇总工作簿" }).click();
  };

  await slow(900);
  await update();
  await page.getByTestId("work-cancel").click();
  await page.getByTestId("problem").waitFor();
  expect(await page.getByTestId("problem").innerText()).toContain("已取消，工作簿没有改动");
  await slow(0);
  await page.waitForTimeout(2000);
  expect(await page.getByTestId("city-update").count()).toBe(0);

  await update();
  await page.getByTestId("city-update").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);
