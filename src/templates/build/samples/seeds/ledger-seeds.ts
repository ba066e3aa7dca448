import { serial } from "../invented";
import type { Seed } from "./seed";

const duty = (name: string, period: string, kind: string) => ({ key: "duties", where: { name, period, kind } }) as const;
const leave = (name: string) => ({ key: "leave", where: { name } }) as const;
const attendance = (name: string, month: string) => ({ key: "attendance", where: { name, month: serial(`${month}-01`) } }) as const;

/** 履职台账, 请假登记, 考勤登记. */
export const ledgerSeeds: readonly Seed[] = [
  { what: "日期不存在", from: "第八条", change: { ...duty("沈静怡", "2024-02", "走访调研"), put: { date: "2024.2.30" } }, rule: "unreadable", severity: "error" },
  { what: "日期写成文字", from: 3, change: { ...duty("曹颖", "2024-04", "工作台账更新"), put: { date: "2024.4.25" } }, rule: "untidy", severity: "warning", safe: true },
  { what: "所属期间不存在", from: "第八条", change: { ...duty("陆远", "2024-05", "月度工作任务"), put: { period: "2024年13月" } }, rule: "unreadable", severity: "error" },
  { what: "三月少一次走访", from: 18, change: { ...duty("顾明轩", "2024-03", "走访调研"), put: { kind: "政策宣传" } }, rule: "duties-missing", severity: "warning", found: { key: "roster", where: { name: "顾明轩" }, field: "name" } },
  { what: "姓名与人员编号不是一个人", from: 5, change: { ...duty("白雪梅", "2024-06", "工作台账更新"), put: { name: "白冬梅" } }, rule: "unknown-person", severity: "error", safe: true },

  { what: "批准层级偏低", from: 17, change: { ...leave("彭涛"), put: { tierGiven: "包片工作组组长" } }, rule: "leave-approval", severity: "error" },
  {
    what: "连头带尾四天、工作日两天，由组长批准",
    from: 17,
    change: { ...leave("袁浩"), put: { from: serial("2024-04-19"), to: serial("2024-04-22"), approvedOn: serial("2024-04-18"), closedOn: serial("2024-04-23") } },
    rule: "leave-approval-doubtful",
    severity: "warning",
    found: { ...leave("袁浩"), field: "tierGiven" },
  },
  { what: "没有销假", from: 17, change: { ...leave("潘玉洁"), put: { closedOn: null } }, rule: "leave-times", severity: "warning" },
  { what: "止早于起", from: "第十八条第四项", change: { ...leave("曹颖"), put: { to: serial("2024-08-02") } }, rule: "leave-order", severity: "error" },
  { what: "天数的公式被改写成别的数", from: "第十八条第四项", change: { ...leave("阿米娜·热合曼"), put: { days: 150 } }, rule: "leave-days-differ", severity: "error", safe: true },

  { what: "上一年的表", from: 11, change: { key: "attendance", cell: "C1", put: "2023年度两新组织党建专干考勤登记" }, rule: "wrong-year", severity: "warning" },
  { what: "请假天数与请假登记不符", from: 5, change: { ...attendance("白雪梅", "2024-05"), put: { onLeave: 0, present: 21 } }, rule: "attendance-leave", severity: "warning" },
  { what: "月份 2024.1 分不清一月还是十月", from: "第十八条第四项", change: { ...attendance("顾明轩", "2024-10"), put: { month: { value: 2024.1, format: "General" } } }, rule: "unreadable", severity: "error" },
];
