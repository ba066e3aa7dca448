import type { DutyLine, PersonDuty } from "../../measures/duties";
import { personDuties } from "../../measures/duties";
import { readPeriod } from "../../measures/periods";
import { periodsInWords } from "../../measures/periods-in-words";
import { personOf } from "../../score/people";
import type { Message } from "../../text";
import { message } from "../../text";
import { shortOf } from "../duties-owed";
import { rule } from "../rule";

/** 履职缺项: what a person owes for the year and the ledger does not show (第八条, 第十八条, decision 27). One finding a person and duty, with its periods; where the ledger holds nothing at all, that is said once. */
export const dutiesMissing = rule({
  id: "duties-missing",
  severity: "warning",
  article: "第八条",
  reads: ["roster", "duties"],
  fixable: false,
  look({ duties, district, on, law, report }) {
    const short = shortOf(district, on, law);
    if (duties.rows.length === 0) {
      const people = new Set(short.map(({ row }) => row)).size;
      const at = { sheet: duties.sheet.name, row: duties.headerRow, column: duties.columnOf.get("kind") ?? duties.body.left };
      if (people > 0) report({ at, says: message("check.dutiesNone", { people }), actual: "", expected: "" });
      return;
    }
    for (const { row, owed, duty, lines, missing } of short) {
      const at = row.cell("name");
      const { title, counted, parameter } = personDuties[duty];
      const says = inWords(message(title), message(counted, { count: missing }), lines);
      if (at) report({ at, ...personOf(row), says, actual: String(recordedOf(owed.value, duty)), expected: String(expectedOf(owed.value, duty)), article: law[parameter].article, because: owed.steps });
    }
  },
});

function inWords(duty: Message, missing: Message, lines: readonly DutyLine<PersonDuty>[]): Message {
  const periods = periodsInWords(lines.flatMap(({ period }) => readPeriod(period ?? "") ?? []));
  return periods ? message("check.dutyMissing", { duty, missing, periods }) : message("check.dutyOnceMissing", { duty, missing, dueOn: lines.map(({ dueOn }) => dueOn.toString()) });
}

const recordedOf = (lines: readonly DutyLine<PersonDuty>[], duty: PersonDuty): number => lines.filter((line) => line.duty === duty).reduce((sum, { recorded }) => sum + recorded, 0);
const expectedOf = (lines: readonly DutyLine<PersonDuty>[], duty: PersonDuty): number => lines.filter((line) => line.duty === duty).reduce((sum, { expected }) => sum + expected, 0);
