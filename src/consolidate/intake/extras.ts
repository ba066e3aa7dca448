import type { District } from "../../sheets/district";
import { indicatorColumns } from "../../sheets/indicator-columns";
import { seenIn } from "../../sheets/values/shown";
import { columnLetters } from "../../workbook/cell";
import { contentAt } from "../../workbook/snapshot";

/** The columns that a district has added to 评分表. */
export interface ExtraTexts {
  /** No two alike. */
  readonly headers: readonly string[];
  /** What a row has under them, as it is shown. */
  readonly of: (row: number) => readonly string[];
}

/** Columns of 评分指标 are the city's own and make up the scores: they are none of these. */
export function extrasIn(district: District): ExtraTexts {
  const { scoring } = district.sheets;
  if (!scoring) return { headers: [], of: () => [] };
  const indicators = new Set(indicatorColumns(district).map(({ column }) => column));
  const columns = scoring.extras.filter(({ column }) => !indicators.has(column));
  const date1904 = district.snapshot.date1904 === true;
  const seen = new Set<string>();
  const headers = columns.map(({ header, column }) => {
    const name = seen.has(header) ? `${header}（${columnLetters(column)}）` : header;
    seen.add(name);
    return name;
  });
  return { headers, of: (row) => columns.map(({ column }) => seenIn(contentAt(scoring.sheet, { row, column }), date1904).trim()) };
}
