import { isBefore } from "../../measures/dates";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rosterRowOf, serviceOf } from "../people";
import { rule } from "../rule";

/** 不在岗期间的履职记录: before the arrival, or after the last day in service (第八条, 第十一条). */
export const dutyOutsideService = rule({
  id: "duty-outside-service",
  severity: "warning",
  article: "第八条",
  reads: ["duties", "roster"],
  fixable: false,
  look({ duties, district, report }) {
    for (const row of duties.rows) {
      const day = valueOf(row.values.date);
      const at = row.cell("date");
      const person = rosterRowOf(row, district);
      const service = person && serviceOf(person);
      if (!at || !day || !service) continue;
      const actual = day.toString();
      if (isBefore(day, service.from)) report({ at, ...personOf(row), says: message("check.dutyBeforeArrival", { actual, arrived: service.from.toString() }), actual, expected: `≥ ${service.from.toString()}` });
      else if (service.to && isBefore(service.to, day)) report({ at, ...personOf(row), says: message("check.dutyAfterService", { actual, last: service.to.toString() }), actual, expected: `≤ ${service.to.toString()}` });
    }
  },
});
