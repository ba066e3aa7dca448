import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLook, patchWorkbook, readWorkbook } from "../../src/ooxml";
import { keyOf } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import type { Snapshot } from "../../src/workbook/snapshot";

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

  test("have a look wherever they have content", () => {
    for (const [name, answer] of answers) {
      if (!(answer instanceof Refusal) && answer.sheets.every(({ values }) => values.length < 5000)) expect([name, readLook(bytesOf(name)).sheets.length]).toEqual([name, answer.sheets.length]);
    }
  }, 40_000);
});

/** Results of formulas may go, so they are left out. */
const valuesWithoutFormulas = ({ sheets }: Snapshot, rows: number) =>
  sheets.map(({ values, formulas }) =>
    values.slice(0, rows).flatMap((line, row) => line.flatMap((value, column) => (value === null || formulas.has(keyOf({ row, column })) ? [] : [`${row} ${column} ${JSON.stringify(value)}`]))),
  );
