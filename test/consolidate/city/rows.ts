import { standing } from "../../../src/measures/parameters";
import { nextWorkday } from "../../../src/measures/holidays";
import { date } from "../../../src/measures/dates";
import { serial } from "../../../src/templates/build/samples/invented";
import { indicatorRows } from "../../../src/templates/build/samples/district-scores";
import { withLeaveDue, withProbation, withScores } from "../../../src/templates/build/samples/results";
import type { SampleRow } from "../../../src/templates/build/samples/sample-sheet";
import type { DataSheetKey } from "../../../src/templates/books";
import { serialOfDate } from "../../../src/workbook/date-serial";
import type { CasePerson, Filling } from "./case";
import { attendanceRows, dutyRows, fundRows, leaveRows, meetingRows } from "./ledgers";

/** A number where a clerk typed one, else the text. */
export const typed = (score: string | undefined): number | string | undefined => (score === undefined ? undefined : /^\d+(\.\d+)?$/.test(score) ? Number(score) : score);

const rosterRow = (unit: string) => (one: CasePerson, place: number): SampleRow => {
  const arrived = date(one.arrived);
  const after = serialOfDate(nextWorkday(arrived.add({ months: 2 })));
  return {
    number: place + 1, staffNumber: one.staffNumber, name: one.name, sex: one.sex, birth: serial(`${one.birth.slice(0, 4)}-${one.birth.slice(4, 6)}-01`), id: one.id, politics: "中共党员", education: "大学本科毕业",
    phone: `138${String(10_000_000 + Number(one.id.slice(14, 17))).padStart(8, "0")}`, unit, area: one.area, leader: "魏建军（工商所所长）", organisations: `${one.area}商会`, recruiter: "市委组织部", batch: `${one.arrived.slice(0, 4)}年第一批`,
    hiredBy: `示例〔${one.arrived.slice(0, 4)}〕12号`, review: "合格", arrived: serial(one.arrived), termBegins: serial(one.termBegins), termEnds: serial(one.termEnds), exam: 80, votedOn: after, excellent: 18, good: 12, abstained: 2, valid: 36, returned: 36,
    issued: 37, workCommitment: serialOfDate(arrived.add({ days: 20 })), integrityCommitment: serialOfDate(arrived.add({ days: 25 })), confirmed: after, mentor: "魏建军", status: one.status, leftOn: one.leftOn === undefined ? undefined : serial(one.leftOn),
  };
};

const scoringRow = (one: CasePerson, place: number): SampleRow => ({
  number: place + 1, name: one.name, id: one.id, area: one.area, arrived: serial(one.arrived), termEnds: serial(one.termEnds), assessedThisYear: one.takesPart ? "是" : "否", noGradeReason: one.takesPart ? undefined : "工作未满1年",
  debriefed: one.takesPart ? serial("2024-12-20") : undefined, usual: typed(one.usual), annual: typed(one.annual), assessed: one.assessed, reason: one.reason, lastGrade: one.lastGrade,
  ...(one.assessed === "基本称职" && { talkedOn: serial("2025-01-08"), talkedBy: "尹淑华" }), remark: one.remark,
});

const historyRows = (unit: string) => (one: CasePerson): readonly SampleRow[] =>
  one.filed.map(({ year, grade, paid, paidForYears }) => ({ id: one.id, name: one.name, unit, year, cycle: `${year}-01-01至${year}-12-31`, assessed: grade, paid, paidForYears: paidForYears?.join("、") }));

export const scoredIn = (people: readonly CasePerson[]): readonly CasePerson[] => people.filter(({ scored }) => scored);

/** Every sheet of a district as clerks type it, with what its formulas come to. */
export const rowsOf = ({ unit, people }: Filling): Readonly<Record<DataSheetKey, readonly SampleRow[]>> => ({
  roster: people.map(rosterRow(unit)).map((row) => withProbation(row, standing)),
  duties: dutyRows(people),
  leave: leaveRows(people).map((row) => withLeaveDue(row, standing)),
  attendance: attendanceRows(people),
  funds: fundRows(people),
  meetings: meetingRows(people),
  scoring: withScores(scoredIn(people).map(scoringRow), () => undefined, standing),
  indicators: indicatorRows,
  history: scoredIn(people).flatMap(historyRows(unit)),
});
