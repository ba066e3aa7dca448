import type { Sentences } from "../sentence";

/** What each rule of the check is called. */
export const rules = {
  "rule.column-missing": { zh: "缺列", en: "Missing columns" },
  "rule.required": { zh: "必填项", en: "Required entries" },
  "rule.score-text": { zh: "分数是文本", en: "Scores as text" },
  "rule.score-range": { zh: "分数范围", en: "Score range" },
  "rule.score-zero": { zh: "零分确认", en: "Zero scores" },
  "rule.scores-scaled": { zh: "疑似已折算", en: "Weighted scores" },
  "rule.id-number": { zh: "公民身份号码", en: "Ids" },
  "rule.duplicate-person": { zh: "重复人员", en: "Duplicates" },
  "rule.unreadable": { zh: "看不懂的内容", en: "Unreadable entries" },
  "rule.untidy": { zh: "写法不规范", en: "Untidy writing" },
  "rule.composite-differs": { zh: "综合得分不符", en: "Composite differs" },
  "rule.grade-differs": { zh: "分数等次不符", en: "Grade differs" },
  "rule.rank-differs": { zh: "排名不符", en: "Rank differs" },
  "rule.formula-overwritten": { zh: "公式被覆盖", en: "Formula overwritten" },
  "rule.assessed-above-score": { zh: "评定高于分数等次", en: "Assessed above score" },
  "rule.assessed-lowered": { zh: "评定低于分数等次", en: "Assessed lower" },
  "rule.over-cap": { zh: "优秀超比例", en: "Over the cap" },
  "rule.graded-too-early": { zh: "不满一年参加考核", en: "Graded too early" },
  "rule.last-grade-differs": { zh: "上年度等次核对", en: "Last year's grade" },
  "rule.count-differs": { zh: "人数核对", en: "Head count" },
  "rule.cover": { zh: "参数表封面", en: "Cover entries" },
} as const satisfies Sentences;
