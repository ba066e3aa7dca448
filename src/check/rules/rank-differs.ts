import { isSame } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import type { Appraised } from "../../score/people";
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
      const compositesHold = appraisal.people.every(isCompositeRight);
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

interface Judged extends Pick<Appraised, "composite"> {
  readonly isRight: boolean;
}

/** By the composite as it stands in the sheet: one edit gives many another rank, and hardly anybody another composite. */
const judged = new WeakMap<Appraised["row"]["values"]["composite"], Judged>();

/** Whether the sheet's own composite, where it has one, is what the scores come to. */
function isCompositeRight({ row, composite: due }: Appraised): boolean {
  const known = judged.get(row.values.composite);
  if (known && known.composite === due) return known.isRight;
  const inSheet = valueOf(row.values.composite);
  const isRight = inSheet === undefined || (due !== undefined && !isNoAnswer(due) && isSame(inSheet, due.value));
  judged.set(row.values.composite, { composite: due, isRight });
  return isRight;
}
