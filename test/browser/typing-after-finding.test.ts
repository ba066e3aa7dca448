import { visit } from "./chromium";
import { gridOf } from "./grid";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

it("what is typed after a click on a finding, or after F8, goes into the cell that is selected; who goes by keyboard stays in the pane", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const grid = gridOf(page);
  await grid.ready();
  await page.getByTestId("run-check").click();
  const findings = page.getByTestId("finding");
  await findings.first().waitFor();
  const selected = async (before: string) => until(grid.selected, (at) => at !== "" && at !== before);

  await grid.goTo("A1");
  await findings.first().locator("button").first().click();
  const first = await selected("A1");
  await page.keyboard.type("66");
  await page.keyboard.press("Enter");
  expect(await grid.read(first)).toContain("66");

  await page.keyboard.press("F8");
  const second = await selected(first);
  await page.keyboard.type("77");
  await page.keyboard.press("Enter");
  expect(await grid.read(second)).toContain("77");

  const link = findings.last().locator("button").first();
  await link.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await selected(second);
  expect(await link.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);
