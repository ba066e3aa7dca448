import type { Sentences } from "../sentence";

/** The list of findings, and the answers to warnings. */
export const findings = {
  "findings.row": { zh: "第 {row} 行", en: "Row {row}" },
  "findings.settled": { zh: "已改正", en: "Put right" },
  "findings.allSheets": { zh: "全部工作表（{count}）", en: "All sheets ({count})" },
  "findings.ofSheet": { zh: "{sheet}（{count}）", en: "{sheet} ({count})" },
  "findings.sheet": { zh: "工作表", en: "Sheet" },
  "findings.rule": { zh: "{rule} {count}", en: "{rule} {count}" },
  "findings.moreOfRule": { zh: "再显示“{rule}” {count} 处", en: "Show {count} more of {rule}" },
  "findings.seePeople": { zh: "看名单", en: "See who" },
  "findings.explain": { zh: "填写说明", en: "Explain" },
  "findings.explainAgain": { zh: "修改说明", en: "Change the explanation" },
  "findings.explained": { zh: "已说明：{reason}", en: "Explained: {reason}" },
  "findings.approval": { zh: "批准文号 {approval}", en: "approval {approval}" },
  "findings.explainTitle": { zh: "对这条提醒的说明", en: "Explanation of this warning" },
  "findings.explainWhere": { zh: "说明写入工作表“{sheet}”，随文件一起报送；问题的数字变了，需要重新说明。", en: "Written into the sheet {sheet}, it goes along with the file; when the figures change it has to be given again." },
  "findings.explainCover": { zh: "写入“参数”表的“{titles}”，随文件一起报送。", en: "Written into {titles} on 参数, it goes along with the file." },
  "findings.reason": { zh: "说明（必填）", en: "Explanation (required)" },
  "findings.approvalField": { zh: "批准文号", en: "Approval" },
  "findings.approvalRequired": { zh: "批准文号（必填）", en: "Approval (required)" },
  "findings.write": { zh: "写入说明", en: "Write it" },
  "findings.noCover": { zh: "工作簿里没有“参数”表，或表上没有“{titles}”，没有地方写。请在参数表补上这一行", en: "There is no 参数 sheet, or no {titles} on it, to write into" },
} as const satisfies Sentences;
