import { probationEnd } from "../../src/measures/probation";
import { date } from "../../src/measures/dates";
import { attendance } from "../../src/sheets/attendance";
import { dutyLedger } from "../../src/sheets/duty-ledger";
import { fundLedger } from "../../src/sheets/fund-ledger";
import { history } from "../../src/sheets/history";
import { leaveRegister } from "../../src/sheets/leave-register";
import { roster } from "../../src/sheets/roster";
import { scoring } from "../../src/sheets/scoring";
import { serial } from "../../src/templates/build/samples/invented";
import { serialOfDate } from "../../src/workbook/date-serial";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import type { LargeRow } from "./large-sheet";
import { coverSheet, largeSheet } from "./large-sheet";
import type { Somebody } from "./people";
import { compositeShown, ranksOf, somebodies } from "./people";

const month = (number: number): string => `2024-${String(number).padStart(2, "0")}`;

/** One row in so many has a slip in it, as they have. */
const slipsEach = 50;

function scoringOf(people: readonly Somebody[]): SheetSnapshot {
  const ranks = ranksOf(people);
  return largeSheet(scoring, people.map((one, place): LargeRow => {
    const slips = place % slipsEach === slipsEach - 1;
    return {
      number: place + 1,
      name: slips ? `${one.name} ` : one.name,
      id: one.id,
      area: "刘家堡街道",
      arrived: one.arrived,
      termEnds: serial("2026-12-31"),
      assessedThisYear: "是",
      debriefed: serial("2024-12-20"),
      usual: one.usual,
      annual: one.annual,
      composite: compositeShown(one),
      grade: one.grade,
      rank: ranks[place],
      assessed: slips ? "优秀" : one.grade,
      lastGrade: one.lastGrade,
      ...(one.grade === "基本称职" && { talkedOn: serial("2025-01-08"), talkedBy: "尹淑华" }),
    };
  }));
}

const rosterOf = (people: readonly Somebody[]): SheetSnapshot =>
  largeSheet(roster, people.map((one, place): LargeRow => {
    const ends = serialOfDate(probationEnd(date("1899-12-30").add({ days: one.arrived })).value);
    return {
      number: place + 1, staffNumber: one.staffNumber, name: one.name, sex: one.sex, birth: one.birth, id: one.id,
      politics: "中共党员", education: "大学本科毕业", phone: `138${String(place).padStart(8, "0")}`, unit: "安宁区", area: "刘家堡街道",
      leader: "魏建军 街道党工委副书记", organisations: "示例商会", recruiter: "市委组织部", batch: "2022年第一批", hiredBy: "示例〔2022〕12号", review: "合格",
      arrived: one.arrived, termBegins: one.arrived, termEnds: serial("2026-12-31"), probationEnds: ends,
      exam: 82, votedOn: ends + 1, excellent: 20, good: 8, abstained: 2, valid: 30, returned: 30, issued: 31, conclusion: "通过",
      workCommitment: one.arrived + 20, integrityCommitment: one.arrived + 25, confirmed: ends + 1, mentor: "段晓峰", status: "在岗",
      ...(place % slipsEach === 7 && { phone: "1380000", politics: "党员 " }),
    };
  }));

const historyOf = (people: readonly Somebody[]): SheetSnapshot =>
  largeSheet(history, people.map((one): LargeRow => ({ id: one.id, name: one.name, unit: "安宁区", year: 2023, cycle: "2023-01-01至2023-12-31", assessed: one.lastGrade })));

const dutiesOf = (people: readonly Somebody[], count: number): SheetSnapshot => {
  const kinds = ["工作台账更新", "走访调研", "调研工作信息", "月度工作任务", "每日工作台账"];
  return largeSheet(dutyLedger, Array.from({ length: count }, (_, place): LargeRow => {
    const one = people[place % people.length];
    const number = 1 + (Math.floor(place / people.length) % 12);
    return { number: place + 1, name: one?.name, staffNumber: one?.staffNumber, date: serial(`${month(number)}-15`), kind: kinds[Math.floor(place / people.length / 12) % kinds.length], period: month(number), organisation: "示例商会", summary: `走访企业，了解党员情况，第${place + 1}次`, count: 1, evidence: `Z${place + 1}`, recorder: one?.name, reviewer: "尹淑华", ...(place % slipsEach === 3 && { period: "2024年3月" }) };
  }));
};

const leaveOf = (people: readonly Somebody[], count: number): SheetSnapshot =>
  largeSheet(leaveRegister, Array.from({ length: count }, (_, place): LargeRow => {
    const one = people[place % people.length];
    const from = serial("2024-01-08") + Math.floor(place / people.length) * 14;
    return { name: one?.name, staffNumber: one?.staffNumber, kind: "年休假", from, to: from + 1, days: 2, tierDue: "包片工作组组长", tierGiven: "包片工作组组长", approver: "魏建军", approvedOn: from - 2, closedOn: from + 2 };
  }));

const attendanceOf = (people: readonly Somebody[], count: number): SheetSnapshot =>
  largeSheet(attendance, Array.from({ length: count }, (_, place): LargeRow => {
    const one = people[place % people.length];
    return { name: one?.name, staffNumber: one?.staffNumber, month: serial(`${month(1 + (Math.floor(place / people.length) % 12))}-01`), expected: 21, present: 21, onLeave: 0, absent: 0 };
  }));

const fundsOf = (people: readonly Somebody[], count: number): SheetSnapshot =>
  largeSheet(fundLedger, Array.from({ length: count }, (_, place): LargeRow => {
    const one = people[place % people.length];
    const number = 1 + (Math.floor(place / people.length) % 12);
    return { item: "专干工资", kind: "工资", staffKind: "党建专干", staffNumber: one?.staffNumber, period: month(number), due: 3600, paid: 3600, source: "市级财政", planned: serial(`${month(number)}-02`), reviewed: serial(`${month(number)}-03`), approved: serial(`${month(number)}-04`), agreed: serial(`${month(number)}-05`), amount: 3600, spent: serial(`${month(number)}-10`), receipt: `P${place + 1}`, handlerSigned: "√", leaderSigned: "√", committeeSigned: "√", account: "按月发放", accounted: serial(`${month(number)}-12`), reported: serial(`${month(number)}-14`) };
  }));

const snapshotOf = (onBooks: number, ...sheets: readonly SheetSnapshot[]): Snapshot => ({ sheets: [coverSheet(onBooks), ...sheets], date1904: false, names: [] });

/** 评分表 alone. */
export const scoringBook = (rows: number): Snapshot => snapshotOf(rows, scoringOf(somebodies(rows)));

/** 花名册, 评分表 and 历年等次, of so many rows each. */
export function districtBook(rows: number): Snapshot {
  const people = somebodies(rows);
  return snapshotOf(rows, rosterOf(people), scoringOf(people), historyOf(people));
}

/** A year's ledgers of a large district: half of the rows 履职台账, a fifth 考勤登记 and 经费台账 each, a tenth 请假登记. */
export function ledgerBook(rows: number): Snapshot {
  const people = somebodies(200);
  return snapshotOf(people.length, rosterOf(people), dutiesOf(people, rows / 2), leaveOf(people, rows / 10), attendanceOf(people, rows / 5), fundsOf(people, rows / 5));
}
