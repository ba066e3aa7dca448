import { differs } from "../answers";
import { leaveAnswers } from "../leave-answers";
import { rule } from "../rule";

/** 天数不符: calendar days, both ends counted (第十八条第四项, decision 15). */
export const leaveDaysDiffer = rule({
  id: "leave-days-differ",
  severity: "error",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: true,
  look({ leave, district, law, report }) {
    for (const seen of leaveAnswers(district, law).days.flatMap((answer) => differs(leave, answer, law) ?? [])) report(seen);
  },
});
