import type { DutyLine, PersonDuty } from "../../measures/duties";
import { personDuties } from "../../measures/duties";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { dutiesOwed } from "../duties-owed";
import { groupedBy } from "../once";
import { rule } from "../rule";

/** 履职缺项: what a person owes for the year and the ledger does not show (第八条, 第十八条, decision 27). One finding a person and duty, with its periods. */
export const dutiesMissing = rule({
  id: "duties-missing",
  severity: "warning",
  article: "第八条",
  reads: ["roster", "duties"],
  fixable: false,
  look({ district, on, law, report }) {
    for (const { row, owed } of dutiesOwed(district, on, law)) {
      const at = row.cell("name");
      if (!at) continue;
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
