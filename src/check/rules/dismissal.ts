import { personOf } from "../../score/people";
import { message } from "../../text";
import { departureFaults } from "../departures";
import { rule } from "../rule";

/** 解聘、取消资格手续: no 批复文号, or days out of order: 区县意见 ≤ 市委同意 ≤ 离岗 (第四、六、十九条, decision 21). */
export const dismissalOutOfOrder = rule({
  id: "dismissal",
  severity: "error",
  article: "第十九条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      const seen = departureFaults(row, ["approvalMissing", "consentBeforeProposal", "leftBeforeConsent", "leftBeforeProposal"], law);
      for (const { fault, at, actual } of seen?.faults ?? []) report({ at, ...personOf(row), says: message(`dismissal.${fault}`), actual, expected: "", ...(seen && { article: seen.article, because: seen.because }) });
    },
  },
});
