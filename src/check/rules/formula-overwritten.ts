import { isNoAnswer } from "../../measures/explained";
import { scoring } from "../../sheets/scoring";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import type { Appraised } from "../../score/people";
import { personOf } from "../../score/people";
import { message } from "../../text";
import type { FormulaField } from "../answers";
import { isCalculated, restore } from "../answers";
import { rule } from "../rule";

/** 公式被覆盖: the value is right, for now. A wrong one is found by the rule for that column. */
export const formulaOverwritten = rule({
  id: "formula-overwritten",
  severity: "warning",
  article: "第二十一条",
  reads: ["scoring"],
  fixable: true,
  look({ scoring: found, appraisal, law, report }) {
    const calculated = (["composite", "grade", "rank"] as const).filter((field) => isCalculated(found, field));
    for (const person of appraisal.people) {
      for (const field of calculated) {
        const at = person.row.cell(field);
        const content = person.row.content(field);
        if (!at || content.formula !== undefined || content.value === null || !isRight(person, field)) continue;
        const actual = shownText(content);
        report({
          at,
          ...personOf(person.row),
          says: message("check.formulaOverwritten", { title: scoring.columns[field].title }),
          actual,
          expected: restore(found, person.row, field, content.value, law)[0]?.content.formula ?? "",
          fix: restore(found, person.row, field, content.value, law),
        });
      }
    }
  },
});

function isRight({ row, composite: due, gradeByScore, rank }: Appraised, field: FormulaField): boolean {
  if (field === "rank") return rank !== undefined && valueOf(row.values.rank) === rank;
  if (field === "grade") return gradeByScore !== undefined && valueOf(row.values.grade) === gradeByScore.value;
  return due !== undefined && !isNoAnswer(due) && valueOf(row.values.composite)?.eq(due.value) === true;
}
