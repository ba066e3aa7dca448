import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { visit } from "../../browser/chromium";
import { gridOf } from "../../browser/grid";
import type { Doing } from "../../browser/long-tasks";
import { tasksOf, tasksSinceBegin, watchLongTasks } from "../../browser/long-tasks";
import { paneOnSim } from "../../browser/pane-on-sim";
import { until } from "../../browser/until";
import { scaledFiles } from "../../consolidate/city/scaled";

/** By what a person does, in the order of doing. */
export type Doings = Readonly<Record<string, Doing>>;

const patience = 300_000;
const shown = (page: Page, testId: string) => page.getByTestId(testId).first().waitFor({ timeout: patience });

/** From the address to a page that can be worked on: the pane with its first button, and the grid with a cell selected. */
export async function firstScreen(browser: Browser, url: string): Promise<Doings> {
  const workbench = await visit(browser, url, watchLongTasks);
  await shown(workbench.page, "run-check");
  await gridOf(workbench.page).ready();
  const inWorkbench = await tasksSinceBegin(workbench.page);
  await workbench.context.close();
  const pane = await paneOnSim(browser, `${url}taskpane.html`, { prepare: watchLongTasks });
  await shown(pane.page, "run-check");
  const inPane = await tasksSinceBegin(pane.page);
  await pane.context.close();
  return { "workbench, first usable screen": inWorkbench, "pane on the stand-in for Excel, first usable screen": inPane };
}

async function onFreshPage(browser: Browser, url: string, work: (page: Page) => Promise<Doings>): Promise<Doings> {
  const { page, context } = await visit(browser, url, watchLongTasks);
  page.setDefaultTimeout(patience);
  await shown(page, "run-check");
  await gridOf(page).ready();
  await page.waitForTimeout(1500);
  const doings = await work(page);
  await context.close();
  return doings;
}

const asInput = (name: string, bytes: Uint8Array) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
const nameShown = (page: Page, name: string) => page.getByTestId("file-name").getByText(name).waitFor({ timeout: patience });

/** A workbook is opened, checked, scored, written to and put back. */
export const work = (browser: Browser, url: string, name: string, bytes: Uint8Array): Promise<Doings> =>
  onFreshPage(browser, url, async (page) => {
    const open = await tasksOf(page, async () => {
      await page.setInputFiles("#open-file", asInput(`${name}.xlsx`, bytes));
      await nameShown(page, name);
      await gridOf(page).ready();
    });
    const check = await tasksOf(page, async () => {
      await page.getByTestId("run-check").click();
      await shown(page, "finding");
    });
    const score = await tasksOf(page, async () => {
      await page.getByRole("tab", { name: "核算" }).click();
      await shown(page, "write-scores");
    });
    const preview = await tasksOf(page, async () => {
      await page.getByTestId("write-scores").click();
      await shown(page, "preview");
    });
    const write = await tasksOf(page, async () => {
      await page.getByRole("button", { name: /^写入 [\d,]+ 格$/ }).click();
      await shown(page, "written");
      await until(() => page.getByTestId("work-progress").count(), (count) => count === 0);
    });
    const undo = await tasksOf(page, async () => {
      await page.getByTestId("written").getByRole("button", { name: "撤销" }).click();
      await shown(page, "undone");
    });
    return { open, check, "show 核算": score, "show what would be written": preview, write, undo };
  });

/** Files are consolidated, the workbook made of them is opened, and updated as one that has been filled already. */
export const city = (browser: Browser, url: string, files: number, rows: number): Promise<Doings> =>
  onFreshPage(browser, url, async (page) => {
    const folder = mkdtempSync(path.join(tmpdir(), "kaohe-page-"));
    const paths = Array.from(scaledFiles({ files, rows, units: files }), ({ name, bytes }) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      return file;
    });
    await page.getByTestId("begin-city").click();
    await shown(page, "city-drop");
    const consolidate = await tasksOf(page, async () => {
      await page.getByTestId("city-files").setInputFiles(paths);
      await shown(page, "city-done");
      await page.getByTestId("city-balance").getByText(new RegExp(`总表 (${files * rows}|${(files * rows).toLocaleString("en")})`)).first().waitFor();
    });
    const make = await tasksOf(page, async () => {
      await page.getByTestId("city-make").click();
      await nameShown(page, "全市汇总");
      await gridOf(page).ready();
    });
    const update = await tasksOf(page, async () => {
      await page.getByTestId("city-more").click();
      await page.getByRole("menuitem", { name: /更新/ }).click();
      await shown(page, "city-update");
    });
    return { consolidate, "make the workbook and open it": make, "work out an update of it": update };
  });
