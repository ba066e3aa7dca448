import type { DistrictDuty, Recorded } from "../measures/duties";
import { districtOwes } from "../measures/duties";
import { writePeriod } from "../measures/periods";
import type { District } from "../sheets/district";
import { meetingKinds } from "../sheets/meetings";
import { valueOf } from "../sheets/values/read";

/** 例会, 联席会议 and 半年报告 of 会议督导培训 (第十五、十七条), as the measures count them: for a period of the kind that each is owed for. */
export const meetingsRecorded = ({ sheets }: District): readonly Recorded<DistrictDuty>[] =>
  (sheets.meetings?.rows ?? []).flatMap(({ values }): readonly Recorded<DistrictDuty>[] => {
    const kind = valueOf(values.kind);
    const period = valueOf(values.period);
    const duty = kind && meetingKinds[kind];
    return duty && period?.kind === districtOwes[duty].every ? [{ duty, period: writePeriod(period), count: 1 }] : [];
  });
