import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What stops or hinders somebody; the rest axe itself calls moderate or minor. */
const grave: readonly unknown[] = ["serious", "critical"];

/** Text in the very colour of what is behind it, which axe takes to be on purpose. */
const isUnseen = ({ data }: { readonly data: unknown }): boolean => typeof data === "object" && data !== null && "messageKey" in data && data.messageKey === "equalRatio";

/** What axe-core finds on the page that is serious or critical, a line each. @param without what is not looked at. */
export async function graveFaults(page: Page, ...without: readonly string[]): Promise<readonly string[]> {
  // By way of the browser's tools: the page's own policy takes no script from outside.
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`);
  // The grid of focus that Fluent lays around lists stands there for the keyboard alone, and gives the focus on at once.
  const results = await page.evaluate((exclude) => window.axe?.run({ exclude }, { resultTypes: ["violations", "incomplete"] }), ["[data-tabster-dummy]", ...without]);
  if (!results) throw new Error("axe-core did not run");
  const unseen = results.incomplete.map((one) => ({ ...one, nodes: one.nodes.filter(({ any }) => any.some(isUnseen)) }));
  return [...results.violations, ...unseen].filter(({ impact }) => grave.includes(impact)).flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = "" }) => `${id} ${target.join(" ")} ${failureSummary.replace(/\s+/g, " ")}`));
}
