import { isNoAnswer } from "../../measures/explained";
import { probationEnd, probationTerm } from "../../measures/probation";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { differs } from "../answers";
import { rosterAnswers } from "../roster-answers";
import { rule } from "../rule";

/** 试用期满日与办法不同: the contract's own date prevails, and the difference is said (第六条, decision 20). A date that is gone is put back. */
export const probationEndDiffers = rule({
  id: "probation-end-differs",
  severity: "warning",
  article: "第六条",
  reads: ["roster"],
  fixable: true,
  look({ roster, district, law, report }) {
    for (const row of roster.rows) {
      const at = row.cell("probationEnds");
      const [arrived, contract] = [valueOf(row.values.arrived), valueOf(row.values.probationEnds)];
      const hangsOnText = row.content("probationEnds").formula !== undefined && row.values.arrived.state === "repaired";
      if (!at || !arrived || !contract || hangsOnText) continue;
      const term = probationTerm({ arrived, contract }, law);
      const [actual, expected] = [contract.toString(), probationEnd(arrived, law).value.toString()];
      const seen = { at, ...personOf(row), actual, expected };
      if (isNoAnswer(term)) {
        report({ ...seen, says: message("check.probationEndBeforeArrival", { actual, expected, arrived: arrived.toString() }) });
        continue;
      }
      const { difference } = term.value;
      const fill = { actual, expected, days: Math.abs(difference) };
      if (difference !== 0) report({ ...seen, says: difference > 0 ? message("check.probationEndLater", fill) : message("check.probationEndEarlier", fill), because: term.steps });
    }
    const gone = rosterAnswers(district, law).ends.filter(({ row }) => row.values.probationEnds?.state !== "read" && row.values.probationEnds?.state !== "repaired");
    for (const seen of gone.flatMap((answer) => differs(roster, answer, law) ?? [])) report(seen);
  },
});
