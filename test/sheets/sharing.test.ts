import fc from "fast-check";
import { check } from "../../src/check/check";
import { score } from "../../src/score/score";
import { readDistrict } from "../../src/sheets/district";
import type { CellValue } from "../../src/workbook/cell";
import { keyOf } from "../../src/workbook/cell";
import { sharing } from "../../src/workbook/sharing";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { date } from "../../src/measures/dates";
import { districtBook } from "../bench/workbooks";

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: string | undefined;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.integer({ min: 0, max: 3 }),
  // Cover, headers and the line above them too.
  row: fc.integer({ min: 0, max: 16 }),
  column: fc.integer({ min: 0, max: 24 }),
  value: fc.oneof(fc.constantFrom<CellValue>(null, "", "否", "是", "优秀", "称职", "92分", 45_292, 88.5, 0, 101, 2023, true, { error: "#REF!" }, "王王英", "姓名"), fc.integer({ min: 0, max: 100 })),
  formula: fc.option(fc.constantFrom("=1+1", "=TODAY()"), { nil: undefined, freq: 4 }),
  format: fc.option(fc.constantFrom("@", "yyyy-mm-dd", "0.00"), { nil: undefined, freq: 3 }),
});

function edited(snapshot: Snapshot, { sheet, row, column, value, formula, format }: Edit): Snapshot {
  const put = (map: ReadonlyMap<number, string>, text: string | undefined): ReadonlyMap<number, string> => {
    const copy = new Map(map);
    if (text === undefined) copy.delete(keyOf({ row, column }));
    else copy.set(keyOf({ row, column }), text);
    return copy;
  };
  const change = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    values: Array.from({ length: Math.max(one.values.length, row + 1) }, (_, at) => (at === row ? Array.from({ length: Math.max(one.values[at]?.length ?? 0, column + 1) }, (_empty, place) => (place === column ? value : (one.values[at]?.[place] ?? null))) : (one.values[at] ?? []))),
    formulas: put(one.formulas, formula),
    formats: put(one.formats, format),
  });
  return { ...snapshot, sheets: snapshot.sheets.map((one, place) => (place === sheet ? change(one) : one)) };
}

/** A snapshot as a host makes it: nothing of it is an object that was there before. */
const taken = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]), formulas: new Map(sheet.formulas), formats: new Map(sheet.formats) })),
});

/** All that people see of a workbook; functions are no part of it. */
function seen(snapshot: Snapshot) {
  const district = readDistrict(snapshot);
  const report = check(district, { today: date("2025-01-10") });
  const scored = score(district);
  const { law, people, ...appraisal } = scored.appraisal;
  return {
    rows: Object.values(district.sheets).map((found) => found?.rows.map(({ at, values, sheet }) => ({ at, values, sheet }))),
    contents: district.sheets.scoring?.rows.map((row) => (["name", "composite", "usual", "remark"] as const).map((field) => [row.cell(field), row.content(field)])),
    findings: report.findings,
    notRun: report.notRun,
    crashed: report.crashed,
    law,
    people: people.map(({ row, ...person }) => ({ at: row.at, ...person })),
    appraisal,
    changes: scored.changes,
    results: scored.results,
  };
}

const start = districtBook(12);

describe("a workbook read again after edits", () => {
  it("is what it is when it is read for the first time, whatever was edited", () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 5 }), (list) => {
        let [plain, shared] = [start, taken(start)];
        readDistrict(shared);
        for (const edit of list) {
          plain = edited(plain, edit);
          shared = sharing(taken(plain), shared);
          expect(seen(shared)).toEqual(seen(taken(plain)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every row but the edited one", () => {
    const before = taken(start);
    const known = readDistrict(before).sheets.scoring?.rows ?? [];
    const after = readDistrict(sharing(taken(edited(start, { sheet: 2, row: 5, column: 9, value: 77, formula: undefined, format: undefined })), before)).sheets.scoring?.rows ?? [];
    expect(after.map((row, place) => row === known[place])).toEqual(known.map(({ at }) => at !== 5));
  });

  it("reads a row again whose format or formula alone changed", () => {
    const before = taken(start);
    const known = readDistrict(before).sheets.scoring?.rows ?? [];
    const value = start.sheets[2]?.values[5]?.[4] ?? null;
    const after = readDistrict(sharing(taken(edited(start, { sheet: 2, row: 5, column: 4, value, formula: undefined, format: undefined })), before)).sheets.scoring?.rows ?? [];
    expect([known[2]?.values.arrived.state, after[2]?.values.arrived.state, after[3] === known[3]]).toEqual(["read", "repaired", true]);
  });
});
