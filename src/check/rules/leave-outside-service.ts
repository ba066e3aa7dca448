import { isBefore } from "../../measures/dates";
import type { Service } from "../../measures/periods";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { serviceOf } from "../people";
import type { Observation } from "../rule";
import { rule } from "../rule";
import type { Spell } from "../spells";
import { spellsByPerson } from "../spells";

/** 请假在岗位之外: before 到岗日期, or after the last day in service (第十八条第四项). */
export const leaveOutsideService = rule({
  id: "leave-outside-service",
  severity: "warning",
  article: "第十八条第四项",
  reads: ["leave", "roster"],
  fixable: false,
  look({ district, report }) {
    for (const [person, spells] of spellsByPerson(district)) {
      const service = typeof person === "string" ? undefined : serviceOf(person);
      for (const seen of service ? spells.flatMap((spell) => outside(spell, service)) : []) report(seen);
    }
  },
});

function outside({ row, from, to }: Spell, service: Service): readonly Observation[] {
  const fromAt = row.cell("from");
  if (fromAt && isBefore(from, service.from)) {
    const fill = { actual: from.toString(), arrived: service.from.toString() };
    return [{ at: fromAt, ...personOf(row), says: message("check.leaveBeforeArrival", fill), actual: fill.actual, expected: fill.arrived }];
  }
  const toAt = row.cell("to");
  if (!toAt || !service.to || !isBefore(service.to, to)) return [];
  const fill = { actual: to.toString(), last: service.to.toString() };
  return [{ at: toAt, ...personOf(row), says: message("check.leaveAfterService", fill), actual: fill.actual, expected: fill.last }];
}
