import type { CellContent, CellKey, CellRef, CellValue, Place, RangeRef } from "./cell";
import { contentWith, keyOf } from "./cell";

/** What a host cannot tell is said to be unknown, never guessed. */
type Unknown = "unknown";

export interface TableSnapshot {
  readonly name: string;
  /** Header row included. */
  readonly range: RangeRef;
  readonly columns: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  /** As in the file, without "=". */
  readonly refersTo: string;
  /** The one sheet that knows the name; absent where the whole workbook does. */
  readonly sheet?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** From A1; rows may end early. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<CellKey, string>;
  /** Number formats, where they are not General. */
  readonly formats: ReadonlyMap<CellKey, string>;
  readonly merges: readonly RangeRef[] | Unknown;
  readonly hiddenRows: ReadonlySet<number> | Unknown;
  readonly hiddenColumns: ReadonlySet<number> | Unknown;
  /** Some rows are hidden by a filter that is in force. */
  readonly filtered: boolean | Unknown;
  readonly protected: boolean | Unknown;
  /** Cells that stay open to everyone while the sheet is protected. */
  readonly unlocked: ReadonlySet<CellKey> | Unknown;
  readonly tables: readonly TableSnapshot[] | Unknown;
  /** Where our own marks stand. */
  readonly marks: readonly RangeRef[];
  /** From a file that knows no types (.csv): all is text, and says nothing of what was meant as text. */
  readonly untyped?: boolean;
}

/** A workbook as data: what any host hands over, and all that anything which thinks ever sees of it. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly date1904: boolean | Unknown;
  readonly names: readonly DefinedName[] | Unknown;
}

/** @example sheetNamed({ sheets: [plainSheet("甲", [])], date1904: false, names: [] }, "乙") // none */
export const sheetNamed = (snapshot: Snapshot, name: string): SheetSnapshot | undefined => snapshot.sheets.find((sheet) => sheet.name === name);

/** Whether a person may write into the cell: the sheet is not protected, or the cell is left open. @example isOpenTo({ ...plainSheet("甲", []), protected: true }, { row: 0, column: 0 }) // false */
export const isOpenTo = ({ protected: locked, unlocked }: SheetSnapshot, place: Place): boolean => locked !== true || (unlocked !== "unknown" && unlocked.has(keyOf(place)));

/** What stands in a cell; a cell outside the sheet's content is blank. @example contentAt(plainSheet("甲", [["a"]]), { row: 0, column: 1 }) // { value: null } */
export function contentAt(sheet: SheetSnapshot, place: Place): CellContent {
  const key = keyOf(place);
  return contentWith(sheet.values[place.row]?.[place.column] ?? null, sheet.formulas.get(key), sheet.formats.get(key));
}

/** As contentAt, by name; a sheet that is not there is an absent answer. @example contentOf({ sheets: [plainSheet("甲", [["a"]])], date1904: false, names: [] }, { sheet: "甲", row: 0, column: 0 }) // { value: "a" } */
export function contentOf(snapshot: Snapshot, ref: CellRef): CellContent | undefined {
  const sheet = sheetNamed(snapshot, ref.sheet);
  return sheet && contentAt(sheet, ref);
}

/** A sheet of plain values, with nothing hidden, merged or filtered: for .csv files and for tests. @example plainSheet("甲", [["a", 1]]).values // [["a", 1]] */
export function plainSheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values,
    formulas: new Map(),
    formats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filtered: false,
    protected: false,
    unlocked: new Set(),
    tables: [],
    marks: [],
  };
}
