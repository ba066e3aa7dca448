import type { Sentences } from "../sentence";

/** What 核算 says, and the words that it writes into the sheet (those are Chinese in both languages: the sheet is). */
export const score = {
  "score.noScoringSheet": { zh: "不能核算：{why}。", en: "Nothing can be scored: {why}." },
  "score.noYear": { zh: "没有填写考核年度，连续两年情形和奖励没有计算。请在“参数”表填写考核年度。", en: "No appraisal year is given, so awards were not computed. Fill in 考核年度 on the 参数 sheet." },
  "score.columnAbsent": { zh: "表中没有“{title}”列，这一项没有写入。", en: "The sheet has no column {title}; it was not written." },
  "score.compositeMissing": { zh: "{title}缺失或有误，没有算出综合得分。", en: "{title} is missing or faulty; no composite." },
  "score.notAssessed": { zh: "不参加考核（不定等次）", en: "Not assessed" },

  "sheet.pair.due": { zh: "{last}、{year}年连续{grade}", en: "{last}、{year}年连续{grade}" },
  "sheet.pair.ask": { zh: "{last}年{lastGrade}、{year}年{grade}，请示", en: "{last}年{lastGrade}、{year}年{grade}，请示" },
  "sheet.pair.used": { zh: "{last}年已用于计奖，不重复", en: "{last}年已用于计奖，不重复" },
  "sheet.pair.mixed": { zh: "{last}年{lastGrade}、{year}年{grade}", en: "{last}年{lastGrade}、{year}年{grade}" },
  "sheet.pair.confirm": { zh: "{pair}（再次，待确认）", en: "{pair}（再次，待确认）" },
  "sheet.pair.pending": { zh: "{pair}（待批）", en: "{pair}（待批）" },
  "sheet.pair.withheld": { zh: "重大损失，待请示", en: "重大损失，待请示" },
  "sheet.pair.none": { zh: "无", en: "无" },
  "sheet.pair.provisional": { zh: "{pair}（暂定）", en: "{pair}（暂定）" },
  "sheet.outcome.serviceCounts": { zh: "计算工龄，招考事业单位同等条件优先", en: "计算工龄，招考事业单位同等条件优先" },
  "sheet.outcome.twoPriorities": { zh: "两优先", en: "两优先" },
  "sheet.outcome.talk": { zh: "约谈", en: "约谈" },
  "sheet.outcome.proposeDismissal": { zh: "拟解除，报{organ}审批", en: "拟解除，报{organ}审批" },
  "sheet.outcome.startUpSupport": { zh: "创业、就业支持", en: "创业、就业支持" },
  "sheet.outcome.commendation": { zh: "表彰", en: "表彰" },
  "sheet.outcome.provisional": { zh: "{outcomes}（暂定）", en: "{outcomes}（暂定）" },
  "sheet.outcome.majorLoss": { zh: "按规定追究责任", en: "按规定追究责任" },
} as const satisfies Sentences;
