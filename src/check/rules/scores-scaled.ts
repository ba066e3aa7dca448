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
    const usual = found.rows.flatMap((row) => valueOf(row.values.usual) ?? []);
    const annual = found.rows.flatMap((row) => valueOf(row.values.annual) ?? []);
    const most = { usual: percentOf(law.usualWeight.value, law.fullScore.value), annual: percentOf(law.annualWeight.value, law.fullScore.value) };
    const at = found.rows[0]?.cell("usual");
    if (!at || usual.length === 0 || annual.length === 0) return;
    if (usual.some((score) => score.gt(most.usual)) || annual.some((score) => score.gt(most.annual))) return;
    report({ at, says: message("check.scoresScaled", { usual: written(most.usual), annual: written(most.annual) }), actual: "", expected: `0—${written(law.fullScore.value)}` });
  },
});
