import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { check } from "../../src/check/check";
import { readCsv } from "../../src/csv";
import { patchWorkbook, readLook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { anyKnown, sheetKeys } from "../../src/sheets/known";
import type { CellValue } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { hostileFiles } from "./hostile-files";

// KAOHE_FUZZ=N runs so many times as many cases; KAOHE_SEED repeats a run. The tally is written to .cache/measured/fuzz.json.
const times = Number(process.env["KAOHE_FUZZ"] ?? 1);
const seed = Number(process.env["KAOHE_SEED"] ?? Date.now() % 2 ** 31);
const tally: Record<string, Record<string, number>> = {};

const counted = (kind: string, answer: string): void => {
  const answers = (tally[kind] ??= {});
  answers[answer] = (answers[answer] ?? 0) + 1;
};

/** Ten seconds is a hang; what takes so long in a test takes so long for a clerk. */
const longest = 10_000;

function run<T>(kind: string, cases: number, what: fc.Arbitrary<T>, judge: (one: T) => string): void {
  fc.assert(
    fc.property(what, (one) => {
      const began = performance.now();
      counted(kind, judge(one));
      expect(performance.now() - began).toBeLessThan(longest);
    }),
    { numRuns: cases * times, seed },
  );
}

/** A refusal is an answer: it names what is wrong in a sentence. Anything else that is thrown is a fault of ours. */
function answered(work: () => void): string {
  try {
    work();
    return "read";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).toMatch(/[。？]$/);
    return "refused";
  }
}

const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", "是", "优秀", "92分", "1900-02-29", "2024.1", "2024年13月", "ⅩⅧ", "９９", "姓名", "公民身份号码", "平时成绩", "年度成绩", "合计", "=1+1", "@SUM(A1)", { error: "#REF!" }, { error: "#SPILL!" }, true, 1e308, -0, 45_292.5, 2_958_466, 0.1 + 0.2),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

const headers = sheetKeys.flatMap((key) => Object.values(anyKnown[key].columns).flatMap(({ title, aliases }) => [title, ...aliases]));

/** A sheet that may look like one of ours: headers of all of them, anywhere, and anything under them. */
const anySheet = fc
  .record({
    name: fc.oneof(fc.constantFrom("评分表", "花名册", "Sheet1", "参数", "请假登记", "校验说明", "报送回执"), fc.string({ minLength: 1, maxLength: 12 })),
    above: fc.array(fc.array(cellValue, { maxLength: 4 }), { maxLength: 3 }),
    headers: fc.array(fc.oneof(fc.constantFrom<CellValue>(...headers), cellValue), { minLength: 1, maxLength: 24 }),
    rows: fc.array(fc.array(cellValue, { maxLength: 24 }), { maxLength: 12 }),
  })
  .map(({ name, above, headers: line, rows }) => ({ name, values: [...above, line, ...rows] }));

const plain: Omit<SheetSnapshot, "name" | "values"> = { visibility: "visible", formulas: new Map(), formats: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), filtered: false, protected: false, unlocked: new Set(), tables: [], marks: [] };

const anyWorkbook: fc.Arbitrary<Snapshot> = fc
  .tuple(fc.uniqueArray(anySheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name }), fc.boolean())
  .map(([sheets, date1904]) => ({ sheets: sheets.map((sheet) => ({ ...plain, ...sheet })), date1904, names: [] }));

describe(`what nobody has thought of (seed ${seed})`, () => {
  afterAll(() => {
    const cases = Object.values(tally).flatMap((answers) => Object.values(answers)).reduce((sum, count) => sum + count, 0);
    mkdirSync(path.resolve(".cache/measured"), { recursive: true });
    writeFileSync(path.resolve(".cache/measured/fuzz.json"), JSON.stringify({ seed, cases, tally }, undefined, 1));
  });

  it.each(Object.entries(hostileFiles))("%s are read or refused with a sentence, and what is read can be checked and patched", (kind, files) => {
    run(kind, 1500, files, (bytes) =>
      answered(() => {
        const snapshot = readWorkbook(bytes);
        expect(snapshot.sheets.length).toBeGreaterThan(0);
        expect(check(readDistrict(snapshot)).crashed).toEqual([]);
        expect(readLook(bytes).sheets).toHaveLength(snapshot.sheets.length);
        patchWorkbook(bytes, [{ kind: "cell", sheet: snapshot.sheets[0]?.name ?? "", row: 1, column: 1, content: { value: "改" } }]);
      }),
    );
  });

  it("any sheets under any headers are recognised or not, and no rule breaks over them", () => {
    run("sheets", 1500, anyWorkbook, (snapshot) => {
      const { crashed } = check(readDistrict(snapshot));
      expect(crashed.map(({ rule, error }) => [rule, error])).toEqual([]);
      return "checked";
    });
  });

  it("any cell is read by every column as something, as nothing, or as a fault with a name", () => {
    const columns = sheetKeys.flatMap((key) => Object.values(anyKnown[key].columns));
    run("cells", 2000, fc.record({ value: cellValue, format: fc.option(fc.constantFrom("@", "yyyy-mm-dd", "0.00", "General", ";;;"), { nil: undefined }), formula: fc.option(fc.constantFrom("=1+1", "=A1"), { nil: undefined, freq: 5 }), untyped: fc.boolean(), date1904: fc.boolean() }), ({ value, format, formula, untyped, date1904 }) => {
      const cell = { value, ...(format !== undefined && { format }), ...(formula !== undefined && { formula }), ...(untyped && { untyped: true }), ...(date1904 && { date1904: true }) };
      const unheard = columns.filter(({ read }) => !["read", "repaired", "unreadable", "blank"].includes(read(cell).state)).map(({ title }) => title);
      expect(unheard).toEqual([]);
      return "read";
    });
  });

  it("any bytes called .csv become a sheet or are refused", () => {
    run("csv bytes", 1500, fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 200 }).map((text) => new TextEncoder().encode(text))), (bytes) => answered(() => void readCsv(bytes, "表")));
  });
});
