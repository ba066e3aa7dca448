import { check } from "../../src/check/check";
import { date } from "../../src/measures/dates";
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

/** CPU in milliseconds of each of so many edits of a score in 评分表, all that an open pane does while 校验 is shown from snapshot to findings and results. */
export function editsOf(book: Snapshot, rounds: number): readonly number[] {
  let before = look(edited(book, "", 0, 0, 0), undefined);
  const found = before.district.sheets.scoring;
  const column = found?.columnOf.get("usual");
  if (!found || column === undefined) return [];
  return Array.from({ length: rounds }, (_, round) => {
    const taken = edited(before.snapshot, found.sheet.name, found.body.top + round * 7, column, 60 + (round % 40));
    const began = process.cpuUsage();
    before = look(taken, before);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
}
