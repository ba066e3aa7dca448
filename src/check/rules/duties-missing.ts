import type { DutyLine, PersonDuty } from "../../measures/duties";
import { personDuties } from "../../measures/duties";
import { readPeriod } from "../../measures/periods";
import { periodsInWords } from "../../measures/periods-in-words";
import type { District } from "../../sheets/district";
import { personOf } from "../../score/people";
import type { Message } from "../../text";
import { message } from "../../text";
import { dutiesOwed } from "../duties-owed";
import type { DutyRow } from "../ledger";
import { dutyOf, entriesByPerson, mayCountFor } from "../ledger";
import { groupedBy } from "../../workbook/grouped-by";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 履职缺项: what a person owes for the year and the ledger does not show (第八条, 第十八条, decision 27). One finding a person and duty, with its periods; where the ledger holds nothing at all, that is said once. */
export const dutiesMissing = rule({
  id: "duties-missing",
  severity: "warning",
  article: "第八条",
  reads: ["roster", "duties"],
  fixable: false,
  look({ duties, district, on, law, report }) {
    const found: Short[] = [];
    for (const { row, owed } of dutiesOwed(district, on, law)) {
      const at = row.cell("name");
      if (!at) continue;
      const entries = entriesByPerson(district).get(row) ?? [];
      const short = groupedBy(owed.value, (line) => (line.state === "short" ? line.duty : undefined));
      for (const [duty, lines] of short) {
        const missing = lines.reduce((sum, line) => sum + line.missing, 0);
        // No more is missing than there are entries that cannot be counted yet.
        if (entries.filter((entry) => mayCountFor(entry, duty)).length >= missing) continue;
        const { title, counted, parameter } = personDuties[duty];
        found.push({ duty, missing, seen: { at, ...personOf(row), says: inWords(message(title), message(counted, { count: missing }), lines), actual: String(recordedOf(owed.value, duty)), expected: String(expectedOf(owed.value, duty)), article: law[parameter].article, because: owed.steps } });
      }
    }
    if (duties.rows.length === 0) {
      const people = new Set(found.map(({ seen }) => seen.at.row)).size;
      const at = { sheet: duties.sheet.name, row: duties.headerRow, column: duties.columnOf.get("kind") ?? duties.body.left };
      if (people > 0) report({ at, says: message("check.dutiesNone", { people }), actual: "", expected: "" });
      return;
    }
    const ofNobody = entriesOfNobody(district);
    for (const [duty, all] of groupedBy(found, ({ duty: one }) => one)) {
      if (ofNobody.filter((entry) => dutyOf(entry) === duty).length >= all.reduce((sum, { missing }) => sum + missing, 0)) continue;
      for (const { seen } of all) report(seen);
    }
  },
});

interface Short {
  readonly duty: PersonDuty;
  readonly missing: number;
  readonly seen: Observation;
}

/** Entries of someone whom the roster does not know: 花名册里没有的人 finds them, and they may be what somebody lacks. */
const entriesOfNobody = (district: District): readonly DutyRow[] => [...entriesByPerson(district)].flatMap(([person, rows]) => (typeof person === "string" ? rows : []));

function inWords(duty: Message, missing: Message, lines: readonly DutyLine<PersonDuty>[]): Message {
  const periods = periodsInWords(lines.flatMap(({ period }) => readPeriod(period ?? "") ?? []));
  return periods ? message("check.dutyMissing", { duty, missing, periods }) : message("check.dutyOnceMissing", { duty, missing, dueOn: lines.map(({ dueOn }) => dueOn.toString()).join("、") });
}

const recordedOf = (lines: readonly DutyLine<PersonDuty>[], duty: PersonDuty): number => lines.filter((line) => line.duty === duty).reduce((sum, { recorded }) => sum + recorded, 0);
const expectedOf = (lines: readonly DutyLine<PersonDuty>[], duty: PersonDuty): number => lines.filter((line) => line.duty === duty).reduce((sum, { expected }) => sum + expected, 0);
