import fc from "fast-check";
import type { CheckReport } from "../../src/check/check";
import { check } from "../../src/check/check";
import type { Rule } from "../../src/check/rule";
import { allRules } from "../../src/check/rules";
import { score } from "../../src/score/score";
import type { District } from "../../src/sheets/district";
import { readDistrict } from "../../src/sheets/district";
import type { CellValue } from "../../src/workbook/cell";
import { keyOf } from "../../src/workbook/cell";
import { sharing } from "../../src/workbook/sharing";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { date } from "../../src/measures/dates";
import { districtBook, ledgerBook } from "../bench/workbooks";
import { indicatorSheet, scoringSheet, workbookOf } from "../check/sheet-text";

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What stands in this row of the column is put there instead: ids, names and days stand twice then. */
  readonly likeRow?: number | undefined;
  readonly formula: string | undefined;
  readonly format: string | undefined;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.integer({ min: 0, max: 5 }),
  // Cover, headers and the line above them too.
  row: fc.integer({ min: 0, max: 16 }),
  column: fc.integer({ min: 0, max: 24 }),
  value: fc.oneof(fc.constantFrom<CellValue>(null, "", "否", "是", "优秀", "称职", "92分", 45_292, 88.5, 0, 101, 2023, true, { error: "#REF!" }, "王王英", "姓名"), fc.integer({ min: 0, max: 100 })),
  likeRow: fc.option(fc.integer({ min: 3, max: 12 }), { nil: undefined, freq: 1 }),
  formula: fc.option(fc.constantFrom("=1+1", "=TODAY()"), { nil: undefined, freq: 4 }),
  format: fc.option(fc.constantFrom("@", "yyyy-mm-dd", "0.00"), { nil: undefined, freq: 3 }),
});

