import { decimal, written } from "../../measures/decimal";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { groupedBy } from "../../workbook/grouped-by";
import { rule } from "../rule";

/** 指标满分 (第二十一条): the points of each category make up the full score. */
export const indicatorPoints = rule({
  id: "indicator-points",
  severity: "error",
  article: "第二十一条",
  reads: ["indicators"],
  fixable: false,
  look({ indicators, law, report }) {
    for (const [category, rows] of groupedBy(indicators.rows, ({ values }) => valueOf(values.category))) {
      const points = rows.flatMap(({ values }) => valueOf(values.full) ?? []);
      const at = rows[0]?.cell("full");
      if (!at || points.length < rows.length) continue;
      const sum = points.reduce((total, value) => total.plus(value), decimal(0));
      const full = law.fullScore.value;
      if (!sum.eq(full)) report({ at, says: message("check.indicatorPoints", { category, sum: written(sum), full: written(full) }), actual: written(sum), expected: written(full) });
    }
  },
});
