import { date } from "../../../src/measures/dates";
import { nextWorkday, stateCouncil, workdaysIn } from "../../../src/measures/holidays";
import { workdayAt } from "../../../src/templates/build/samples/district-calendar";
import type { SampleRow } from "../../../src/templates/build/samples/sample-sheet";
import { serialOfDate } from "../../../src/workbook/date-serial";
import type { CasePerson } from "./case";
import { year } from "./case";
import { serial } from "../../../src/templates/build/samples/invented";

/** Of the year: from which month to which one somebody was there, 1 to 12; nobody here comes or goes within a month. */
const monthsOf = ({ arrived, leftOn }: CasePerson): readonly number[] => {
  const first = arrived < `${year}-01-01` ? 1 : Number(arrived.slice(5, 7));
  const last = leftOn === undefined ? 12 : leftOn < `${year}-01-01` ? 0 : Number(leftOn.slice(5, 7));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
};

const two = (month: number) => String(month).padStart(2, "0");
const spanOf = (month: number, months = 1) => {
  const from = date(`${year}-${two(month)}-01`);
  return { from, to: from.add({ months }).subtract({ days: 1 }) };
};
const leavesOf = ({ leave }: CasePerson) => (leave ? [{ from: date(leave.from), to: date(leave.to) }] : []);

interface Entry {
  readonly kind: string;
  readonly period: string;
  readonly from: number;
  readonly months: number;
  readonly day: number;
  readonly summary: string;
}

const monthly: readonly Omit<Entry, "period" | "from" | "months">[] = [
  { kind: "月度工作任务", day: 2, summary: "按计划列出并完成本月任务" },
  { kind: "走访调研", day: 9, summary: "走访联系企业，了解党员情况" },
  { kind: "参与重点工作", day: 13, summary: "参与区县重点工作" },
  { kind: "调研工作信息", day: 17, summary: "报送党建工作信息一篇" },
  { kind: "工作台账更新", day: 22, summary: "更新两新组织和党员信息台账" },
];

/** What the measures ask of somebody for the months that they were there (第八、十八条), once each. */
function entriesOf(one: CasePerson): readonly Entry[] {
  const months = monthsOf(one);
  const every = (length: number) => Array.from({ length: 12 / length }, (_, place) => place * length + 1).filter((from) => Array.from({ length }, (_, place) => from + place).every((month) => months.includes(month)));
  return [
    ...months.flatMap((month) => monthly.map((entry) => ({ ...entry, period: `${year}-${two(month)}`, from: month, months: 1 }))),
    ...every(3).map((from) => ({ kind: "季度书面汇报", period: `${year}Q${(from + 2) / 3}`, from, months: 3, day: 80, summary: "书面汇报本季度工作，附重点工作清单" })),
    ...every(6).map((from) => ({ kind: "调研报告", period: `${year}H${(from + 5) / 6}`, from, months: 6, day: 150, summary: "完成两新组织党建调研报告" })),
    ...every(12).flatMap((from) => [
      { kind: "年度工作计划", period: String(year), from, months: 12, day: 10, summary: "制定年度党建工作计划" },
      { kind: "办实事", period: String(year), from, months: 12, day: 160, summary: "帮助企业协调解决用工问题" },
    ]),
    ...(one.arrived > `${year}-01-01` ? [{ kind: "六清摸底", period: String(year), from: months[0] ?? 1, months: 1, day: 20, summary: "对联系的两新组织逐户摸底" }] : []),
  ];
}

export const dutyRows = (people: readonly CasePerson[]): readonly SampleRow[] =>
  people
    .flatMap((one) => entriesOf(one).map((entry) => ({ one, entry, day: serialOfDate(workdayAt(spanOf(entry.from, entry.months), entry.day, leavesOf(one))) })))
    .sort((before, after) => before.day - after.day)
    .map(({ one, entry, day }) => ({
      name: one.name, staffNumber: one.staffNumber, date: day, kind: entry.kind, period: entry.period, summary: entry.summary, recorder: one.name,
      // 书面汇报 comes with the list of 重点工作 (第十八条第三项).
      ...(entry.kind === "季度书面汇报" && { evidence: `${one.staffNumber}-${entry.period}` }),
    }));

export const leaveRows = (people: readonly CasePerson[]): readonly SampleRow[] =>
  people.flatMap(({ name, staffNumber, leave }) =>
    leave === undefined ? [] : [{
      name, staffNumber, kind: "事假", from: serial(leave.from), to: serial(leave.to), tierGiven: "包片工作组组长", approver: "魏建军",
      approvedOn: serialOfDate(date(leave.from).subtract({ days: 1 })), closedOn: serialOfDate(nextWorkday(date(leave.to))),
    }],
  );

export const attendanceRows = (people: readonly CasePerson[]): readonly SampleRow[] =>
  people.flatMap((one) =>
    monthsOf(one).map((month) => {
      const [expected, onLeave] = [workdaysIn(spanOf(month), stateCouncil), one.leave && Number(one.leave.from.slice(5, 7)) === month ? 2 : 0];
      return { name: one.name, staffNumber: one.staffNumber, month: serial(`${year}-${two(month)}-01`), expected, present: expected - onLeave, onLeave, absent: 0 };
    }),
  );

/** Yuan a month. */
const pay = 3650;

/** Pay month by month and in full, and what the district spent on training. */
export const fundRows = (people: readonly CasePerson[]): readonly SampleRow[] => [
  ...people.flatMap((one) =>
    monthsOf(one).map((month): SampleRow => ({
      item: `${month}月工资`, kind: "工资", staffKind: "党建专干", staffNumber: one.staffNumber, period: `${year}-${two(month)}`, due: pay, paid: pay, amount: pay, source: "区县财政", spent: serialOfDate(workdayAt(spanOf(month), 24, [])),
    })),
  ),
  { item: "业务培训", kind: "培训经费", period: `${year}H2`, source: "市级财政", amount: 1200.5, spent: serial(`${year}-09-12`) },
];

/** What a district owes of meetings and reports in a year (第十二、十五、十七条). */
export function meetingRows(people: readonly CasePerson[]): readonly SampleRow[] {
  const each = (count: number, letter: string, kind: string, day: number) =>
    Array.from({ length: count }, (_, place) => ({ kind, period: `${year}${letter}${place + 1}`, day: serialOfDate(workdayAt(spanOf((place * 12) / count + 1, 12 / count), day, [])) }));
  const all = [
    ...each(6, "B", "工作例会", 40),
    ...each(2, "H", "联席会议", 100),
    ...each(2, "H", "半年履职报告", 175),
    { kind: "资金使用报告", period: String(year - 1), day: serial(`${year}-03-05`) },
    { kind: "述职评议", period: String(year), day: serial(`${year}-12-20`) },
  ];
  return all.sort((one, other) => one.day - other.day).map(({ kind, period, day }) => ({ date: day, kind, host: "区县委组织部", period, attended: people.length, content: "研究两新组织党建工作", result: "形成会议纪要" }));
}
