import type { DistrictDuty, Recorded } from "../measures/duties";
import { districtOwes } from "../measures/duties";
import { writePeriod } from "../measures/periods";
import type { District, Found } from "../sheets/district";
import { meetingKinds } from "../sheets/meetings";
import { valueOf } from "../sheets/values/read";

type MeetingRow = NonNullable<Found["meetings"]>["rows"][number];

/** 例会, 联席会议 and 半年报告 of 会议督导培训 (第十五、十七条), as the measures count them: for a period of the kind that each is owed for. */
export const meetingsRecorded = ({ sheets }: District): readonly Recorded<DistrictDuty>[] => (sheets.meetings?.rows ?? []).flatMap(recordedIn);

function dutyOf({ values }: MeetingRow): DistrictDuty | undefined {
  const kind = valueOf(values.kind);
  return kind && meetingKinds[kind];
}

function recordedIn(row: MeetingRow): readonly Recorded<DistrictDuty>[] {
  const duty = dutyOf(row);
  const period = valueOf(row.values.period);
  return duty && period?.kind === districtOwes[duty].every ? [{ duty, period: writePeriod(period), count: 1 }] : [];
}

/** Whether 资金使用情况 of a year has been reported (第十二条). */
export const fundsReported = ({ rows }: NonNullable<Found["meetings"]>, year: number): boolean => rows.some(({ values }) => valueOf(values.kind) === "资金使用报告" && valueOf(values.period)?.year === year);

/** An entry that may be for a duty and yet counts for none: its kind, or its period, is a finding of its own. */
export const meetingMayCountFor = (row: MeetingRow, duty: DistrictDuty): boolean => row.values.kind.state === "unreadable" || (dutyOf(row) === duty && recordedIn(row).length === 0);
