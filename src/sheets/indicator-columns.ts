import type { Decimal } from "../measures/decimal";
import type { CellRef } from "../workbook/cell";
import type { District } from "./district";
import type { Row } from "./recognise";
import { formsOf } from "./recognise";
import type { indicators } from "./indicators";
import { valueOf } from "./values/read";
import { shownText } from "./values/text";
import { contentAt } from "../workbook/snapshot";

/** A column of 评分表 that holds the points of one indicator of 评分指标 (第二十一条). */
export interface IndicatorColumn {
  readonly header: string;
  readonly column: number;
  /** The indicator's line in 评分指标. */
  readonly row: Row<typeof indicators>;
  readonly category: "平时" | "年度" | undefined;
  /** The most points that it can have. */
  readonly full: Decimal | undefined;
  /** Its cell in a row of 评分表. */
  readonly cell: (row: number) => CellRef;
}

const pointsInBrackets = /[(（]\d+(?:\.\d+)?分?[)）]\s*$/;

/**
 * The indicator columns of 评分表, from left to right: headers that are no column of the sheet and are an indicator of 评分指标, with or
 * without its points in brackets, with or without the group that stands over it. None where either sheet is absent; an indicator that stands under 评分指标 twice is the first of them.
 */
export function indicatorColumns({ sheets }: Pick<District, "sheets">): readonly IndicatorColumn[] {
  const { scoring, indicators: listed } = sheets;
  if (!scoring || !listed) return [];
  const byName = new Map<string, Row<typeof indicators>>();
  for (const row of listed.rows) {
    const name = formsOf(valueOf(row.values.indicator) ?? "")[0] ?? "";
    if (name !== "" && !byName.has(name)) byName.set(name, row);
  }
  return scoring.extras.flatMap(({ header, column }): readonly IndicatorColumn[] => {
    const own = shownText(contentAt(scoring.sheet, { row: scoring.headerRow, column }));
    const row = [header, own].flatMap((text) => [text, text.replace(pointsInBrackets, "")]).flatMap(formsOf).map((form) => byName.get(form)).find((found) => found !== undefined);
    if (!row) return [];
    return [{ header, column, row, category: valueOf(row.values.category), full: valueOf(row.values.full), cell: (at) => ({ sheet: scoring.sheet.name, row: at, column }) }];
  });
}
