import { text } from "./column";
import { defineSheet } from "./define";

/** 校验说明: a line a warning that the district has answered. It travels with the file; a finding that changes is no longer answered by it. */
export const explanations = defineSheet("校验说明", ["rule", "finding", "reason"], {
  rule: text({ title: "规则", required: "always", width: 18 }),
  sheet: text({ title: "工作表", required: "always", width: 14 }),
  person: text({ title: "人员", width: 12 }),
  finding: text({ title: "问题", required: "always", width: 60 }),
  reason: text({ title: "说明", required: "always", width: 40 }),
  approval: text({ title: "批准文号", width: 20 }),
}, { title: "校验提醒的说明", footers: false });