function edited(snapshot: Snapshot, { sheet, row, column, value: typed, likeRow, formula, format }: Edit): Snapshot {
  const value = likeRow === undefined ? typed : (snapshot.sheets[sheet]?.values[likeRow]?.[column] ?? null);
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

interface Known {
  readonly district: District;
  readonly report: CheckReport;
}

/** A look at a workbook; after another one, what it did not change is taken over. */
function known(snapshot: Snapshot, before?: Known, rules: readonly Rule[] = allRules): Known {
  const district = readDistrict(snapshot, before?.district);
  return { district, report: check(district, { today: date("2025-01-10"), rules, ...(before && { before: before.report }) }) };
}

/** All that people see of a workbook; functions are no part of it. */
function seen({ district, report }: Known) {
  const scored = score(district);
  const { law, people, scored: unranked, ...appraisal } = scored.appraisal;
  return {
    rows: Object.values(district.sheets).map((found) => found?.rows.map(({ at, values, sheet }) => ({ at, values, sheet }))),
    contents: district.sheets.scoring?.rows.map((row) => (["name", "composite", "usual", "remark"] as const).map((field) => [row.cell(field), row.content(field)])),
    findings: report.findings,
    notRun: report.notRun,
    crashed: report.crashed,
    law,
    people: people.map(({ row, ...person }) => ({ at: row.at, ...person })),
    unranked: unranked.map(({ row, ...person }) => ({ at: row.at, ...person })),
    appraisal,
    changes: scored.changes,
    results: scored.results(),
  };
}

const start = districtBook(12);

/** One edit of 评分表: a score. */
const scoreEdited = edited(start, { sheet: 2, row: 5, column: 9, value: 77, formula: undefined, format: undefined });

/** The same rule, noting each time that it looks at the workbook, or at a row. */
function noting(rule: Rule, asked: string[]): Rule {
  const asking = <T>(work: () => T): T => {
    asked.push(rule.id);
    return work();
  };
  const noted = (one: Rule["looks"][number]): Rule["looks"][number] => {
    if (one.each === undefined) return { look: (sight) => asking(() => one.look(sight)) };
    const begin: typeof one.begin = (...seen) => {
      const judge = one.begin(...seen);
      return judge && ((place) => asking(() => judge(place)));
    };
    return { each: one.each, begin };
  };
  return { ...rule, looks: rule.looks.map(noted) };
}

describe("a workbook read again after edits", () => {
  it.each([
    ["a district's", start, 30],
    ["that of the ledgers", ledgerBook(48), 3],
  ])("is what it is when it is read for the first time, whatever was edited: %s", (_, book, numRuns) => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (list) => {
        let [plain, shared] = [book, taken(book)];
        let before = known(shared);
        for (const edit of list) {
          plain = edited(plain, edit);
          shared = sharing(taken(plain), shared);
          before = known(shared, before);
          expect(seen(before)).toEqual(seen(known(taken(plain))));
        }
      }),
      { numRuns },
    );
  });

  it("keeps every row but the edited one", () => {
    const before = taken(start);
    const known = readDistrict(before).sheets.scoring?.rows ?? [];
    const after = readDistrict(sharing(taken(edited(start, { sheet: 2, row: 5, column: 9, value: 77, formula: undefined, format: undefined })), before)).sheets.scoring?.rows ?? [];
    expect(after.map((row, place) => row === known[place])).toEqual(known.map(({ at }) => at !== 5));
  });

  it("keeps of the edited row the cells that were not edited", () => {
    const before = taken(start);
    const first = readDistrict(before);
    const second = readDistrict(sharing(taken(edited(start, { sheet: 2, row: 5, column: 3, value: "某县", formula: undefined, format: undefined })), before), first);
    const rowIn = (district: District) => district.sheets.scoring!.rows.find(({ at }) => at === 5)!;
    const [old, now] = [rowIn(first), rowIn(second)];
    const changed = (Object.keys(now.values) as (keyof typeof now.values)[]).filter((field) => now.values[field] !== old.values[field] && now.values[field].state !== "blank");
    expect([now === old, changed.map((field) => now.cell(field)?.column)]).toEqual([false, [3]]);
    const dueIn = (district: District) => score(district).appraisal.people.find(({ row }) => row.at === 5)?.composite;
    expect(dueIn(first)).toBeDefined();
    expect(dueIn(second)).toEqual(dueIn(first));
    const { columnOf } = first.sheets.scoring!;
    const rescored = readDistrict(sharing(taken(edited(start, { sheet: 2, row: 5, column: columnOf.get("annual")!, value: 41, formula: undefined, format: undefined })), before), first);
    expect(dueIn(rescored)).not.toEqual(dueIn(first));
    expect(dueIn(rescored)).toEqual(dueIn(readDistrict(taken(rescored.snapshot))));
  });

  it("keeps what it was read as, where nothing of it changed: other sheets, the cover and its law", () => {
    const before = taken(start);
    const first = readDistrict(before);
    const second = readDistrict(sharing(taken(scoreEdited), before), first);
    expect([second.sheets.roster === first.sheets.roster, second.sheets.history === first.sheets.history, second.settings === first.settings, second.law === first.law, second.sheets.scoring === first.sheets.scoring]).toEqual([true, true, true, true, false]);
  });

  it("asks a rule again only where something that it looked at changed", () => {
    const asked: string[] = [];
    const rules = allRules.map((one) => noting(one, asked));
    const before = taken(start);
    const first = known(before, undefined, rules);
    const ofAll = asked.splice(0).length;
    known(sharing(taken(scoreEdited), before), first, rules);
    expect(asked).toEqual(expect.arrayContaining(["over-cap", "duplicate-person"]));
    // Of the rows of 评分表 only the edited one is judged again, also where the roster is looked at for it; of 历年等次 none.
    for (const id of ["score-range", "name-differs", "service-dates-differ", "last-grade-differs"]) expect([id, asked.filter((one) => one === id).length]).toEqual([id, 1]);
    expect(asked).not.toEqual(expect.arrayContaining(["probation-votes"]));
    expect(asked).not.toEqual(expect.arrayContaining(["id-disagrees"]));
    expect(asked.length).toBeLessThan(ofAll);
  });

  it("takes a row of which only computed cells changed for one in which nothing was entered, and asks no rule about its entries again", () => {
    const asked: string[] = [];
    const rules = allRules.map((one) => noting(one, asked));
    const before = taken(start);
    const first = known(before, undefined, rules);
    const { columnOf, rows } = first.district.sheets.scoring!;
    // As a program calculates the ranks of everybody anew after an edit.
    const typed = { sheet: 2, formula: undefined, format: undefined };
    const ranked = rows.reduce((book, { at }, place) => edited(book, { ...typed, row: at, column: columnOf.get("rank")!, value: 40 + place }), start);
    asked.splice(0);
    const second = known(sharing(taken(ranked), before), first, rules);
    const now = second.district.sheets.scoring!.rows;
    expect(now.map((row, place) => [row === rows[place], row.entered === rows[place]?.entered])).toEqual(rows.map(() => [false, true]));
    expect(asked.filter((id) => ["score-range", "name-differs", "last-grade-differs", "near-edge", "unreadable", "required"].includes(id))).toEqual([]);
    expect(asked.filter((id) => id === "rank-differs")).toHaveLength(rows.length);
    expect(second.report.findings.filter(({ rule: id }) => id === "rank-differs")).toHaveLength(rows.length);
    // A score is entered: its row is another, and that row alone.
    const third = known(sharing(taken(edited(ranked, { ...typed, row: rows[2]!.at, column: columnOf.get("usual")!, value: 66 })), second.district.snapshot), second, rules);
    expect(third.district.sheets.scoring!.rows.map((row, place) => row.entered === rows[place]?.entered)).toEqual(rows.map((_, place) => place !== 2));
  });

  it("takes what is typed under a header of the office's own for an entry: points of an indicator are no column of the sheet", () => {
    const listed = indicatorSheet`类别 指标 满分
                                  平时 走访 60
                                  平时 台账 40`;
    const scores = (points: string) => scoringSheet`姓名 走访 台账 平时成绩 年度成绩
                                                    甲   ${points} 30 90 88
                                                    乙   60 30 90 88`;
    const before = taken(workbookOf(scores("60"), listed));
    const first = known(before);
    const foundIn = ({ report }: Known) => report.findings.filter(({ rule: id }) => id === "indicator-sum").map(({ at }) => at.row);
    expect(foundIn(first)).toEqual([]);
    expect(foundIn(known(sharing(taken(workbookOf(scores("50"), listed)), before), first))).toEqual([1]);
  });

  it("judges rows again that were not edited, where an id now stands twice: whose it is cannot be told", () => {
    const { columnOf, rows } = readDistrict(start).sheets.scoring!;
    const typed = { sheet: 2, formula: undefined, format: undefined };
    const misnamed = edited(start, { ...typed, row: rows[2]!.at, column: columnOf.get("name")!, value: "王王英" });
    const wrongNames = ({ report }: Known) => report.findings.filter(({ rule: id }) => id === "name-differs").map(({ at }) => at.row);
    const before = taken(misnamed);
    const first = known(before);
    expect(wrongNames(first)).toEqual([rows[2]!.at]);
    const second = known(sharing(taken(edited(misnamed, { ...typed, row: rows[7]!.at, column: columnOf.get("id")!, value: rows[2]!.content("id").value })), before), first);
    expect(wrongNames(second)).toEqual([]);
  });

  it("reads a row again whose format or formula alone changed", () => {
    const before = taken(start);
    const first = readDistrict(before);
    const known = first.sheets.scoring?.rows ?? [];
    const value = start.sheets[2]?.values[5]?.[4] ?? null;
    const after = readDistrict(sharing(taken(edited(start, { sheet: 2, row: 5, column: 4, value, formula: undefined, format: undefined })), before), first).sheets.scoring?.rows ?? [];
    expect([known[2]?.values.arrived.state, after[2]?.values.arrived.state, after[3] === known[3]]).toEqual(["read", "repaired", true]);
  });
});
