import type { DistrictDuty, Recorded } from "../../measures/duties";
import { districtDuties, districtOwes } from "../../measures/duties";
import { isNoAnswer } from "../../measures/explained";
import { writePeriod } from "../../measures/periods";
import type { Found } from "../../sheets/district";
import { meetingKinds } from "../../sheets/meetings";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { groupedBy } from "../once";
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
    const owed = districtDuties({ year, on, recorded: meetings.rows.flatMap(recordedIn) }, law);
    if (isNoAnswer(owed)) return;
    const at = { sheet: meetings.sheet.name, row: meetings.headerRow, column: meetings.columnOf.get("kind") ?? meetings.body.left };
    for (const [duty, lines] of groupedBy(owed.value, (line) => (line.state === "short" ? line.duty : undefined))) {
      const { title, parameter } = districtOwes[duty];
      const fill = { duty: message(title), missing: lines.reduce((sum, line) => sum + line.missing, 0), periods: lines.map(({ period }) => period ?? "").join("、") };
      report({ at, says: message("check.dutyMissing", fill), actual: "", expected: fill.periods, article: law[parameter].article, because: owed.steps });
    }
  },
});

function recordedIn({ values }: NonNullable<Found["meetings"]>["rows"][number]): readonly Recorded<DistrictDuty>[] {
  const kind = valueOf(values.kind);
  const period = valueOf(values.period);
  const duty = kind && meetingKinds[kind];
  return duty && period?.kind === districtOwes[duty].every ? [{ duty, period: writePeriod(period), count: 1 }] : [];
}
