import type { Answer, Calculable } from "../answers";
import { overwritten } from "../answers";
import { leaveAnswers } from "../leave-answers";
import { rosterAnswers } from "../roster-answers";
import { rule } from "../rule";
import { scoringAnswers } from "../scoring-answers";

/** 公式被覆盖: the value is right, for now. A wrong one is found by the rule for that column. */
export const formulaOverwritten = rule({
  id: "formula-overwritten",
  severity: "warning",
  article: "第二十一条",
  reads: [],
  fixable: true,
  look({ district, appraisal, law, report }) {
    const { scoring, roster, leave } = district.sheets;
    const look = (found: Calculable | undefined, answers: readonly Answer[]) => {
      if (!found) return;
      for (const answer of answers) {
        const seen = overwritten(found, answer, law);
        if (seen) report(seen);
      }
    };
    for (const person of appraisal.people) look(scoring, scoringAnswers(person));
    look(roster, [...rosterAnswers(district, law).ends, ...rosterAnswers(district, law).conclusions]);
    look(leave, [...leaveAnswers(district, law).days, ...leaveAnswers(district, law).tiers]);
  },
});
