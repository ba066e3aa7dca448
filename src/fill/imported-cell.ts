import { isAtRisk } from "../csv";
import { date } from "../measures/dates";
import type { PlainDate } from "../measures/dates";
import type { Decimal } from "../measures/decimal";
import { written } from "../measures/decimal";
import type { Column } from "../sheets/column";
import { isDateFormat } from "../sheets/values/date";
import { monthWritten } from "../sheets/values/month";
import type { YearMonth } from "../sheets/values/month";
import { decimalOfNumber } from "../sheets/values/number";
import type { Fault, Read } from "../sheets/values/read";
import { halfWidth, shownText, withoutSpaces } from "../sheets/values/text";
import type { CellContent } from "../workbook/cell";
import { serialOfDate } from "../workbook/date-serial";
import type { Due } from "./due";

/** Why a cell came as it was typed: it could not be read, or has more digits than a number cell keeps. */
export type Unread = Fault | "tooManyDigits";

/** A cell of a .csv as it goes into a sheet: what it means, in the type of its column, or the text that it was. */
export interface ImportedCell {
  readonly due: Due;
  readonly unread?: Unread;
}

/** @returns nothing for a blank. */
export function importedCell(read: Read<unknown>, column: Column<unknown>, date1904: boolean): ImportedCell | undefined {
  if (read.state === "blank") return undefined;
  if (read.state === "unreadable") return asTyped(read.original, read.fault);
  const content = contentOf(read.value, column, date1904);
  return content ? { due: { content, written: column.written(read.value), because: [] } } : asTyped(read.original, "tooManyDigits");
}

function asTyped(original: CellContent, unread: Unread): ImportedCell {
  const text = shownText(original);
  // As text, 2024.1 would say January from now on; as a number it stays the question that it is.
  const content = unread === "octoberOrJanuary" ? { value: Number(withoutSpaces(halfWidth(text))), format: "General" } : { value: text };
  return { due: { content: () => content, written: text, because: [] }, unread };
}

/** @returns nothing where a cell cannot hold the meaning exactly. */
function contentOf(meaning: unknown, column: Column<unknown>, date1904: boolean): Due["content"] | undefined {
  // Which meaning a kind has is the column's own business: its reader made it.
  switch (column.kind) {
    case "points":
    case "yuan":
      return numberContent(meaning as Decimal);
    case "whole":
      return () => ({ value: meaning as number });
    case "date":
      return dayContent(meaning as PlainDate, "yyyy-mm-dd", date1904);
    case "month":
      return dayContent(date(`${monthWritten(meaning as YearMonth)}-01`), "yyyy-mm", date1904);
    case "id":
    case "phone":
    case "code":
    case "period":
      return () => ({ value: column.written(meaning), format: "@" });
    case "text":
    case "name":
    case "years":
    case "choice":
      return textContent(column.written(meaning));
  }
}

function numberContent(meaning: Decimal): Due["content"] | undefined {
  const value = Number(written(meaning));
  return decimalOfNumber(value).eq(meaning) ? () => ({ value }) : undefined;
}

/** A cell that shows dates already keeps its own form of them. */
const dayContent = (day: PlainDate, format: string, date1904: boolean): Due["content"] => (there) => ({ value: serialOfDate(day, date1904), ...(!isDateFormat(there.format) && { format }) });

/** Text that looks like a number stays text when someone enters the cell again. */
const textContent = (text: string): Due["content"] => () => ({ value: text, ...(isAtRisk(text) && { format: "@" }) });
