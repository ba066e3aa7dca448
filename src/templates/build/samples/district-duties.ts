import type { PlainDate } from "../../../measures/dates";
import { byDay, date } from "../../../measures/dates";
import type { DutyLine, PersonDuty } from "../../../measures/duties";
import { duties } from "../../../measures/duties";
import { isNoAnswer } from "../../../measures/explained";
import type { Law } from "../../../measures/parameters";
import { daysOf, readPeriod } from "../../../measures/periods";
import { entryKinds } from "../../../sheets/duty-ledger";
import { serialOfDate } from "../../../workbook/date-serial";
import { leavesOf, serviceOf, workdayAt } from "./district-calendar";
import type { DistrictPerson } from "./district-people";
import { districtPeople, staffNumberOf } from "./district-people";
import { year } from "./district-staff";
import type { SampleRow } from "./sample-sheet";

/** What is written down for each duty, and about which day of its period it is done, from 0. */
const work: Readonly<Record<PersonDuty, { readonly day: number; readonly summary: string }>> = {
  surveys: { day: 20, summary: "对联系的两新组织逐户摸底，建立底册" },
  ledgerUpdates: { day: 24, summary: "更新两新组织和党员信息台账" },
  visits: { day: 9, summary: "走访联系企业，了解生产经营和党员情况" },
  researchNotes: { day: 17, summary: "报送党建工作信息一篇" },
  researchReports: { day: 150, summary: "完成两新组织党建调研报告" },
  yearPlans: { day: 10, summary: "制定年度党建工作计划" },
  monthTasks: { day: 2, summary: "按计划列出并完成本月任务" },
  deeds: { day: 160, summary: "帮助企业协调解决用工和场地问题" },
  quarterReports: { day: 80, summary: "书面汇报本季度工作，附重点工作清单" },
  rotations: { day: 13, summary: "参与区县重点工作" },
};

const kindOf = (duty: PersonDuty): string => Object.entries(entryKinds).find(([, counts]) => counts === duty)?.[0] ?? "其他";
const lastDay = date(`${year}-12-31`);

interface DutyEntry {
  readonly one: DistrictPerson;
  readonly line: DutyLine<PersonDuty>;
  readonly day: PlainDate;
}

/** 履职台账: all that the measures ask of each person in the year, each once and in its period, in the order of days. */
export function dutyRows(law: Law): readonly SampleRow[] {
  const entries = districtPeople.flatMap((one) => owedBy(one, law).map((line): DutyEntry => ({ one, line, day: workdayAt(spanOf(line), work[line.duty].day, leavesOf(one)) })));
  return entries.sort((one, other) => byDay(one.day, other.day) || districtPeople.indexOf(one.one) - districtPeople.indexOf(other.one)).map(rowOf);
}

function owedBy(one: DistrictPerson, law: Law): readonly DutyLine<PersonDuty>[] {
  const owed = duties({ year, on: lastDay, service: serviceOf(one), leave: leavesOf(one), recorded: [] }, law);
  if (isNoAnswer(owed)) throw new Error(`${one.name}: ${owed.field}`);
  return owed.value.filter(({ from }) => from.year === year);
}

const spanOf = ({ from, dueOn, period }: DutyLine<PersonDuty>) => {
  const known = period === undefined ? undefined : readPeriod(period);
  return known ? daysOf(known) : { from, to: dueOn };
};

const rowOf = ({ one, line: { duty, period, expected }, day }: DutyEntry, place: number): SampleRow => ({
  number: place + 1,
  name: one.name,
  staffNumber: staffNumberOf(one),
  date: serialOfDate(day),
  kind: kindOf(duty),
  period: period ?? String(day.year),
  organisation: one.organisations.split("、")[place % 2],
  summary: work[duty].summary,
  count: expected,
  evidence: `AN-${year}-${String(place + 1).padStart(4, "0")}`,
  recorder: one.name,
  reviewer: one.mentor,
});
