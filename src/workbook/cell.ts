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
export const keyAt = (row: number, column: number): CellKey => row * maxColumns + column;
export const keyOf = ({ row, column }: Place): CellKey => keyAt(row, column);
/** One text for a cell, for facts about cells of several sheets. */
export const cellName = ({ sheet, row, column }: CellRef): string => `${keyAt(row, column)}!${sheet}`;
export const placeOf = (key: CellKey): Place => ({ row: Math.floor(key / maxColumns), column: key % maxColumns });

export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;
/** To people, "" and nothing are the same. */
export const isNothing = (value: CellValue | undefined): boolean => value === undefined || value === null || value === "";
export const isBlank = ({ value, formula }: CellContent): boolean => formula === undefined && isNothing(value);

/** A cell whole, of parts that may be absent. It is asked of every cell of a workbook: no object is made but the one. */
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

/** Whole rows and columns reach to the limits of a sheet. */
export const bounded = ({ top, left, bottom, right }: RangeA1): RangeRef => ({ top: top ?? 0, left: left ?? 0, bottom: bottom ?? maxRows - 1, right: right ?? maxColumns - 1 });

/** @returns nothing when the text is no address. @example rangeAt("A4:C10") // { top: 3, left: 0, bottom: 9, right: 2 } */
export function rangeAt(address: string): RangeRef | undefined {
  const reference = parseA1Ref(address);
  return reference && "range" in reference ? bounded(reference.range) : undefined;
}

export const within = ({ row, column }: Place, { top, left, bottom, right }: RangeRef): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Equal as a person sees it: value and formula. The number format does not count. */
export const sameContent = (one: CellContent, other: CellContent): boolean =>
  one.formula === undefined && other.formula === undefined ? sameValue(one.value, other.value) : one.formula === other.formula;

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other)) return isCellError(one) && isCellError(other) && one.error === other.error;
  return (one === "" ? null : one) === (other === "" ? null : other);
}
