import { projectType } from "../measures/project-flow";
import type { When } from "./column";
import { choice, day, period, text, yuan } from "./column";
import { defineSheet } from "./define";
import { staffNumberColumn } from "./person-columns";

/** 类型: what goes to a person, and what does not (第九、十二、十三条). */
export const personalKinds = ["工资", "岗位补贴", "奖励"] as const;
const fundKinds = [...personalKinds, projectType, "培训经费", "日常管理经费", "其他"] as const;
const sources = ["市级财政", "区县财政", "奖励补助经费", "其他"] as const;

/** 是 and 否 as offices tick them. */
const ticks = ["√", "×"] as const;
const tickAliases: Readonly<Record<string, (typeof ticks)[number]>> = { 是: "√", 已签: "√", 有: "√", "✓": "√", "✔": "√", "☑": "√", 否: "×", 未签: "×", 无: "×", "✗": "×", X: "×", x: "×" };

const whenPersonal: When = { field: "kind", is: personalKinds };

/** 经费台账: one row a payment. Yuan. */
export const fundLedger = defineSheet("经费台账", ["item", "kind", "amount"], {
  item: text({ title: "项目", aliases: ["项目名称", "支出项目", "支出事项", "经费项目"], required: "always", width: 20 }),
  kind: choice(fundKinds, { title: "类型", aliases: ["经费类型", "支出类型"], required: "always", width: 16 }, { 补贴: "岗位补贴", 津贴: "岗位补贴", 奖金: "奖励", 抓党建经费: projectType }),
  staffKind: choice(["党建专干", "示范点党组织书记"] as const, { title: "人员类别", aliases: ["人员类型"], required: whenPersonal, width: 14 }),
  staffNumber: staffNumberColumn({ required: whenPersonal }),
  period: period({ title: "所属期间", aliases: ["期间", "所属时期"], required: "always", width: 10, hint: "月 2024-03，季 2024Q1，半年 2024H1，年 2024" }),
  due: yuan({ title: "应发", aliases: ["应发金额", "应发(元)", "应发数"], width: 10 }),
  paid: yuan({ title: "实发", aliases: ["实发金额", "实发(元)", "实发数"], width: 10 }),
  source: choice(sources, { title: "资金来源", aliases: ["来源", "经费来源"], required: "always", width: 14 }, { 市财政: "市级财政", 区财政: "区县财政", 县财政: "区县财政" }),
  planned: day({ title: "方案日期", width: 12 }),
  reviewed: day({ title: "审核日期", width: 12 }),
  approved: day({ title: "审批日期", width: 12 }),
  agreed: day({ title: "同意日期", width: 12 }),
  amount: yuan({ title: "金额(元)", aliases: ["金额", "金额（元）", "支出金额", "列支金额"], required: "always", width: 12, hint: "单位：元" }),
  spent: day({ title: "支出日期", aliases: ["列支日期", "支出时间", "支付日期", "付款日期"], required: "always", width: 12 }),
  receipt: text({ title: "票据号", aliases: ["发票号", "票据编号", "发票号码", "凭证号"], width: 14 }),
  handlerSigned: choice(ticks, { title: "经办人签", aliases: ["经办人签字"], width: 8 }, tickAliases),
  leaderSigned: choice(ticks, { title: "组长签", aliases: ["组长签字"], width: 8 }, tickAliases),
  committeeSigned: choice(ticks, { title: "党委负责人签", aliases: ["党委负责人签字"], width: 10 }, tickAliases),
  account: text({ title: "使用说明", aliases: ["资金使用说明"], width: 24 }),
  accounted: day({ title: "说明日期", width: 12 }),
  reported: day({ title: "上报日期", width: 12 }),
}, { title: "两新组织党建专干经费台账", aliases: ["经费登记", "经费明细", "资金台账"] });
