import { scoreFault } from "../../measures/composite";
import { written } from "../../measures/decimal";
import { valueOf } from "../../sheets/values/read";
import { scoring } from "../../sheets/scoring";
import { message } from "../../text";
import { personOf } from "../../score/people";
import { shownText } from "../../sheets/values/text";
import { rule } from "../rule";

/** 分数超出范围: outside 0–100, or with more decimals than can be counted on (decision 25). */
export const scoreRange = rule({
  id: "score-range",
  severity: "error",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ law, report }) => ({ row }) => {
      for (const field of ["usual", "annual"] as const) {
        const score = valueOf(row.values[field]);
        const fault = score && scoreFault(field, score, law);
        const at = fault && row.cell(field);
        if (!at) continue;
        const { title } = scoring.columns[field];
        const actual = shownText(row.content(field));
        const full = written(law.fullScore.value);
        const says =
          fault.reason === "tooPrecise"
            ? message("check.scoreTooPrecise", { title, actual, places: law.scorePlaces.value })
            : message("check.scoreRange", { title, actual, full });
        report({ at, ...personOf(row), says, actual, expected: `0—${full}` });
      }
    },
  },
});
