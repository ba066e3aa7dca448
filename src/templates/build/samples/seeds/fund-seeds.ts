import { serial } from "../invented";
import type { Seed } from "./seed";

const paid = (item: string, staffNumber: string) => ({ key: "funds", where: { item, staffNumber } }) as const;
const spent = (item: string) => ({ key: "funds", where: { item } }) as const;
const meeting = (kind: string, period: string) => ({ key: "meetings", where: { kind, period } }) as const;

/** 经费台账, 会议督导培训. */
export const fundSeeds: readonly Seed[] = [
  { what: "金额写成文本", from: 3, change: { ...paid("4月工资", "AN002"), put: { amount: "3650元" } }, rule: "unreadable", severity: "error", safe: true },
  { what: "金额按万元填写", from: 14, change: { ...spent("新录用人员任职培训"), put: { amount: 0.12 } }, rule: "ten-thousands", severity: "warning" },
  { what: "隐藏了一行", from: 9, change: { key: "funds", hide: { item: "台账印刷和办公用品" } }, rule: "hidden-rows", severity: "warning", found: { ...spent("台账印刷和办公用品"), field: "item" } },
  { what: "工资没有发足", from: "第九条", change: { ...paid("3月工资", "AN001"), put: { paid: 3000 } }, rule: "pay-in-full", severity: "warning" },
  { what: "七月没有工资", from: "第九条", change: { ...paid("7月工资", "AN006"), put: { kind: "其他" } }, rule: "pay-months", severity: "warning", found: { key: "roster", where: { name: "曹颖" }, field: "name" } },
  { what: "工资没有人员编号", from: "第九条", change: { ...paid("6月工资", "AN004"), put: { staffNumber: null } }, rule: "required", severity: "error" },
  { what: "补贴食宿", from: "第十条", change: { ...paid("第二季度交通、通讯、误餐补贴", "AN009"), put: { item: "第二季度食宿补贴" } }, rule: "board-and-lodging", severity: "warning" },
  { what: "解聘以后的补贴", from: "第十一条", change: { ...paid("第一季度交通、通讯、误餐补贴", "AN012"), put: { period: "2024Q3" } }, rule: "pay-after-dismissal", severity: "error" },
  { what: "审批早于审核", from: "第十二条", change: { ...spent("十里店商会党支部阵地建设"), put: { approved: serial("2024-04-10") } }, rule: "project-flow", severity: "warning" },
  { what: "缺一个签字", from: "第十二条", change: { ...spent("两新组织主题党日活动"), put: { committeeSigned: "×" } }, rule: "project-flow", severity: "warning" },

  { what: "两格合并", from: 10, change: { key: "meetings", merge: { kind: "督导检查" }, field: "content" }, rule: "merged-cells", severity: "warning" },
  { what: "公式引用的格子已经不在", from: 16, change: { ...meeting("业务培训", "2024H2"), put: { result: { value: { error: "#REF!" }, formula: "=#REF!" } } }, rule: "foreign-formula", severity: "warning" },
  { what: "类型不在列表里", from: "第十七条", change: { ...meeting("联席会议", "2024H2"), put: { kind: "党课" } }, rule: "unreadable", severity: "error" },
  { what: "没有这个期间", from: "第十七条", change: { ...meeting("工作例会", "2024B4"), put: { period: "2024B7" } }, rule: "unreadable", severity: "error" },
];
