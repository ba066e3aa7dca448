import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { z } from "zod";
import { asFile } from "../bench/as-file";
import { districtBook } from "../bench/workbooks";
import { a1 } from "../../src/workbook/cell";
import { readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const people = 2000;
const edits = 12;

const measured = z.array(z.object({ scripts: z.number() }));

/** How long scripts worked at each look at the workbook so far, in milliseconds, by the page's own measure. */
async function looks(page: Page): Promise<readonly number[]> {
  const details = await page.evaluate(() => performance.getEntriesByName("kaohe.recheck").map((entry): unknown => (entry as PerformanceMeasure).detail));
  return measured.parse(details).map(({ scripts }) => Math.round(scripts * 10) / 10);
}

/** Milliseconds that scripts of the page have run, all of them: the grid's and the pane's drawing too. */
async function scripts(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return Math.round((metrics.find(({ name }) => name === "ScriptDuration")?.value ?? NaN) * 1000);
}

it("an edit among 2,000 people is rechecked at once, and only that", async () => {
  const bytes = asFile(districtBook(people));
  const { columnOf, rows, sheet } = readDistrict(readWorkbook(bytes)).sheets.scoring!;
  const { page, context, complaints } = await visit(session.browser, session.url);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "两千人.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("两千人"));
  const grid = gridOf(page);
  await grid.ready();
  await page.getByTestId("run-check").click();
  await page.getByTestId("finding").first().waitFor();
  const tab = page.getByText(sheet.name, { exact: true }).last();
  await tab.click();
  const before = (await looks(page)).length;
  const taken: { readonly look: number; readonly scripts: number }[] = [];
  for (let place = 0; place < edits; place += 1) {
    const address = a1({ row: rows[40 + place * 7]!.at, column: columnOf.get("usual")! });
    const done = (await looks(page)).length;
    const start = await scripts(devtools);
    // Above 100 is a fault, and mended by the next edit in its place.
    await grid.type(address, place % 2 === 0 ? "123" : "77");
    const now = await until(() => looks(page), (list) => list.length > done);
    expect(now).toHaveLength(done + 1);
    await page.waitForTimeout(300);
    taken.push({ look: now.at(-1)!, scripts: (await scripts(devtools)) - start });
    const wrong = await until(() => page.getByTestId("finding").filter({ hasText: "123" }).count(), (count) => count > place / 2);
    expect(wrong).toBeGreaterThan(place / 2);
  }
  expect((await looks(page)).length).toBe(before + edits);
  mkdirSync(path.resolve(".cache/measured"), { recursive: true });
  writeFileSync(path.resolve(".cache/measured/recheck.json"), JSON.stringify({ people, taken }, undefined, 1));
  expect(complaints).toEqual([]);
  await context.close();
}, 240_000);
