import { filedRows, gradesFiled } from "../score/filed-rows";
import { personOf } from "../score/people";
import type { District } from "../sheets/district";
import { scoring } from "../sheets/scoring";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import { dueText } from "./due";
import { fillCell, standingCell, together } from "./fill-cell";
import type { Filling } from "./filling";
import { nothing } from "./filling";

/**
 * 上年度等次 from 历年等次, by id (第二十三条第三项): what is on file for the year before.
 * @returns cells to fill; a year that is filed twice with two grades, or otherwise than the sheet says, is only told.
 */
export function fillLastGrades(district: District): Filling {
  const { sheets, year } = district;
  if (!sheets.scoring) return nothing({ says: message("fill.noScoring") });
  if (!sheets.history) return nothing({ says: message("fill.noHistory") });
  if (year === undefined) return nothing({ says: message("fill.noYear"), at: district.settings.year.cell });
  const title = scoring.columns.lastGrade.title;
  if (!sheets.scoring.columnOf.has("lastGrade")) return nothing({ says: message("fill.columnAbsent", { sheet: sheets.scoring.sheet.name, title }) });
  const last = year - 1;
  const filed = filedRows(sheets.history.rows, last);
  const source = message("fill.onFile", { year: last });
  return together(
    sheets.scoring.rows.map((row) => {
      const rows = filed.get(valueOf(row.values.id)?.text ?? "") ?? [];
      const grades = gradesFiled(rows);
      const [grade, ...others] = grades;
      const { person } = personOf(row);
      const cell = standingCell(scoring, row, "lastGrade");
      if (grade === undefined) return nothing();
      if (others.length > 0) return nothing({ says: message("fill.filedTwice", { year: last, grades }), at: cell?.at, person });
      // Whoever took no part has no grade that this column could hold.
      if (!scoring.columns.lastGrade.list?.includes(grade)) return nothing({ says: message("fill.filedAs", { year: last, grade }), at: cell?.at, person });
      return fillCell(cell, dueText(grade, [message("fill.fromFile", { year: last, row: (rows[0]?.at ?? 0) + 1 })]), { person, source });
    }),
  );
}
