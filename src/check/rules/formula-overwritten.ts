import type { SheetKey } from "../../sheets/district";
import type { Answer } from "../answers";
import { isTypedOver, overwritten } from "../answers";
import { leaveAnswers } from "../leave-answers";
import { groupedBy } from "../once";
import { conclusionOf, endOf } from "../roster-answers";
import type { Sight } from "../rule";
import { rule } from "../rule";
import { scoringAnswers } from "../scoring-answers";

/** 公式被覆盖: the value is right, for now. A wrong one is found by the rule for that column. */
export const formulaOverwritten = rule({
  id: "formula-overwritten",
  severity: "warning",
  article: "第二十一条",
  reads: [],
  fixable: true,
  look: {
    people: (sight) => (person) => lookAt(scoringAnswers(person), "scoring", sight),
    roster: (sight) => (row) => lookAt([...endOf(row, sight.district, sight.law), ...conclusionOf(row, sight.law)], "roster", sight),
    leave: (sight) => {
      const ofRow = groupedBy(leaveAnswers(sight.district, sight.law).both, ({ row }) => row);
      return (row) => lookAt(ofRow.get(row) ?? [], "leave", sight);
    },
  },
});

/** Nearly every cell of a computed column has its formula: for those the sheet need not be looked at. */
function lookAt(answers: readonly Answer[], key: SheetKey, { district: { sheets }, law, report }: Sight<never>): void {
  for (const answer of answers.filter(isTypedOver)) {
    const found = sheets[key];
    const seen = found && overwritten(found, answer, law);
    if (seen) report(seen);
  }
}
