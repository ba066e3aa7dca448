import type { DutyLine, PersonDuty } from "../../measures/duties";
import { duties, personDuties } from "../../measures/duties";
import { isNoAnswer } from "../../measures/explained";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { entriesByPerson, recordedIn } from "../ledger";
import { groupedBy } from "../once";
import { serviceOf } from "../people";
import { rule } from "../rule";
import { spellsOf } from "../spells";

/** 履职缺项: what a person owes for the year and the ledger does not show (第八条, 第十八条, decision 27). One finding a person and duty, with its periods. */
export const dutiesMissing = rule({
  id: "duties-missing",
  severity: "warning",
  article: "第八条",
  reads: ["roster", "duties"],
  fixable: false,
  look({ roster, district, on, law, report }) {
    const { year } = district;
    if (year === undefined || !on) return;
    for (const row of roster.rows) {
      const service = serviceOf(row);
      const at = row.cell("name");
      if (!service || !at) continue;
      const recorded = (entriesByPerson(district).get(row) ?? []).flatMap(recordedIn);
      const owed = duties({ year, on, service, leave: spellsOf(row, district), recorded }, law);
      if (isNoAnswer(owed)) continue;
      const short = groupedBy(owed.value, (line) => (line.state === "short" ? line.duty : undefined));
      for (const [duty, lines] of short) {
        const missing = lines.reduce((sum, line) => sum + line.missing, 0);
        const { title, parameter } = personDuties[duty];
        const fill = { duty: message(title), missing, periods: periodsIn(lines) };
        report({ at, ...personOf(row), says: message("check.dutyMissing", fill), actual: String(recordedOf(owed.value, duty)), expected: String(expectedOf(owed.value, duty)), article: law[parameter].article, because: owed.steps });
      }
    }
  },
});

const periodsIn = (lines: readonly DutyLine<PersonDuty>[]): string => lines.map(({ period, dueOn }) => period ?? dueOn.toString()).join("、");
const recordedOf = (lines: readonly DutyLine<PersonDuty>[], duty: PersonDuty): number => lines.filter((line) => line.duty === duty).reduce((sum, { recorded }) => sum + recorded, 0);
const expectedOf = (lines: readonly DutyLine<PersonDuty>[], duty: PersonDuty): number => lines.filter((line) => line.duty === duty).reduce((sum, { expected }) => sum + expected, 0);
