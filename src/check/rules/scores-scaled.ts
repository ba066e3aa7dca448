import type { Decimal } from "../../measures/decimal";
import { percentOf, written } from "../../measures/decimal";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 疑似已折算: every usual score within its weight and every annual score within its own (decision 24). */
export const scoresScaled = rule({
  id: "scores-scaled",
  severity: "warning",
  article: "第二十一条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring: found, law, report }) {
    const most = { usual: percentOf(law.usualWeight.value, law.fullScore.value), annual: percentOf(law.annualWeight.value, law.fullScore.value) };
    const isMore = (score: Decimal | undefined, weighted: Decimal) => score?.gt(weighted) === true;
    // The first row says so in nearly every workbook.
    if (found.rows.some(({ values }) => isMore(valueOf(values.usual), most.usual) || isMore(valueOf(values.annual), most.annual))) return;
    const has = (field: "usual" | "annual") => found.rows.some(({ values }) => valueOf(values[field]) !== undefined);
    const at = found.rows[0]?.cell("usual");
    if (!at || !has("usual") || !has("annual")) return;
    report({ at, says: message("check.scoresScaled", { usual: written(most.usual), annual: written(most.annual) }), actual: "", expected: `0—${written(law.fullScore.value)}` });
  },
});
