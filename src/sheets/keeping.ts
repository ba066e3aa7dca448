import type { Calendar } from "../measures/holidays";
import type { Law } from "../measures/parameters";
import { isAlike, sameAs } from "../workbook/alike";
import type { Holidays } from "./holiday-table";
import type { Found, SheetKey } from "./known";
import { sheetKeys } from "./known";
import type { OwnLaw } from "./law-lines";
import type { UnfitChoice } from "./mapping";
import type { Unsure } from "./recognise";
import type { Settings } from "./settings";

/** What is read of a workbook. */
interface Parts {
  readonly date1904: boolean;
  readonly sheets: Found;
  readonly unsure: readonly Unsure<SheetKey>[];
  readonly unfitChoices: readonly UnfitChoice[];
  readonly settings: Settings;
  readonly law: Law;
  readonly ownLaw: OwnLaw;
  readonly calendar: Calendar;
  readonly holidays: Holidays;
  readonly repeatedIds: readonly string[];
}

/** A district read again, with every part of it that says what it said before being the very object that it was before: whoever looks at those parts only need not look again. */
export function keeping<Read extends Parts>(now: Read, before: Parts): Read {
  const sheets = Object.fromEntries(sheetKeys.map((key) => [key, keptSheet(now.sheets[key], before.sheets[key])])) as unknown as Found;
  // Settings and law are a matter of the cover, and of how days are counted.
  const sameCover = sheets.parameters === before.sheets.parameters && now.date1904 === before.date1904;
  return {
    ...now,
    sheets,
    unsure: sameAs(now.unsure, before.unsure),
    unfitChoices: sameAs(now.unfitChoices, before.unfitChoices),
    ...(sameCover && { settings: before.settings, ownLaw: before.ownLaw, law: before.law }),
    calendar: sameAs(now.calendar, before.calendar),
    holidays: sameAs(now.holidays, before.holidays),
    repeatedIds: sameAs(now.repeatedIds, before.repeatedIds),
  };
}

interface Rows {
  readonly rows: readonly unknown[];
}

/** The rows are compared as they are: those that were not touched are the same ones (src/sheets/recognise/rows.ts). */
function keptSheet<S extends Rows>(now: S | undefined, before: S | undefined): S | undefined {
  if (!now || !before || now.rows.length !== before.rows.length || now.rows.some((row, place) => row !== before.rows[place])) return now;
  return isAlike({ ...now, rows: before.rows }, before) ? before : now;
}
