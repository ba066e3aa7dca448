import type { Sentences } from "../sentence";

/** Submission: what it waits for, the receipt, what was changed after it. */
export const seal = {
  "explanations.note": { zh: "每条提醒一行；问题里的数字变了，原来的说明就不再适用，请重新填写。", en: "A line for each warning; when its figures change, it has to be answered again." },
  "ready.scoring": { zh: "评分表有 {count} 人", en: "{count} people in the scoring sheet" },
  "ready.noScoring": { zh: "没有评分表，或评分表里没有人，不能报送。请打开要报送的工作簿", en: "No scoring sheet, or nobody in it: nothing to submit" },
  "ready.noErrors": { zh: "没有错误", en: "No errors" },
  "ready.errors": { zh: "还有 {count} 处错误，改正后才能报送", en: "{count} errors to be put right first" },
  "ready.answered": { zh: "每条提醒都有说明", en: "Every warning is answered" },
  "ready.unanswered": { zh: "还有 {count} 条提醒没有说明，请逐条填写说明或改正", en: "{count} warnings to be answered or put right" },
  "ready.withinCap": { zh: "优秀没有超出名额，或已填超比例说明和批准文号", en: "Within the cap, or reason and approval are given" },
  "ready.overCap": { zh: "优秀名额还缺超比例说明或批准文号", en: "The cap still lacks a reason or an approval" },
  "ready.cover": { zh: "填报单位、年度、审核人、填表人、日期齐全", en: "Unit, year, reviewer, clerk and date are filled in" },
  "ready.coverBlank": { zh: "参数表还缺：{titles}", en: "Still blank on 参数: {titles}" },
  "ready.crashed": { zh: "有 {count} 条规则运行出错，没有检查完，不能报送。请把情况告诉维护人员", en: "{count} rules broke, so the check is not complete" },
  "paper.signatures": { zh: "审核人：{gap}填表人：{gap}", en: "Reviewer: {gap}Filled in by: {gap}" },
  "receipt.note": {
    zh: "本回执由“专干考核助手”生成。摘要只证明封存以后填写的内容没有改动，不证明是谁报送的；请收件人打电话核对短码。公式算出的内容不在摘要里，收件后由校验重新计算核对。封存后再改填写的内容，须重新校验、重新生成回执。",
    en: "Made by 专干考核助手. The digest shows that nothing that people enter was changed after sealing, not who sent it: have the short code read out on the telephone. What formulas compute is no part of it; the check computes it again. After a change, check and seal again.",
  },
  "receipt.cap": { zh: "基数 {base} 人，名额 {quota} 人，优秀 {excellent} 人，占 {share}", en: "base {base}, quota {quota}, excellent {excellent}, {share}" },
  "receipt.awards": { zh: "{total} 元", en: "{total} yuan" },
  "receipt.answer": { zh: "{place}：{finding}。说明：{reason}", en: "{place}: {finding}. Answer: {reason}" },
  "receipt.moreAnswers": { zh: "……另有 {count} 条，见“{sheet}”表", en: "… and {count} more, on {sheet}" },
  "published.title": { zh: "{year}年度党建专干考核拟评定优秀等次人员公示", en: "People to be assessed excellent in {year}" },
  "published.note": { zh: "共 {count} 人。公示只列姓名和单位。", en: "{count} people. Names and units only." },
  "report.title": { zh: "校验报告", en: "Report of the check" },
  "report.nothing": { zh: "没有发现问题。", en: "Nothing found." },
  "report.head": { zh: "{unit}  {year}年度  错误 {errors} 处，提醒 {warnings} 处  校验时间 {at}", en: "{unit} {year}: {errors} errors, {warnings} warnings, checked {at}" },
} as const satisfies Sentences;
