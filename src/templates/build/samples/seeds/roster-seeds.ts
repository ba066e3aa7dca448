import { inventedId, serial } from "../invented";
import type { Seed } from "./seed";

const of = (name: string) => ({ key: "roster", where: { name } }) as const;

/** 花名册. */
export const rosterSeeds: readonly Seed[] = [
  { what: "公民身份号码末位填错", from: 4, change: { ...of("陆远"), put: { id: `${inventedId("19880923", 213).slice(0, -1)}9` } }, rule: "id-number", severity: "error" },
  { what: "出生年月与公民身份号码不符", from: 4, change: { ...of("潘玉洁"), put: { birth: serial("1996-05-01") } }, rule: "id-disagrees", severity: "error" },
  { what: "姓名中间有空格", from: 7, change: { ...of("白雪梅"), put: { name: "白 雪梅" } }, rule: "untidy", severity: "warning", safe: true },
  { what: "所在区县写简称", from: 19, change: { ...of("沈静怡"), put: { unit: "安宁" } }, rule: "untidy", severity: "warning", safe: true },
  { what: "解聘没有批复文号", from: 20, change: { ...of("袁浩"), put: { status: "解聘", ground: "违法违纪", proposedOn: serial("2024-05-08"), agreedOn: serial("2024-05-20") } }, rule: "dismissal", severity: "error", found: { ...of("袁浩"), field: "approval" } },
  { what: "人员编号与别人相同", from: 6, change: { ...of("顾明轩"), put: { staffNumber: "AN002" } }, rule: "staff-number-twice", severity: "error" },
  { what: "不是市委组织部招聘的，却列入评分表", from: "第二条", change: { ...of("沈静怡"), put: { recruiter: "安宁区委组织部" } }, rule: "out-of-scope", severity: "warning", found: { key: "scoring", where: { name: "沈静怡" }, field: "name" } },
  { what: "有效票多于收回票", from: "第六条", change: { ...of("邓志强"), put: { valid: 60 } }, rule: "probation-votes", severity: "error", found: { ...of("邓志强"), field: "returned" } },
  { what: "试用结论的公式被改写成别的结论", from: "第六条", change: { ...of("潘玉洁"), put: { conclusion: "取消资格(报批)" } }, rule: "probation-conclusion-differs", severity: "error", safe: true },
  { what: "工作承诺晚于试用期满", from: "第十八条第一项", change: { ...of("董文博"), put: { workCommitment: serial("2023-04-10") } }, rule: "commitments", severity: "warning" },
];
