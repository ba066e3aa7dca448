import { text, whole } from "./column";
import { defineSheet } from "./define";

/** 退回意见: what the city sends back, a point a line, each named as the check names it. */
export const returnedPoints = defineSheet("退回意见", ["rule", "finding"], {
  number: whole({ title: "序号", width: 6 }),
  severity: text({ title: "轻重", width: 8 }),
  rule: text({ title: "规则", required: "always", width: 18 }),
  sheet: text({ title: "工作表", width: 14 }),
  cell: text({ title: "单元格", width: 9 }),
  person: text({ title: "人员", width: 12 }),
  finding: text({ title: "问题", required: "always", width: 60 }),
  article: text({ title: "条款", width: 16 }),
  remark: text({ title: "市级意见", width: 30 }),
}, { title: "党建专干考核材料退回意见", footers: false });
