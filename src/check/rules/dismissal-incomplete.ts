import { personOf } from "../../score/people";
import { message } from "../../text";
import { departureFaults } from "../departures";
import { rule } from "../rule";

/** 解聘、取消资格登记: the ground or a day is not entered, which is one finding a person, or the ground is not one of the measures' (第六、十九条). */
export const dismissalIncomplete = rule({
  id: "dismissal-incomplete",
  severity: "warning",
  article: "第十九条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      const seen = departureFaults(row, ["groundMissing", "groundNotListed", "proposalMissing", "consentMissing"], law);
      if (!seen) return;
      const { article, because, status } = seen;
      const missing = seen.faults.filter(({ fault }) => fault !== "groundNotListed");
      const titles = missing.map(({ title }) => title);
      for (const { at, fault, actual } of seen.faults.filter((one) => !missing.includes(one))) report({ at, ...personOf(row), says: message(`dismissal.${fault}`), actual, expected: "", article, because });
      const [first] = missing;
      if (first) report({ at: first.at, ...personOf(row), says: message("check.departureIncomplete", { status, titles }), actual: "", expected: titles.join("、"), article, because });
    },
  },
});
