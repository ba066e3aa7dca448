import { isAlike, sameAs } from "../workbook/alike";
import type { Found } from "./known";
import { sheetKeys } from "./known";

/** Of what is read of a workbook, the parts that others hang on. */
interface Parts {
  readonly date1904: boolean;
  readonly sheets: Found;
  readonly settings: unknown;
  readonly ownLaw: unknown;
  readonly law: unknown;
  readonly year: number | undefined;
}

/** A district read again, with every part of it that says what it said before being the very object that it was before: whoever looks at those parts only need not look again. */
export function keeping<Read extends Parts>(now: Read, before: Read): Read {
  const sheets = Object.fromEntries(sheetKeys.map((key) => [key, keptSheet(now.sheets[key], before.sheets[key])])) as unknown as Found;
  // Settings and law are a matter of the cover, of how days are counted, and of the year.
  const sameCover = sheets.parameters === before.sheets.parameters && now.date1904 === before.date1904 && now.year === before.year;
  const { settings, ownLaw, law } = sameCover ? before : now;
  const parts = Object.entries(now).map(([field, value]: readonly [string, unknown]) => [field, sameAs(value, Reflect.get(before, field))]);
  return { ...(Object.fromEntries(parts) as Read), sheets, settings, ownLaw, law };
}

interface Rows {
  readonly rows: readonly unknown[];
}

/** The rows are compared as they are: those that were not touched are the same ones (src/sheets/recognise/rows.ts). */
function keptSheet<S extends Rows>(now: S | undefined, before: S | undefined): S | undefined {
  if (!now || !before || now.rows.length !== before.rows.length || now.rows.some((row, place) => row !== before.rows[place])) return now;
  return isAlike({ ...now, rows: before.rows }, before) ? before : now;
}
