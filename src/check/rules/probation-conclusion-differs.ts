import { differs } from "../answers";
import { conclusionOf } from "../roster-answers";
import { rule } from "../rule";

/** 试用结论不符: it does not follow from exam, vote and days (第六条). */
export const probationConclusionDiffers = rule({
  id: "probation-conclusion-differs",
  severity: "error",
  article: "第六条",
  reads: ["roster"],
  fixable: true,
  look: {
    roster: (sight) => (row) => {
      const { law, report } = sight;
      for (const answer of conclusionOf(row, law)) {
        const seen = answer.isRight ? undefined : differs(sight.roster, answer, law);
        if (seen) report(seen);
      }
    },
  },
});
