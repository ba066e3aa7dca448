import { differs } from "../answers";
import { rosterAnswers } from "../roster-answers";
import { rule } from "../rule";

/** 试用结论不符: it does not follow from exam, vote and days (第六条). */
export const probationConclusionDiffers = rule({
  id: "probation-conclusion-differs",
  severity: "error",
  article: "第六条",
  reads: ["roster"],
  fixable: true,
  look({ roster, district, law, report }) {
    for (const seen of rosterAnswers(district, law).conclusions.flatMap((answer) => differs(roster, answer, law) ?? [])) report(seen);
  },
});
