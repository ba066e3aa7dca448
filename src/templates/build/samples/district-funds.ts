import type { Law } from "../../../measures/parameters";
import { date } from "../../../measures/dates";
import { written } from "../../../measures/decimal";
import { projectType } from "../../../measures/project-flow";
import { serialOfDate } from "../../../workbook/date-serial";
import { monthsInService, workdayAt } from "./district-calendar";
import type { DistrictPerson } from "./district-people";
import { districtPeople, staffNumberOf } from "./district-people";
import { year } from "./district-staff";
import type { SampleRow } from "./sample-sheet";

/** Yuan. */
const monthly = 3650;
const quarterly = 900;

const personal = (one: DistrictPerson, amount: number) => ({ staffKind: "党建专干", staffNumber: staffNumberOf(one), due: amount, paid: amount, amount });

/** Pay, month by month and in full; the allowance for transport, phone and meals, quarter by quarter. */
function payRows(one: DistrictPerson): readonly SampleRow[] {
  return monthsInService(one).flatMap((month) => {
    const spent = serialOfDate(workdayAt(month, 24, []));
    const number = Number(month.month.slice(-2));
    const quarter = Math.ceil(number / 3);
    const pay: SampleRow = { item: `${number}月工资`, kind: "工资", ...personal(one, monthly), period: month.month, source: "区县财政", spent };
    const allowance: SampleRow = { item: `第${"一二三四"[quarter - 1] ?? ""}季度交通、通讯、误餐补贴`, kind: "岗位补贴", ...personal(one, quarterly), period: `${year}Q${quarter}`, source: "区县财政", spent };
    return number % 3 === 0 ? [pay, allowance] : [pay];
  });
}

/** The award for two years running that one of them was paid for the years before. */
const awardRow = (law: Law): readonly SampleRow[] =>
  districtPeople.filter(({ name }) => name === "陆远").map((one) => ({
    item: `${year - 2}、${year - 1}年连续称职奖励`,
    kind: "奖励",
    ...personal(one, Number(written(law.competentAward.value))),
    period: String(year - 1),
    source: "奖励补助经费",
    spent: serialOfDate(date(`${year}-03-20`)),
  }));

type Project = readonly [item: string, amount: number, begins: string];

const projects: readonly Project[] = [
  ["培黎片区党群服务站标识更新", 18600, "2024-03-04"],
  ["十里店商会党支部阵地建设", 26400, "2024-04-08"],
  ["两新组织主题党日活动", 12350.5, "2024-06-03"],
  ["党务书报和学习资料", 9480, "2024-08-05"],
  ["银滩路非公企业党建示范点", 31200, "2024-09-02"],
];

/** A project's way from the plan to the account of its use, a week for each step, with three signatures. */
const projectRow = ([item, amount, begins]: Project): SampleRow => {
  const after = (weeks: number) => serialOfDate(date(begins).add({ weeks }));
  return {
    item,
    kind: projectType,
    period: begins.slice(0, 7),
    source: "市级财政",
    planned: after(0),
    reviewed: after(1),
    approved: after(2),
    agreed: after(3),
    amount,
    spent: after(5),
    handlerSigned: "√",
    leaderSigned: "√",
    committeeSigned: "√",
    account: `${item}已完成，支出与方案一致`,
    accounted: after(7),
  };
};

const otherRows: readonly SampleRow[] = [
  { item: "新录用人员任职培训", kind: "培训经费", period: "2024-07", source: "市级财政", amount: 1200, spent: serialOfDate(date("2024-07-10")) },
  { item: "台账印刷和办公用品", kind: "日常管理经费", period: "2024H1", source: "区县财政", amount: 2360.8, spent: serialOfDate(date("2024-05-15")) },
];

/** 经费台账, in the order of days. */
export const fundRows = (law: Law): readonly SampleRow[] =>
  [...districtPeople.flatMap(payRows), ...awardRow(law), ...projects.map(projectRow), ...otherRows]
    .sort((one, other) => Number(one["spent"]) - Number(other["spent"]))
    .map((row, place) => ({ ...row, receipt: `PJ${year}${String(place + 1).padStart(4, "0")}` }));
