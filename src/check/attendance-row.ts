import { attendanceSum } from "../measures/attendance";
import type { attendance } from "../sheets/attendance";
import type { Row } from "../sheets/recognise";
import { valueOf } from "../sheets/values/read";

/** The sum of a month of 考勤登记 (第十八条第四项); nothing where a count is absent or cannot be read. A blank 擅自离岗 is none. */
export function sumOf({ values }: Row<typeof attendance>): ReturnType<typeof attendanceSum> | undefined {
  const [expected, present, onLeave] = [valueOf(values.expected), valueOf(values.present), valueOf(values.onLeave)];
  if (expected === undefined || present === undefined || onLeave === undefined || values.absent.state === "unreadable") return undefined;
  return attendanceSum({ expected, present, onLeave, absent: valueOf(values.absent) });
}
