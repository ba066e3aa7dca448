import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

async function openRoster(prepare?: (page: Page) => Promise<void>): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const { page, complaints, context } = await visit(session.browser, session.url, prepare);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setInputFiles("#open-file", { name: "花名册.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(path.resolve("templates/roster.xlsx")) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("花名册"));
  await gridOf(page).ready();
  return { page, complaints };
}

it("what is typed into a frozen column of a sheet that is scrolled to the side is all there", async () => {
  const { page, complaints } = await openRoster();
  const grid = gridOf(page);
  await grid.goTo("AF6");
  await grid.type("B6", "XG007");
  expect(await grid.read("B6")).toBe("XG007");
  expect(complaints).toEqual([]);
}, 120_000);

it("a machine that has no idle moment for a while still names the cell that is selected from the start", async () => {
  const busy = (page: Page) => page.addInitScript(() => Object.assign(window, { requestIdleCallback: (work: IdleRequestCallback) => window.setTimeout(work, 1_000, { didTimeout: true, timeRemaining: () => 0 }) }));
  const { page, complaints } = await openRoster(async (page) => {
    await busy(page);
  });
  expect(await gridOf(page).selected()).toBe("A1");
  expect(complaints).toEqual([]);
}, 120_000);

it("a row is typed from its first cell to far to the right with the tab key, and every cell is in view and keeps all of it", async () => {
  const { page, complaints } = await openRoster();
  const grid = gridOf(page);
  await grid.goTo("A8");
  // The pointer, too, takes the frozen part for where the person is.
  const box = await page.getByTestId("grid").boundingBox();
  await page.mouse.click((box?.x ?? 0) + 66, (box?.y ?? 0) + 276);
  const row = (await grid.selected()).slice(1);
  for (let column = 0; column < 20; column += 1) {
    await page.keyboard.type("甲乙丙");
    await page.keyboard.press("Tab");
  }
  for (const column of ["A", "L", "S", "T"]) expect(`${column} ${await grid.read(`${column}${row}`)}`).toBe(`${column} 甲乙丙`);
  expect(complaints).toEqual([]);
}, 120_000);
