import type { PlainDate } from "../../measures/dates";
import { isNoAnswer } from "../../measures/explained";
import { leaveTimes } from "../../measures/leave-approval";
import type { Law } from "../../measures/parameters";
import type { District } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import type { Observation } from "../rule";
import { rule } from "../rule";
import type { Spell } from "../spells";
import { spellsByPerson } from "../spells";

/** 批准与销假时间: approved before it begins, closed by the next working day (第十八条第四项, decision 34). */
export const leaveInTime = rule({
  id: "leave-times",
  severity: "warning",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: false,
  look({ district, law, on, report }) {
    for (const spell of [...spellsByPerson(district).values()].flat()) for (const seen of observed(spell, on, district, law)) report(seen);
  },
});

function observed({ row, from, to }: Spell, on: PlainDate | undefined, district: District, law: Law): readonly Observation[] {
  const [approvedOn, closedOn] = [valueOf(row.values.approvedOn), valueOf(row.values.closedOn)];
  const [approvedAt, closedAt] = [row.cell("approvedOn"), row.cell("closedOn")];
  // Without a day of judging nothing is overdue.
  const times = leaveTimes({ from, to, approvedOn, closedOn, on: on ?? to }, district.calendar, law);
  if (isNoAnswer(times)) {
    const fill = { actual: closedOn?.toString() ?? "", from: from.toString() };
    return closedAt ? [{ at: closedAt, ...personOf(row), says: message("check.leaveClosedBefore", fill), actual: fill.actual, expected: "" }] : [];
  }
  const { approval, closing } = times.value;
  const closeBy = times.value.closeBy.toString();
  const found: Observation[] = [];
  if (approvedAt && approvedOn && approval === "late") {
    const fill = { actual: approvedOn.toString(), from: from.toString() };
    found.push({ at: approvedAt, ...personOf(row), says: message("check.leaveApprovedLate", fill), actual: fill.actual, expected: fill.from, because: times.steps });
  }
  if (closedAt && closedOn && closing === "closedLate") {
    const actual = closedOn.toString();
    found.push({ at: closedAt, ...personOf(row), says: message("check.leaveClosedLate", { actual, closeBy }), actual, expected: closeBy, because: times.steps });
  }
  if (closedAt && closing === "overdue" && row.values.closedOn.state === "blank") {
    found.push({ at: closedAt, ...personOf(row), says: message("check.leaveNotClosed", { closeBy }), actual: "", expected: closeBy, because: times.steps });
  }
  return found;
}
