import { isAlike } from "./alike";
import type { CellKey, CellValue } from "./cell";
import { sameValue } from "./cell";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import type { Steps } from "./steps";
import { inOneGo, mapInSteps } from "./steps";

type CellValues = SheetSnapshot["values"][number];

/**
 * A snapshot, with every sheet, row and list of it that says what it said before being the very object that it was before.
 * Whoever keeps something of a row or a sheet then knows without looking that it still holds.
 */
export const sharing = (now: Snapshot, before: Snapshot | undefined): Snapshot => inOneGo(sharingInSteps(now, before));

/** The same for whoever has a page to keep alive. */
export function* sharingInSteps(now: Snapshot, before: Snapshot | undefined): Steps<Snapshot> {
  if (!before) return now;
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets: SheetSnapshot[] = [];
  for (const sheet of now.sheets) sheets.push(yield* sharingSheet(sheet, known.get(sheet.name)));
  return { ...now, sheets };
}

function* sharingSheet(now: SheetSnapshot, before: SheetSnapshot | undefined): Steps<SheetSnapshot> {
  if (!before) return now;
  const values = yield* mapInSteps(now.values, (row, at) => sharingRow(row, before.values[at]));
  yield;
  const shared: SheetSnapshot = {
    ...now,
    values,
    formulas: sharingTexts(now.formulas, before.formulas),
    formats: sharingTexts(now.formats, before.formats),
  };
  return isUnchanged(shared, before) ? before : shared;
}

/** Rows and texts have been shared already; what else a host says of a sheet is little. */
function isUnchanged({ values, formulas, formats, ...now }: SheetSnapshot, before: SheetSnapshot): boolean {
  const { values: rows, formulas: formulasBefore, formats: formatsBefore, ...others } = before;
  return formulas === formulasBefore && formats === formatsBefore && values.length === rows.length && values.every((row, at) => row === rows[at]) && isAlike(now, others);
}

function sharingRow(now: CellValues, before: CellValues | undefined): CellValues {
  if (before?.length !== now.length) return now;
  let column = 0;
  for (const value of now) {
    if (!isSame(value, before[column] ?? null)) return now;
    column += 1;
  }
  return before;
}

/** Blank and "" are told apart here: a reader may. */
const isSame = (one: CellValue, other: CellValue): boolean => one === other || (typeof one === "object" && typeof other === "object" && one !== null && other !== null && sameValue(one, other));

function sharingTexts(now: ReadonlyMap<CellKey, string>, before: ReadonlyMap<CellKey, string>): ReadonlyMap<CellKey, string> {
  if (now.size !== before.size) return now;
  // A host mostly tells them in the order of last time: then nothing need be looked up.
  const last = before.entries();
  for (const [key, text] of now) {
    const [keyBefore, textBefore] = last.next().value ?? [];
    if ((key === keyBefore ? textBefore : before.get(key)) !== text) return now;
  }
  return before;
}
