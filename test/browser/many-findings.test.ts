import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import type { CellValue } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { tasksOf, watchLongTasks } from "./long-tasks";
import { picture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const people = 700;
/** 人 69 and 人 690 to 人 699, each with a finding at least. */
const namedSo = 11;

/** The clean sample with hundreds of people under it, each with an id that cannot be, scores as text or missing, and no place in the roster. */
function faultyWorkbook(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
  const { rows, columnOf, sheet } = readDistrict(readWorkbook(bytes)).sheets.scoring!;
  const first = rows.at(-1)!.at + 1;
  const patches = Array.from({ length: people }, (_, place) => place).flatMap((place) => {
    const values = { number: rows.length + place + 1, name: `人 ${place}`, id: `99999919900412${String(place).padStart(4, "0")}`, assessedThisYear: "是", usual: `${60 + (place % 40)}分`, annual: place % 2 ? null : "良好" } as const satisfies Record<string, CellValue>;
    return Object.entries(values).flatMap(([field, value]): readonly Patch[] => {
      const column = columnOf.get(field as keyof typeof values);
      return column === undefined || value === null ? [] : [{ kind: "cell", sheet: sheet.name, row: first + place, column, content: { value, ...(typeof value === "string" && { format: "@" }) } }];
    });
  });
  return patchWorkbook(bytes, patches);
}

it("2,000 findings and more are listed, searched and walked through", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url, watchLongTasks);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "很多.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(faultyWorkbook()) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("很多"));
  await gridOf(page).ready();
  const card = page.getByTestId("finding");
  const current = page.locator('[data-testid="finding"]:has([aria-current="true"])');
  const measured: Record<string, unknown> = {};

  measured["check and first list"] = await tasksOf(page, async () => {
    await page.getByTestId("run-check").click();
    await card.first().waitFor();
  });
  const found = (await page.getByTestId("status").innerText()).match(/\d+/g)!.map(Number);
  expect(found[0]! + found[1]!).toBeGreaterThan(2000);
  // Only what a person reads at once is drawn.
  expect(await card.count()).toBeLessThan(200);
  await picture(page, "workbench-many");

  const search = page.getByRole("searchbox");
  measured["typing into the search"] = await tasksOf(page, () => search.pressSequentially("人 69", { delay: 40 }));
  const matching = await until(() => card.allInnerTexts(), (texts) => texts.length >= namedSo && texts.every((text) => text.includes("人 69")));
  expect(matching.length).toBeGreaterThanOrEqual(namedSo);
  expect(matching.filter((text) => !text.includes("人 69"))).toEqual([]);
  measured["clearing the search"] = await tasksOf(page, () => search.fill(""));

  await page.getByTestId("status").click();
  const places: string[] = [];
  measured["F8, 40 times"] = await tasksOf(page, async () => {
    for (let times = 0; times < 40; times++) {
      await page.keyboard.press("F8");
      places.push(await until(() => current.innerText(), (text) => text !== places.at(-1)));
    }
  });
  expect(new Set(places).size).toBe(40);
  await page.keyboard.press("Shift+F8");
  expect(await until(() => current.innerText(), (text) => text === places.at(-2))).toBe(places.at(-2));
  expect(await current.evaluate((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().top < innerHeight)).toBe(true);

  mkdirSync(path.resolve(".cache/measured"), { recursive: true });
  writeFileSync(path.resolve(".cache/measured/many-findings.json"), JSON.stringify({ findings: found, cards: await card.count(), ...measured }, undefined, 1));
  expect(complaints).toEqual([]);
  await context.close();
}, 240_000);
