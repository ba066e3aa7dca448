import { districtDuties, districtOwes } from "../../measures/duties";
import { isNoAnswer } from "../../measures/explained";
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
      const { title, parameter } = districtOwes[duty];
      const fill = { duty: message(title), missing, periods: lines.map(({ period }) => period ?? "").join("、") };
      report({ at, says: message("check.dutyMissing", fill), actual: "", expected: fill.periods, article: law[parameter].article, because: owed.steps });
    }
  },
});
