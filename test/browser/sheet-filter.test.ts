import { readFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { a1 } from "../../src/workbook/cell";
import { contentOf } from "../../src/workbook/snapshot";
import { paneOnSim } from "./pane-on-sim";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

it("once all of the chosen sheet is put right, what is left on the other one is shown", async () => {
  const bytes = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
  const { sheets, snapshot } = readDistrict(readWorkbook(bytes));
  const [onRoster, onScoring] = [sheets.roster!.rows[2]!.cell("education")!, sheets.scoring!.rows[2]!.cell("debriefed")!];
  const faulty = patchWorkbook(bytes, [onRoster, onScoring].map((cell) => ({ kind: "cell", ...cell, content: { value: null } }) as const));
  const { page, context } = await paneOnSim(session.browser, `${session.url}taskpane.html`, { workbook: readWorkbook(faulty) });
  await page.getByTestId("run-check").click();
  await page.getByTestId("finding").first().waitFor();
  await page.getByRole("combobox", { name: "工作表" }).click();
  await page.getByRole("option", { name: /^花名册/ }).click();
  const found = async () => (await page.getByTestId("finding").allInnerTexts()).join();
  expect(await until(found, (text) => !text.includes("评分表"))).toContain(`花名册 ${a1(onRoster)}`);

  await page.evaluate(([address, content]) => window.__excelSim?.edit("花名册", address, content), [a1(onRoster), contentOf(snapshot, onRoster)!] as const);
  expect(await until(found, (text) => text.includes("评分表"))).toContain(`评分表 ${a1(onScoring)}`);
  expect(await page.getByText("没有符合筛选条件的问题").count()).toBe(0);
  await context.close();
}, 60_000);
