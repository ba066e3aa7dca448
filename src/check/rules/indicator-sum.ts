import type { Decimal } from "../../measures/decimal";
import { decimal, written } from "../../measures/decimal";
import { isAssessed, personOf } from "../../score/people";
import { indicatorColumns } from "../../sheets/indicator-columns";
import type { IndicatorColumn } from "../../sheets/indicator-columns";
import { scoring as sheet } from "../../sheets/scoring";
import { readPoints } from "../../sheets/values/number";
import { valueOf } from "../../sheets/values/read";
import { contentAt } from "../../workbook/snapshot";
import { message } from "../../text";
import { pointsUnread } from "../points-unread";
import { rule } from "../rule";

const fields = { 平时: "usual", 年度: "annual" } as const;

/** 指标得分与成绩 (第二十一条): each indicator a number and at most its points, and 平时成绩 and 年度成绩 the sums of theirs. */
export const indicatorSum = rule({
  id: "indicator-sum",
  severity: "error",
  article: "第二十一条",
  reads: ["scoring", "indicators"],
  fixable: true,
  look: {
    scored({ scoring, district, law, report }) {
      const columns = indicatorColumns(district);
      return ({ row }) => {
        if (!isAssessed(row)) return;
        const readOf = ({ cell }: IndicatorColumn) => readPoints(contentAt(scoring.sheet, cell(row.at)));
        const pointsOf = (column: IndicatorColumn): Decimal | undefined => valueOf(readOf(column));
        for (const column of columns) {
          const read = readOf(column);
          // Left out of the sum, it would hide that the sum is wrong.
          if (read.state === "unreadable") report({ ...personOf(row), ...pointsUnread({ title: column.header, at: column.cell(row.at), read, full: column.full ?? law.fullScore.value }) });
          const points = valueOf(read);
          if (points && column.full && (points.gt(column.full) || points.lt(0))) report({ at: column.cell(row.at), ...personOf(row), says: message("check.indicatorOver", { indicator: column.header, points: written(points), full: written(column.full) }), actual: written(points), expected: `≤ ${written(column.full)}` });
        }
        for (const category of ["平时", "年度"] as const) {
          const mine = columns.filter((column) => column.category === category);
          const points = mine.flatMap((column) => pointsOf(column) ?? []);
          const at = row.cell(fields[category]);
          const score = valueOf(row.values[fields[category]]);
          if (!at || !score || mine.length === 0 || points.length < mine.length) continue;
          const sum = points.reduce((total, value) => total.plus(value), decimal(0));
          if (!sum.eq(score)) report({ at, ...personOf(row), says: message("check.indicatorSum", { title: sheet.columns[fields[category]].title, score: written(score), sum: written(sum) }), actual: written(score), expected: written(sum) });
        }
      };
    },
  },
});
