import { leaveKinds } from "../measures/long-leave";
import { leaveLevels, leaveTier } from "../measures/leave";
import { standing } from "../measures/parameters";
import type { FormulaOf } from "./column";
import { choice, computed, day, personName, text, whole } from "./column";
import { defineSheet } from "./define";
import { lastDayWithin, noDay } from "./formula-parts";
import { staffNumberColumn } from "./person-columns";

/** 天数 (decision 15): calendar days, both ends counted. */
const daysFormula: FormulaOf = ({ cell }) => {
  const [from, to] = [cell("from"), cell("to")];
  return from && to && `=IF(OR(${noDay([from, to])}),"",IF(INT(${to})<INT(${from}),"",INT(${to})-INT(${from})+1))`;
};

/** 应批层级 (第十八条第四项, decisions 14 and 16). */
const tierFormula: FormulaOf = ({ cell }, law) => {
  const [from, to, days] = [cell("from"), cell("to"), cell("days")];
  if (!from || !to || !days) return undefined;
  const [leader, committee, district, city] = leaveLevels.map((level) => leaveTier(level, law));
  return `=IF(COUNT(${days})=0,"",IF(${days}<=${law.leaveByLeader.value},"${leader ?? ""}",IF(${days}<=${law.leaveByCommittee.value},"${committee ?? ""}",IF(INT(${to})<=${lastDayWithin(from, law.leaveByDistrict.value)},"${district ?? ""}","${city ?? ""}"))))`;
};

const tiers = leaveLevels.map((level) => leaveTier(level, standing));

const tierAliases: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tiers.flatMap((tier) => tier.split("/").map((part) => [part, tier] as const))),
  组长: standing.groupLeader.value,
};

/** 请假登记: one row a spell. No diagnosis is ever asked. */
export const leaveRegister = defineSheet("请假登记", ["name", "from", "to"], {
  name: personName({ title: "姓名", aliases: ["名字", "请假人", "申请人", "人员姓名"], required: "always", width: 12 }),
  staffNumber: staffNumberColumn(),
  kind: choice(Object.keys(leaveKinds) as (keyof typeof leaveKinds)[], { title: "类别", aliases: ["请假类别", "假别", "请假类型", "请假种类", "假期类别"], required: "always", width: 10, hint: "只填类别，不填病情" }),
  from: day({ title: "起", aliases: ["开始日期", "请假开始", "起始日期", "起日", "请假起", "开始时间", "起始时间", "请假开始日期", "请假起始日期"], required: "always", width: 12, hint: "如 2024-03-01" }),
  to: day({ title: "止", aliases: ["结束日期", "请假结束", "截止日期", "止日", "请假止", "结束时间", "请假结束日期", "请假截止日期"], required: "always", width: 12, hint: "最后一天，含当天" }),
  days: computed(whole({ title: "天数", aliases: ["请假天数"], width: 7 }), daysFormula),
  tierDue: computed(choice(tiers, { title: "应批层级", width: 26 }, tierAliases), tierFormula),
  tierGiven: choice(tiers, { title: "实批层级", aliases: ["批准层级"], required: "always", width: 26, open: true }, tierAliases),
  approver: personName({ title: "批准人", aliases: ["审批人"], required: "always", width: 10 }),
  approvedOn: day({ title: "批准日期", aliases: ["审批日期", "批准时间"], required: "always", width: 12 }),
  closedOn: day({ title: "销假日期", aliases: ["销假时间", "销假日"], required: "always", width: 12 }),
  remark: text({ title: "备注", width: 16, hint: "勿填病情" }),
}, { title: "两新组织党建专干请假登记", aliases: ["请假台账", "请假情况", "请销假"] });
