import type { SheetKey } from "../../sheets/district";
import type { Answer } from "../answers";
import { isTypedOver, overwritten } from "../answers";
import { leaveAnswers } from "../leave-answers";
import type { Read } from "../../sheets/values/read";
import { groupedBy } from "../../workbook/grouped-by";
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
    people: (sight) => (person) => {
      if (isTyped(person.row.values, scored)) lookAt(scoringAnswers(person), "scoring", sight);
    },
    roster: (sight) => (row) => {
      if (isTyped(row.values, onProbation)) lookAt([...endOf(row, sight.district, sight.law), ...conclusionOf(row, sight.law)], "roster", sight);
    },
    leave: (sight) => {
      const ofRow = groupedBy(leaveAnswers(sight.district, sight.law).both, ({ row }) => row);
      return (row) => lookAt(ofRow.get(row) ?? [], "leave", sight);
    },
  },
});

const scored = ["composite", "grade", "rank"] as const;
const onProbation = ["probationEnds", "conclusion"] as const;

/** Nearly every computed cell has its formula: what should stand there is then not asked. */
function isTyped<Field extends string>(values: Readonly<Record<Field, Read<unknown>>>, fields: readonly Field[]): boolean {
  return fields.some((field) => values[field].original.formula === undefined);
}

/** Nearly every cell of a computed column has its formula: for those the sheet need not be looked at. */
function lookAt(answers: readonly Answer[], key: SheetKey, { district: { sheets }, law, report }: Sight<never>): void {
  for (const answer of answers.filter(isTypedOver)) {
    const found = sheets[key];
    const seen = found && overwritten(found, answer, law);
    if (seen) report(seen);
  }
}
