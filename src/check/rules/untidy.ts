import type { ColumnKind } from "../../sheets/column";
import type { Entry } from "../../sheets/recognise";
import { halfWidth, shownText, withoutSpaces } from "../../sheets/values/text";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { dateOfSerial } from "../../workbook/date-serial";
import { putValue } from "../fix";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 写法不规范: the meaning is certain, the writing would break a look-up: spaces, full-width, dots, a lower-case x, a date as text. */
export const untidy = rule({
  id: "untidy",
  severity: "warning",
  article: "第二十条",
  reads: [],
  fixable: true,
  look: {
    doubtful: ({ district: { date1904 }, report }) => ({ row, entry }) => {
      if (isMine(entry)) report({ ...personOf(row), ...observed(entry, date1904) });
    },
  },
});

const isMine = ({ column, read }: Entry): boolean => read.state === "repaired" && !column.computed;

const dateFormats: Partial<Record<ColumnKind, string>> = { date: "yyyy-mm-dd", month: "yyyy-mm" };
const textKinds: readonly ColumnKind[] = ["id", "phone", "code", "period"];

function observed({ column: { title, kind }, read, at }: Entry, date1904: boolean): Observation {
  const tidy = read.state === "repaired" ? read.tidy : null;
  const actual = shownText(read.original);
  const dateFormat = dateFormats[kind];
  if (dateFormat === undefined) {
    const expected = shownText({ value: tidy });
    return { at, says: message(wrongIn(actual, expected), { title, actual, expected }), actual, expected, fix: putValue(at, tidy, textKinds.includes(kind) ? "@" : undefined) };
  }
  const day = typeof tidy === "number" ? String(dateOfSerial(tidy, date1904)) : "";
  const expected = kind === "month" ? day.slice(0, "2024-05".length) : day;
  return { at, says: message("check.untidyDate", { title, actual, expected }), actual, expected, fix: putValue(at, tidy, dateFormat) };
}

/** What a person will look for in it, where that can be said. */
function wrongIn(actual: string, expected: string): "check.untidySpaces" | "check.untidyWidth" | "check.untidy" {
  if (withoutSpaces(actual) === withoutSpaces(expected)) return "check.untidySpaces";
  return halfWidth(actual) === expected ? "check.untidyWidth" : "check.untidy";
}
