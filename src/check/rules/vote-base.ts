import { isNoAnswer } from "../../measures/explained";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { voteOf } from "../probation";
import { rule } from "../rule";

/** 得票率换基数结论相反: people should know which base the verdict rests on (第六条, decision 19). */
export const voteBase = rule({
  id: "vote-base",
  severity: "warning",
  article: "第六条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      const result = voteOf(row, law);
      if (!result || isNoAnswer(result) || !result.value.flips) return;
      const at = row.cell("valid");
      const { rate } = result.value;
      if (at) report({ at, ...personOf(row), says: message("check.voteBase", { rate }), actual: rate, expected: "", because: [...result.steps, ...result.questions] });
    },
  },
});
