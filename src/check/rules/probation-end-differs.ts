import { isNoAnswer } from "../../measures/explained";
import type { Law } from "../../measures/parameters";
import { probationEnd, probationTerm } from "../../measures/probation";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { differs } from "../answers";
import type { RosterRow } from "../people";
import { endOf } from "../roster-answers";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 试用期满日与办法不同: the contract's own date prevails, and the difference is said (第六条, decision 20). A date that is gone is put back. */
export const probationEndDiffers = rule({
  id: "probation-end-differs",
  severity: "warning",
  article: "第六条",
  reads: ["roster"],
  fixable: true,
  look: {
    roster: (sight) => (row) => {
      const { district, law, report } = sight;
      const seen = valueOf(row.values.probationEnds) ? otherThanDue(row, law) : endOf(row, district, law).flatMap((answer) => (answer.isRight ? [] : differs(sight.roster, answer, law) ?? []))[0];
      if (seen) report(seen);
    },
  },
});

function otherThanDue(row: RosterRow, law: Law): Observation | undefined {
  const at = row.cell("probationEnds");
  const [arrived, contract] = [valueOf(row.values.arrived), valueOf(row.values.probationEnds)];
  const hangsOnText = row.content("probationEnds").formula !== undefined && row.values.arrived.state === "repaired";
  if (!at || !arrived || !contract || hangsOnText) return undefined;
  const term = probationTerm({ arrived, contract }, law);
  const [actual, expected] = [contract.toString(), probationEnd(arrived, law).value.toString()];
  const seen = { at, ...personOf(row), actual, expected };
  if (isNoAnswer(term)) return { ...seen, says: message("check.probationEndBeforeArrival", { actual, expected, arrived: arrived.toString() }) };
  const { difference } = term.value;
  const fill = { actual, expected, days: Math.abs(difference) };
  return difference === 0 ? undefined : { ...seen, says: difference > 0 ? message("check.probationEndLater", fill) : message("check.probationEndEarlier", fill), because: term.steps };
}
