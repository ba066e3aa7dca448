import { isSame, written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { shownText } from "../../sheets/values/text";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { isUncalculated, restore } from "../answers";
import { inSentence } from "../in-sentence";
import { rule } from "../rule";

/** 综合得分不符: overwritten, stale or rounded. Exact to the last digit (第二十一条, decision 2). */
export const compositeDiffers = rule({
  id: "composite-differs",
  severity: "error",
  article: "第二十一条",
  reads: ["scoring"],
  fixable: true,
  look: {
    people(sight) {
      const { law, report } = sight;
      return ({ row, composite: due }) => {
        // Where a score is at fault, that is the finding.
        if (!due || isNoAnswer(due) || isSame(valueOf(row.values.composite), due.value)) return;
        const at = row.cell("composite");
        const content = row.content("composite");
        if (!at || isUncalculated(content)) return;
        const expected = written(due.value);
        const actual = shownText(content);
        report({
          at,
          ...personOf(row),
          says: message("check.compositeDiffers", { expected, actual: inSentence(actual) }),
          actual,
          expected,
          because: due.steps,
          fix: restore(sight.scoring, row, "composite", Number(expected), law),
        });
      };
    },
  },
});
