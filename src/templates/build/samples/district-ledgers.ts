import type { LeaveLevel } from "../../../measures/leave";
import { leaveDue, leaveTier } from "../../../measures/leave";
import { byDay, date } from "../../../measures/dates";
import { isNoAnswer } from "../../../measures/explained";
import { stateCouncil } from "../../../measures/holidays";
import type { Law } from "../../../measures/parameters";
import { daysOf, periodsOf, writePeriod } from "../../../measures/periods";
import { serialOfDate } from "../../../workbook/date-serial";
import { monthsInService, workdayAt, workdaysOf } from "./district-calendar";
import { districtPeople, staffNumberOf } from "./district-people";
import { unit, year } from "./district-staff";
import type { SampleRow } from "./sample-sheet";
import { serial } from "./invented";

const approvers: Readonly<Record<LeaveLevel, string>> = { leader: "魏建军", committee: "段晓峰", district: "尹淑华", city: "石磊" };

/** 请假登记, each spell approved by the level that is due. */
export const leaveRows = (law: Law): readonly SampleRow[] =>
  districtPeople
    .flatMap((one) => one.leaves.map((leave) => ({ one, leave })))
    .sort((one, other) => one.leave.from.localeCompare(other.leave.from))
    .map(({ one, leave: { kind, from, to, approvedOn, closedOn } }) => {
      const due = leaveDue({ from: date(from), to: date(to) }, stateCouncil, law);
      if (isNoAnswer(due)) throw new Error(`${one.name}: ${due.field}`);
      const { level } = due.value;
      return {
        name: one.name,
        staffNumber: staffNumberOf(one),
        kind,
        from: serial(from),
        to: serial(to),
        tierGiven: leaveTier(level, law),
        approver: approvers[level],
        approvedOn: serial(approvedOn),
        closedOn: serial(closedOn),
      };
    });

/** 考勤登记, month by month. */
export const attendanceRows = (): readonly SampleRow[] =>
  districtPeople
    .flatMap((one) =>
      monthsInService(one).map(({ month, ...span }) => {
        const { expected, onLeave } = workdaysOf(one, span);
        return { month, row: { name: one.name, staffNumber: staffNumberOf(one), month: serial(`${month}-01`), expected, present: expected - onLeave, onLeave, absent: 0 } };
      }),
    )
    .sort((one, other) => one.month.localeCompare(other.month))
    .map(({ row }) => row);

interface Meeting {
  readonly kind: string;
  readonly host: string;
  readonly period: string;
  /** yyyy-mm-dd, or about which day of the period, from 0. */
  readonly on: string | number;
  readonly attended: number;
  readonly content: string;
  readonly result: string;
}

const staff = districtPeople.length;

/** 会议督导培训: what the district owes, and what else a year brings. */
export function meetingRows(law: Law): readonly SampleRow[] {
  const each = (kind: "twoMonths" | "halfYear", what: Omit<Meeting, "period">): readonly Meeting[] => periodsOf(kind, year).map((period) => ({ ...what, period: writePeriod(period) }));
  const all: readonly Meeting[] = [
    ...each("twoMonths", { kind: "工作例会", host: law.districtOrgan.value, on: 40, attended: staff, content: "通报工作进展，安排下一步任务", result: "形成会议纪要" }),
    ...each("halfYear", { kind: "联席会议", host: law.districtOrgan.value, on: 100, attended: 18, content: "研究两新组织党建工作中的问题", result: "形成会议纪要" }),
    ...each("halfYear", { kind: "半年履职报告", host: law.districtOrgan.value, on: 175, attended: 3, content: "向市里报告党建专干履职情况", result: "已报送" }),
    { kind: "资金使用报告", host: law.districtOrgan.value, period: String(year - 1), on: `${year}-03-05`, attended: 3, content: "上报上年度资金使用情况", result: "已报送" },
    { kind: "任职培训", host: law.cityOrgan.value, period: `${year}-07`, on: `${year}-07-03`, attended: 1, content: "新录用党建专干任职培训", result: "考试合格" },
    { kind: "业务培训", host: law.cityOrgan.value, period: `${year}H2`, on: `${year}-09-12`, attended: staff - 1, content: "发展党员和组织生活业务培训", result: "完成" },
    { kind: "督导检查", host: law.districtOrgan.value, period: `${year}H1`, on: `${year}-05-22`, attended: 4, content: "检查台账和阵地建设", result: "已整改" },
    { kind: "述职评议", host: law.districtOrgan.value, period: String(year), on: `${year}-12-20`, attended: staff - 2, content: "党建专干年度述职", result: "完成评议" },
  ];
  return all
    .map((meeting) => ({ ...meeting, day: typeof meeting.on === "string" ? date(meeting.on) : workdayAt(spanOf(meeting.period), meeting.on, []) }))
    .sort((one, other) => byDay(one.day, other.day))
    .map(({ day, kind, host, period, attended, content, result }, place) => ({
      date: serialOfDate(day),
      kind,
      host,
      period,
      attended,
      people: kind === "任职培训" ? "苏婉" : `${unit}党建专干`,
      content,
      result,
      evidence: `HY-${year}-${String(place + 1).padStart(2, "0")}`,
    }));
}

function spanOf(period: string) {
  const found = [...periodsOf("twoMonths", year), ...periodsOf("halfYear", year)].find((one) => writePeriod(one) === period);
  if (!found) throw new Error(`${period} is none of the year's`);
  return daysOf(found);
}
