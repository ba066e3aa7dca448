import { differs } from "../answers";
import { leaveAnswers } from "../leave-answers";
import { rule } from "../rule";

/** 应批层级不符: it does not follow from the days (第十八条第四项, decisions 14 and 16). */
export const leaveTierDiffers = rule({
  id: "leave-tier-differs",
  severity: "error",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: true,
  look({ leave, district, law, report }) {
    for (const seen of leaveAnswers(district, law).tiers.flatMap((answer) => differs(leave, answer, law) ?? [])) report(seen);
  },
});
