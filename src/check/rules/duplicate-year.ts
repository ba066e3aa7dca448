import type { HistoryRow } from "../../score/people";
import { personOf } from "../../score/people";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { Message } from "../../text";
import { a1 } from "../../workbook/cell";
import { rowsEachStep } from "../../workbook/steps";
import { rule } from "../rule";

/** 历年等次重复: one row a person and year. With two different grades no award is computed; with one, 已计奖 may stand on either. */
export const duplicateYear = rule({
  id: "duplicate-year",
  severity: "error",
  article: "第二十三条第三项",
  reads: ["history"],
  fixable: false,
  *look({ history, report }) {
    const firsts = new Map<string, HistoryRow>();
    for (const row of history.rows) {
      if (row.at % rowsEachStep === 0) yield;
      const [id, year] = [valueOf(row.values.id)?.text, valueOf(row.values.year)];
      const at = row.cell("year");
      if (!at || id === undefined || year === undefined) continue;
      const key = `${id} ${year}`;
      const first = firsts.get(key);
      if (first) report({ at, ...personOf(row), says: sentence(year, first, row), actual: gradeIn(row) ?? "", expected: gradeIn(first) ?? "" });
      else firsts.set(key, row);
    }
  },
});

const gradeIn = ({ values }: HistoryRow): string | undefined => valueOf(values.assessed);

function sentence(year: number, first: HistoryRow, row: HistoryRow): Message {
  const [one, other] = [gradeIn(first), gradeIn(row)];
  if (one !== undefined && other !== undefined && one !== other) return message("check.duplicateYear", { year, one, other });
  const firstAt = first.cell("year");
  return message("check.duplicateYearSame", { year, first: firstAt ? a1(firstAt) : "" });
}
