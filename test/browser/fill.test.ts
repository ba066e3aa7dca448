import { readFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import type { Patch } from "../../src/workbook/patch";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { picture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

/** The clean sample, with 苏婉 not yet in the scoring sheet and one 上年度等次 blank. */
function workbookToFill(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
  const scoring = readDistrict(readWorkbook(bytes)).sheets.scoring!;
  const last = scoring.rows.at(-1)!;
  const inputs = (["number", "name", "id", "area", "arrived", "termEnds", "assessedThisYear", "noGradeReason"] as const).flatMap((field) => last.cell(field) ?? []);
  const grade = scoring.rows.find(({ values }) => valueOf(values.name) === "沈静怡")!.cell("lastGrade")!;
  return patchWorkbook(bytes, [...inputs, grade].map((cell): Patch => ({ kind: "cell", ...cell, content: { value: null } })));
}

it("a clerk fills the scoring sheet from the roster and the file: previewed, written, and taken back", async () => {
  const { page, context, strayRequests, complaints } = await visit(session.browser, session.url);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "安宁区.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbookToFill()) });
  expect(await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("安宁区"))).toContain("安宁区");
  const grid = gridOf(page);
  await grid.ready();

  await page.getByRole("tab", { name: "补填" }).click();
  await page.getByTestId("run-fill").click();
  const people = page.getByTestId("card-scoring");
  await people.waitFor();
  expect(await people.innerText()).toContain("1 行、8 格可填");
  expect(await page.getByTestId("card-lastGrades").innerText()).toContain("1 行、1 格可填");
  expect(await page.getByTestId("card-names").innerText()).toContain("没有可填的空白格");
  expect(await people.innerText()).not.toContain("袁浩");
  await people.getByRole("button", { name: /没有填或需要核对的 1 处/ }).click();
  expect(await until(() => people.innerText(), (text) => text.includes("袁浩"))).toContain("辞职，2024-05-31 离岗，早于基准日 2024-12-31");
  await picture(page, "workbench-fill");

  await people.getByRole("button", { name: "预览并填写" }).click();
  const preview = page.getByTestId("preview");
  expect(await preview.innerText()).toMatch(/苏婉 · 不定等次原因\s+空白\s*→\s*工作未满1年/);
  // Where nothing was, nothing is struck out.
  expect(await preview.getByText("空白", { exact: true }).first().evaluate((old) => getComputedStyle(old).textDecorationLine)).toBe("none");
  expect(await preview.innerText()).not.toMatch(/\d{17}[\dX]/);
  await preview.getByRole("button", { name: "写入 8 格" }).click();
  await page.getByTestId("written").waitFor();
  await page.getByText("评分表", { exact: true }).first().click();
  expect(await until(() => grid.read("B15"), (text) => text === "苏婉")).toBe("苏婉");
  expect(await grid.read("H15")).toBe("工作未满1年");
  expect(await until(() => people.innerText(), (text) => text.includes("没有可填"))).toContain("没有可填的空白格");

  await page.getByTestId("written").getByRole("button", { name: "撤销" }).click();
  expect(await until(() => people.innerText(), (text) => text.includes("8 格可填"))).toContain("1 行、8 格可填");
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 180_000);
