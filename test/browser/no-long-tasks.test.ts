import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Snapshot } from "../../src/workbook/snapshot";
import { asFile } from "../bench/as-file";
import { districtBook } from "../bench/workbooks";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { workOfTasks } from "./long-tasks";
import { paneOnSim } from "./pane-on-sim";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

/** Milliseconds from which a task of the page keeps somebody waiting. */
const tooLong = 100;

async function inWorkbench(book: Snapshot): Promise<Page> {
  const { page } = await visit(session.browser, session.url);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "长表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(asFile(book)) });
  await page.getByTestId("file-name").getByText("长表").waitFor({ timeout: 60_000 });
  await gridOf(page).ready();
  return page;
}

async function inExcel(workbook: Snapshot): Promise<Page> {
  const { page } = await paneOnSim(session.browser, `${session.url}taskpane.html`, { workbook });
  await page.evaluate(() => {
    if (window.__excelSim) window.__excelSim.latency = 1;
  });
  return page;
}

/** Milliseconds of each sync that the stand-in has carried out so far: Excel does that in a process of its own. */
const standInsWork = (page: Page): Promise<readonly number[]> => page.evaluate(() => performance.getEntriesByName("excel-sim.sync").map(({ duration }) => duration));

/** The tasks that are left when each sync has had the longest that it may have been; all of them, longest first. */
function withoutSyncs(tasks: readonly number[], syncs: readonly number[]): readonly number[] {
  const left = [...tasks];
  for (const took of [...syncs].sort((one, other) => other - one)) {
    // The processor may have worked at it for less long than it lay there, and a task is a little more than what was measured in it.
    const place = left.findIndex((task) => task <= took * 1.1 + 10);
    if (place >= 0) left.splice(place, 1);
  }
  return left;
}

const measured: Record<string, unknown> = {};

afterAll(() => {
  mkdirSync(path.resolve(".cache/measured"), { recursive: true });
  writeFileSync(path.resolve(".cache/measured/long-tasks.json"), JSON.stringify(measured, undefined, 1));
});

describe.each([
  ["in the workbench", inWorkbench],
  ["in the pane, on the stand-in for Excel", inExcel],
])("while a workbook is checked %s", (where, open) => {
  it.each([300, 5000])("no task of the page takes 100 ms: %i people, looked at for the first time and again", async (people) => {
    const page = await open(districtBook(people));
    const run = page.getByTestId("run-check");
    await run.waitFor();
    await page.waitForTimeout(3000);
    const looks = () => page.evaluate(() => performance.getEntriesByName("kaohe.recheck").length);
    const lookNow = async () => {
      const before = await looks();
      await run.click();
      await until(looks, (count) => count > before);
      await page.getByTestId("finding").first().waitFor();
    };
    const tasksOfLook = async () => {
      const before = (await standInsWork(page)).length;
      const tasks = await workOfTasks(session.browser, page, lookNow);
      return withoutSyncs(tasks, (await standInsWork(page)).slice(before));
    };
    const [first, again] = [await tasksOfLook(), await tasksOfLook()];
    measured[`${where}, ${people}`] = { first, again };
    expect([...first, ...again].filter((task) => task >= tooLong)).toEqual([]);
    await page.context().close();
  }, 240_000);
});
