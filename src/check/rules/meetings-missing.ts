import { districtDuties, districtOwes } from "../../measures/duties";
import { isNoAnswer } from "../../measures/explained";
import { readPeriod } from "../../measures/periods";
import { periodsInWords } from "../../measures/periods-in-words";
import { message } from "../../text";
import { meetingMayCountFor, meetingsRecorded } from "../meetings";
import { groupedBy } from "../../workbook/grouped-by";
import { rule } from "../rule";

/** 例会、联席会议、半年报告缺次 (第十五、十七条): one finding a kind, with its periods. */
export const meetingsMissing = rule({
  id: "meetings-missing",
  severity: "warning",
  article: "第十七条",
  reads: ["meetings"],
  fixable: false,
  look({ meetings, district, on, law, report }) {
    const { year } = district;
    if (year === undefined || !on) return;
    const owed = districtDuties({ year, on, recorded: meetingsRecorded(district) }, law);
    if (isNoAnswer(owed)) return;
    const at = { sheet: meetings.sheet.name, row: meetings.headerRow, column: meetings.columnOf.get("kind") ?? meetings.body.left };
    for (const [duty, lines] of groupedBy(owed.value, (line) => (line.state === "short" ? line.duty : undefined))) {
      const missing = lines.reduce((sum, line) => sum + line.missing, 0);
      // No more is missing than there are entries that cannot be counted yet; those have findings of their own.
      if (meetings.rows.filter((row) => meetingMayCountFor(row, duty)).length >= missing) continue;
      const { title, counted, parameter } = districtOwes[duty];
      const owes = lines.flatMap(({ period }) => period ?? []);
      const periods = periodsInWords(owes.flatMap((period) => readPeriod(period) ?? [])) ?? "";
      report({ at, says: message("check.dutyMissing", { duty: message(title), missing: message(counted, { count: missing }), periods }), actual: "", expected: owes.join("、"), article: law[parameter].article, because: owed.steps });
    }
  },
});
