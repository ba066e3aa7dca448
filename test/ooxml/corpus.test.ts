import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readLook, patchWorkbook, readWorkbook } from "../../src/ooxml";
import { keyOf, maxRows } from "../../src/workbook/cell";
import { dependentsOf } from "../../src/workbook/dependents";
import { Refusal } from "../../src/workbook/refusal";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

/** Files of all kinds and origins, many made to hurt. They lie beside the repository, and are not part of it. */
const folder = join(__dirname, "../../../shared/corpus");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name !== "INDEX.tsv") : [];
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

function readOrRefused(name: string): Snapshot | Refusal {
  try {
    return readWorkbook(bytesOf(name));
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw new Error(`${name} was neither read nor refused`, { cause: error });
  }
}

const given = files.length > 0 ? describe : describe.skip;
given("files of the corpus", () => {
  const answers = new Map<string, Snapshot | Refusal>();
  beforeAll(() => files.forEach((name) => answers.set(name, readOrRefused(name))), 40_000);

  test("are read with at least a sheet, or refused with a sentence", () => {
    for (const answer of answers.values()) {
      if (answer instanceof Refusal) expect(answer.message).toMatch(/。$/);
      else expect(answer.sheets.length).toBeGreaterThan(0);
    }
    const refused = [...answers.values()].filter((answer) => answer instanceof Refusal);
    // As counted by hand: 262 workbooks, of them none in an old, encrypted or foreign format.
    expect([answers.size - refused.length, refused.length]).toEqual([262, 188]);
  });

  test("are patched so that all else reads as before", () => {
    for (const [name, before] of answers) {
      const sheet = before instanceof Refusal ? undefined : before.sheets[0];
      if (!sheet || before instanceof Refusal || sheet.formulas.size > 2000) continue;
      const merged = sheet.merges === "unknown" ? [] : sheet.merges;
      const place = { sheet: sheet.name, row: Math.max(sheet.values.length, ...merged.map(({ bottom }) => bottom + 1)) + 1, column: 2 };
      const after = readWorkbook(patchWorkbook(bytesOf(name), [{ kind: "cell", ...place, content: { value: "新" } }]));
      const first = after.sheets[0];
      expect([name, first?.values[place.row]?.[2]]).toEqual([name, "新"]);
      expect([name, valuesWithoutFormulas(after, sheet.values.length)]).toEqual([name, valuesWithoutFormulas(before, sheet.values.length)]);
      expect(after.sheets.map(({ formulas }) => [...formulas])).toEqual(before.sheets.map(({ formulas }) => [...formulas]));
    }
  }, 40_000);

  test("take a new sheet, and nothing else reads otherwise, and no other part differs in a byte", () => {
    const outcomes = new Map<string, number>();
    for (const [name, before] of answers) {
      if (before instanceof Refusal || before.sheets.some(({ formulas }) => formulas.size > 2000)) continue;
      const outcome = withNewSheet(name, before);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // As counted by hand: none of them has a protected structure.
    expect(Object.fromEntries(outcomes)).toEqual({ added: 250, "added, results dropped": 11 });
  }, 60_000);

  test("have a look wherever they have content", () => {
    for (const [name, answer] of answers) {
      if (!(answer instanceof Refusal) && answer.sheets.every(({ values }) => values.length < 5000)) expect([name, readLook(bytesOf(name)).sheets.length]).toEqual([name, answer.sheets.length]);
    }
  }, 40_000);
});

/** Parts in which a workbook knows its sheets, and the order of calculation, which goes. */
const mayDiffer = /^(?:\[content_types\]\.xml|.*workbook[^/]*\.xml(?:\.rels)?|.*calcchain[^/]*\.xml|.*styles[^/]*\.xml)$/i;

function withNewSheet(name: string, before: Snapshot): string {
  const bytes = bytesOf(name);
  const cell = { kind: "cell", sheet: "校验说明 1", row: 2, column: 1 } as const;
  const patched = patchedOrRefused(bytes, cell);
  if (patched instanceof Refusal) return patched.says.key;
  const after = readWorkbook(patched);
  const last = after.sheets.at(-1);
  expect([name, last?.name, last?.values[2]?.[1], last?.formats.get(keyOf(cell))]).toEqual([name, "校验说明 1", "00123", "@"]);
  const others = { ...after, sheets: after.sheets.slice(0, -1) };
  expect([name, valuesWithoutFormulas(others, maxRows)]).toEqual([name, valuesWithoutFormulas(before, maxRows)]);
  expect([name, others.sheets.map(besideValues)]).toEqual([name, before.sheets.map(besideValues)]);
  expect([name, after.names]).toEqual([name, before.names]);
  const [was, is] = [unzipSync(bytes), unzipSync(patched)];
  const differing = Object.keys(was).filter((path) => !path.endsWith("/") && !mayDiffer.test(path) && !Buffer.from(is[path] ?? []).equals(Buffer.from(was[path] ?? [])));
  // Formulas that could read anything, the new sheet too, have lost their results.
  const unforeseeable = dependentsOf(before, [{ sheet: "没有的表", row: 0, column: 0 }]);
  if (unforeseeable.length > 0) return "added, results dropped";
  expect([name, differing]).toEqual([name, []]);
  return "added";
}

function patchedOrRefused(bytes: Uint8Array, cell: { readonly kind: "cell"; readonly sheet: string; readonly row: number; readonly column: number }): Uint8Array | Refusal {
  try {
    return patchWorkbook(bytes, [{ kind: "addSheet", sheet: cell.sheet, widths: [9, 20], frozenRows: 1 }, { ...cell, content: { value: "00123", format: "@" } }]);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const besideValues = (sheet: SheetSnapshot) => ({ ...sheet, values: undefined });

/** Results of formulas may go, so they are left out. */
const valuesWithoutFormulas = ({ sheets }: Snapshot, rows: number) =>
  sheets.map(({ values, formulas }) =>
    values.slice(0, rows).flatMap((line, row) => line.flatMap((value, column) => (value === null || formulas.has(keyOf({ row, column })) ? [] : [`${row} ${column} ${JSON.stringify(value)}`]))),
  );
