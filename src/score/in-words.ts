import { cite, message, say } from "../text";
import type { Message } from "../text";
import type { Explained } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import { justBelow } from "../measures/grade";
import { valueWithUnit } from "../measures/law";
import type { Law } from "../measures/parameters";
import { written } from "../measures/decimal";
import type { Outcome } from "../measures/outcomes";
import { oncePer, oncePerLaw } from "../sheets/once";
import { scoring } from "../sheets/scoring";
import type { AwardOf } from "./awards-of";
import type { Appraised } from "./people";

/** 为什么, for one person: how the composite comes about, and what follows from it. */
export function whyOf(person: Appraised, award: AwardOf, law: Law): readonly Message[] {
  const { composite: due, gradeByScore } = person;
  if (!person.assessed) return [message("score.notAssessed")];
  if (!due || isNoAnswer(due)) {
    const field = due?.field === "annual" ? "annual" : "usual";
    return [message("score.compositeMissing", { title: scoring.columns[field].title })];
  }
  const missed = justBelow(due.value, law);
  const ranked = person.rank === undefined ? [] : [message("why.rank", { better: person.rank - 1, rank: person.rank })];
  return [compositeInWords(person), ...(gradeByScore?.steps ?? []), ...ranked, ...(missed ? [message("why.justBelow", { grade: missed, range: written(law.nearEdge.value) })] : []), ...award.steps, ...replacedInWords([due, gradeByScore, award.award])];
}

/** What a district set in place of the standing law, as far as these results used it (第二十四条). */
function replacedInWords(results: readonly (Explained<unknown> | undefined)[]): readonly Message[] {
  const parameters = new Set(results.flatMap((result) => result?.parameters ?? []));
  return [...parameters].flatMap(({ title, value, unit, replaced }) => (replaced ? [message("why.replaced", { title, source: replaced.source.reference, value: valueWithUnit({ value, unit }), standing: valueWithUnit({ value: replaced.value, unit }) })] : []));
}

/** @example 87 × 40% + 92 × 60% = 34.8 + 55.2 = 90 → 优秀（第二十一、二十二条） */
function compositeInWords({ composite: due, gradeByScore }: Appraised): Message {
  if (!due || isNoAnswer(due) || !gradeByScore) return message("score.notAssessed");
  const [step] = due.steps;
  return message("why.compositeAndGrade", { composite: step ?? written(due.value), grade: gradeByScore.value, articles: cite([...due.articles, ...gradeByScore.articles]) });
}

/** Many people's facts lead to one award (src/score/awards-of.ts): it is put in words once. */
const pairsOf = oncePer<AwardOf, Map<string, string>>(() => new Map());

/** 连续两年情形, as the sheet says it. */
export function pairWritten(award: AwardOf, grade: string): string {
  const known = pairsOf(award).get(grade);
  if (known !== undefined) return known;
  const written = pairInWords(award, grade);
  pairsOf(award).set(grade, written);
  return written;
}

function pairInWords({ award, state, provisional, lastGrade }: AwardOf, grade: string): string {
  const [last = 0, year = 0] = award?.value.years ?? [];
  const fill = { last, year, grade };
  const years = lastGrade === undefined || lastGrade === grade ? message("sheet.pair.due", fill) : message("sheet.pair.mixed", { ...fill, lastGrade });
  const pair = (): Message => {
    switch (state) {
      case "due":
        return years;
      case "ask":
        return message("sheet.pair.ask", { ...fill, lastGrade: lastGrade ?? "" });
      case "used":
        return message("sheet.pair.used", fill);
      case "confirm":
        return message("sheet.pair.confirm", { pair: years });
      case "pending":
        return message("sheet.pair.pending", { pair: years });
      case "withheld":
        return message("sheet.pair.withheld");
      case "none":
        return message("sheet.pair.none");
    }
  };
  return say(provisional && state !== "none" ? message("sheet.pair.provisional", { pair: pair() }) : pair());
}

/** 结果运用, as the sheet says it. */
export const outcomesWritten: (award: AwardOf, law: Law) => string = oncePerLaw(({ outcomes, provisional }: AwardOf, law) => {
  const words = outcomes.map((outcome) => say(outcomeInWords(outcome, law))).join("；");
  return words !== "" && provisional ? say(message("sheet.outcome.provisional", { outcomes: words })) : words;
});

export const outcomeInWords = (outcome: Outcome, law: Law): Message =>
  outcome === "proposeDismissal" ? message("sheet.outcome.proposeDismissal", { organ: law.cityOrgan.value }) : message(`sheet.outcome.${outcome}`);
