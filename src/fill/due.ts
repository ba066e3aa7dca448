import type { PlainDate } from "../measures/dates";
import { isDateFormat } from "../sheets/values/date";
import type { Message } from "../text";
import type { CellContent } from "../workbook/cell";
import { serialOfDate } from "../workbook/date-serial";

/** What should stand in a cell, and why. */
export interface Due {
  readonly content: (there: CellContent) => CellContent;
  /** As text, for comparing and for telling. */
  readonly written: string;
  readonly because: readonly Message[];
}

type MaybeDue = Due | undefined;

export const dueText = (value: string | undefined, because: readonly Message[]): MaybeDue => (value === undefined || value === "" ? undefined : { content: () => ({ value }), written: value, because });

/** Text that programs take for a number: ids, staff numbers, lists of years. */
export const dueCode = (value: string | undefined, because: readonly Message[]): MaybeDue => (value === undefined || value === "" ? undefined : { content: () => ({ value, format: "@" }), written: value, because });

export const dueNumber = (value: number | undefined, because: readonly Message[]): MaybeDue => (value === undefined ? undefined : { content: () => ({ value }), written: String(value), because });

/** A day as a date cell; a cell that shows dates already keeps its own form of them. */
export const dueDay = (value: PlainDate | undefined, date1904: boolean, because: readonly Message[]): MaybeDue =>
  value && { content: (there) => ({ value: serialOfDate(value, date1904), ...(!isDateFormat(there.format) && { format: "yyyy-mm-dd" }) }), written: value.toString(), because };
