import { fromCol, parseA1Ref, toCol, type RangeA1 } from "@borgar/fx/xlsx";

/** An error that a cell shows instead of a value, by its own name: `#REF!`, `#DIV/0!`, … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Text that looks like a number stays text: the difference is one of the commonest faults. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell whole: value, formula with its "=", number format where it is not General. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** Rows and columns count from 0; people see A1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface CellRef extends Place {
  readonly sheet: string;
}

/** Both corners belong to the range. */
export interface RangeRef {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The limits of an .xlsx sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** One number for a place, so that sparse facts about cells fit in a Map. */
export type CellKey = number;
/** @example keyAt(1, 0) // 16384 */
export const keyAt = (row: number, column: number): CellKey => row * maxColumns + column;
/** @example keyOf({ row: 0, column: 7 }) // 7 */
export const keyOf = ({ row, column }: Place): CellKey => keyAt(row, column);
/** One text for a cell, for facts about cells of several sheets. @example cellName({ sheet: "评分表", row: 0, column: 7 }) // "7!评分表" */
export const cellName = ({ sheet, row, column }: CellRef): string => `${keyAt(row, column)}!${sheet}`;
/** @example placeOf(16391) // { row: 1, column: 7 } */
export const placeOf = (key: CellKey): Place => ({ row: Math.floor(key / maxColumns), column: key % maxColumns });

/** Cells alone, each once, in the order in which they are first named. @example eachCellOnce([{ sheet: "甲", row: 0, column: 0 }, { sheet: "甲", row: 0, column: 0 }]) // [{ sheet: "甲", row: 0, column: 0 }] */
export const eachCellOnce = (cells: readonly CellRef[]): readonly CellRef[] => [...new Map(cells.map(({ sheet, row, column }) => [cellName({ sheet, row, column }), { sheet, row, column }])).values()];

/** @example isCellError({ error: "#REF!" }) // true */
export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;
/** To people, "" and nothing are the same. @example isNothing("") // true */
export const isNothing = (value: CellValue | undefined): boolean => value === undefined || value === null || value === "";
/** Nothing typed, and no formula that only shows nothing. @example isBlank({ value: "", formula: "=A1" }) // false */
export const isBlank = ({ value, formula }: CellContent): boolean => formula === undefined && isNothing(value);

/** A cell whole, of parts that may be absent. It is asked of every cell of a workbook: no object is made but the one. @example contentWith(1, undefined, "0.00") // { value: 1, format: "0.00" } */
export function contentWith(value: CellValue, formula: string | undefined, format: string | undefined): CellContent {
  if (formula === undefined) return format === undefined ? { value } : { value, format };
  return format === undefined ? { value, formula } : { value, formula, format };
}

/** @example columnLetters(27) // "AB" */
export const columnLetters = (column: number): string => toCol(column);

/** @example a1({ row: 6, column: 7 }) // "H7" */
export const a1 = ({ row, column }: Place): string => `${toCol(column)}${row + 1}`;

/** @example a1Range({ top: 3, left: 0, bottom: 9, right: 2 }) // "A4:C10" */
export const a1Range = ({ top, left, bottom, right }: RangeRef): string =>
  top === bottom && left === right ? a1({ row: top, column: left }) : `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;

/** @returns nothing when the text is no address of one cell. @example placeAt("H7") // { row: 6, column: 7 } */
export function placeAt(address: string): Place | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match?.[1] || !match[2]) return undefined;
  const place = { row: Number(match[2]) - 1, column: fromCol(match[1].toUpperCase()) };
  return place.row < maxRows && place.column < maxColumns ? place : undefined;
}

/** Whole rows and columns reach to the limits of a sheet. @example bounded({ top: 0, bottom: 4 }) // { top: 0, left: 0, bottom: 4, right: 16383 } */
export const bounded = ({ top, left, bottom, right }: RangeA1): RangeRef => ({ top: top ?? 0, left: left ?? 0, bottom: bottom ?? maxRows - 1, right: right ?? maxColumns - 1 });

/** @returns nothing when the text is no address. @example rangeAt("A4:C10") // { top: 3, left: 0, bottom: 9, right: 2 } */
export function rangeAt(address: string): RangeRef | undefined {
  const reference = parseA1Ref(address);
  return reference && "range" in reference ? bounded(reference.range) : undefined;
}

/** @example within({ row: 4, column: 1 }, { top: 3, left: 0, bottom: 9, right: 2 }) // true */
export const within = ({ row, column }: Place, { top, left, bottom, right }: RangeRef): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The same cells; two that are absent are the same, too. @example sameRange({ top: 3, left: 0, bottom: 9, right: 2 }, { top: 3, left: 0, bottom: 9, right: 2 }) // true */
export const sameRange = (one: RangeRef | undefined, other: RangeRef | undefined): boolean =>
  one && other ? one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right : one === other;

/** Equal as a person sees it: value and formula. The number format does not count. @example sameContent({ value: 1, format: "0" }, { value: 1 }) // true */
export const sameContent = (one: CellContent, other: CellContent): boolean =>
  one.formula === undefined && other.formula === undefined ? sameValue(one.value, other.value) : one.formula === other.formula;

/** Equal as a person sees it; a number and its digits as text are two things. @example sameValue("1", 1) // false */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other)) return isCellError(one) && isCellError(other) && one.error === other.error;
  return (one === "" ? null : one) === (other === "" ? null : other);
}
