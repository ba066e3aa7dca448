import { isSame, written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { isUncalculated, restore } from "../answers";
import { rule } from "../rule";

/** 分数等次不符: the grade by score does not follow from the exact composite (第二十二条, decision 1). */
export const gradeDiffers = rule({
  id: "grade-differs",
  severity: "error",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: true,
  look: {
    people(sight) {
      const { law, report } = sight;
      return ({ row, composite: due, gradeByScore }) => {
        if (!due || isNoAnswer(due) || !gradeByScore || valueOf(row.values.grade) === gradeByScore.value) return;
        const at = row.cell("grade");
        const content = row.content("grade");
        if (!at || isUncalculated(content)) return;
        // A grade that follows from a wrong composite in the sheet is that composite's fault.
        const inSheet = valueOf(row.values.composite);
        if (inSheet && !isSame(inSheet, due.value) && content.formula !== undefined) return;
        const actual = shownText(content);
        report({
          at,
          ...personOf(row),
          says: message("check.gradeDiffers", { composite: written(due.value), expected: gradeByScore.value, actual: actual === "" ? message("check.blank") : actual }),
          actual,
          expected: gradeByScore.value,
          because: [...due.steps, ...gradeByScore.steps],
          fix: restore(sight.scoring, row, "grade", gradeByScore.value, law),
        });
      };
    },
  },
});
