import { isSame } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { isUncalculated, restore } from "../answers";
import { inSentence } from "../in-sentence";
import { rule } from "../rule";

/** 排名不符. Where any composite in the sheet is wrong, ranks by formula only follow it. */
export const rankDiffers = rule({
  id: "rank-differs",
  severity: "warning",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: true,
  look: {
    people({ scoring, appraisal, law, report }) {
      const compositesHold = appraisal.people.every(({ row, composite: due }) => {
        const inSheet = valueOf(row.values.composite);
        return inSheet === undefined || (due !== undefined && !isNoAnswer(due) && isSame(inSheet, due.value));
      });
      return ({ row, rank }) => {
        if (rank === undefined || valueOf(row.values.rank) === rank) return;
        const at = row.cell("rank");
        const content = row.content("rank");
        if (!at || isUncalculated(content)) return;
        if (!compositesHold && content.formula !== undefined) return;
        const actual = shownText(content);
        report({
          at,
          ...personOf(row),
          says: message("check.rankDiffers", { expected: rank, actual: inSentence(actual) }),
          actual,
          expected: String(rank),
          fix: restore(scoring, row, "rank", rank, law),
        });
      };
    },
  },
});
