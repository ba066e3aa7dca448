import { check } from "../../src/check/check";
import { date } from "../../src/measures/dates";
import { isNoAnswer } from "../../src/measures/explained";
import { appraise } from "../../src/score/appraise";
import { readDistrict } from "../../src/sheets/district";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { sharing } from "../../src/workbook/sharing";

/** What a pane has in hand after it has looked. */
interface Looked {
  readonly snapshot: Snapshot;
  readonly district: ReturnType<typeof readDistrict>;
  readonly report: ReturnType<typeof check>;
}

const today = date("2025-01-10");

function look(taken: Snapshot, before: Looked | undefined): Looked {
  const snapshot = sharing(taken, before?.snapshot);
  const district = readDistrict(snapshot, before?.district);
  const report = check(district, { today, ...(before && { before: before.report }) });
  return { snapshot, district, report };
}

/** As a host takes it: every list new; one score of one row is another. */
function edited(snapshot: Snapshot, sheetName: string, row: number, column: number, value: number): Snapshot {
  const change = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: sheet.values.map((cells, at) => (sheet.name === sheetName && at === row ? cells.map((cell, place) => (place === column ? value : cell)) : [...cells])),
    formulas: new Map(sheet.formulas),
    formats: new Map(sheet.formats),
  });
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}

/** As a program calculates it: composites and ranks are what the scores come to. */
function recalculated(snapshot: Snapshot): Snapshot {
  const district = readDistrict(snapshot);
  const found = district.sheets.scoring;
  if (!found) return snapshot;
  const results = new Map(appraise(district).people.map(({ row, composite, rank }) => [row.at, { composite: composite && !isNoAnswer(composite) ? composite.value.toNumber() : "", rank: rank ?? "" }]));
  const [composite, rank] = [found.columnOf.get("composite"), found.columnOf.get("rank")];
  const calculated = (cells: SheetSnapshot["values"][number], at: number) => {
    const result = results.get(at);
    return result ? cells.map((cell, column) => (column === composite ? result.composite : column === rank ? result.rank : cell)) : cells;
  };
  // Nothing is known of what a host takes: every list is another than those that were read here.
  const values = (sheet: SheetSnapshot) => sheet.values.map((cells, at) => [...(sheet.name === found.sheet.name ? calculated(cells, at) : cells)]);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: values(sheet) })) };
}

/** What an edit is of: a score by itself, or one that is a fault by turns and moves the ranks of nearly all. */
export type Edit = "score" | "ranks";

/** Milliseconds that each of so many edits of a score in 评分表 keeps a page busy: all that an open pane does while 校验 is shown from snapshot to findings and results. */
export function editsOf(book: Snapshot, rounds: number, kind: Edit): readonly number[] {
  const begun = edited(book, "", 0, 0, 0);
  let before = look(kind === "ranks" ? recalculated(begun) : begun, undefined);
  const found = before.district.sheets.scoring;
  const column = found?.columnOf.get("usual");
  if (!found || column === undefined) return [];
  return Array.from({ length: rounds }, (_, round) => {
    const typed = (value: number): Snapshot => edited(before.snapshot, found.sheet.name, found.body.top + round * 7, column, value);
    const taken = kind === "ranks" ? recalculated(typed(round % 2 === 0 ? 123 : 60 + (round % 40))) : typed(60 + (round % 40));
    const began = performance.now();
    before = look(taken, before);
    return performance.now() - began;
  });
}
