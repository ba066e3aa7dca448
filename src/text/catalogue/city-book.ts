import type { Sentences } from "../sentence";

/** What the city's workbook, the 退回意见 and the list to publish say; and what is said about writing them. */
export const cityBook = {
  "cityBook.extra": { zh: "区县加列：{header}", en: "Added by districts: {header}" },
  "cityBook.extraPerson": { zh: "人员", en: "person" },
  "cityBook.noSheet": { zh: "这不是完整的市级汇总工作簿，缺工作表：{sheets}。请用“模板”新建市级汇总工作簿再写入", en: "This is no whole city workbook; it lacks {sheets}. Make a new one from the template" },
  "cityBook.noLine": { zh: "工作表“{sheet}”里没有“{about}”这一行，没有写入任何内容。请补上这一行，或用模板新建市级汇总工作簿", en: "Sheet {sheet} has no line {about}; nothing was written. Add it, or make a new workbook from the template" },
  "cityBook.noRoom": { zh: "工作表“{sheet}”第 {row} 行写有别的内容，名单放不下，没有写入任何内容。请把它移到别处", en: "On sheet {sheet} something else stands in row {row} and the list has no room; nothing was written. Move it elsewhere" },
  "cityBook.otherYear": { zh: "这是 {there} 年度的汇总工作簿，不能写入 {year} 年度的汇总。请另存一份新的", en: "This is the summary of {there}; that of {year} cannot go into it. Make a new one" },

  "cityBook.receipt.none": { zh: "无回执", en: "no receipt" },
  "cityBook.receipt.damaged": { zh: "回执损坏", en: "damaged" },
  "cityBook.receipt.altered": { zh: "封存后有改动", en: "altered" },
  "cityBook.receipt.intact": { zh: "完好", en: "intact" },
  "cityBook.alteredRow": { zh: "{kind}：{place}", en: "{kind}: {place}" },
  "cityBook.crashed": { zh: "这条规则运行出错，没有检查完。请把情况告诉维护人员", en: "This rule broke and was not finished. Tell whoever maintains the program" },
  "cityBook.notRun": { zh: "没有检查：{because}", en: "not run: {because}" },
  "cityBook.row": { zh: "第{row}行", en: "row {row}" },

  "cityBook.within": { zh: "未超出", en: "within" },
  "cityBook.nobody": { zh: "没有评出等次的人员", en: "nobody is graded" },
  "cityBook.overExplained": { zh: "超出 {over} 人，已有说明和批准文号", en: "{over} over, with reason and approval" },
  "cityBook.overPending": { zh: "超出 {over} 人，缺超比例说明或批准文号，优秀奖励待批", en: "{over} over, without reason or approval: awards pending" },
  "cityBook.overApproved": { zh: "超出核定名额 {over} 人，优秀奖励待批", en: "{over} over the approved quota: awards pending" },
  "cityBook.tooFew": { zh: "有等次的只有 {base} 人，没有名额，可提请市级统筹", en: "only {base} are graded: no quota; the city may pool them" },
  "cityBook.pooledWithin": { zh: "全市合并计算未超出，只作参考", en: "within, pooled over the city" },
  "cityBook.pooledOver": { zh: "全市合并计算超出 {over} 人，只作参考", en: "{over} over, pooled over the city" },
  "cityBook.approvedBy": { zh: "{reason}（{approver}{approval}）", en: "{reason} ({approver} {approval})" },

  "cityBook.ground.excellent": { zh: "连续两年优秀", en: "优秀 two years running" },
  "cityBook.ground.competent": { zh: "连续两年称职", en: "称职 two years running" },
  "cityBook.ground.mixed": { zh: "{last}、{grade}各一年", en: "one year {last}, one year {grade}" },
  "cityBook.provisional": { zh: "{state}（暂定）", en: "{state} (provisional)" },
  "cityBook.confirmAmount": { zh: "确认后发 {amount} 元", en: "{amount} yuan once confirmed" },
  "cityBook.claimed": { zh: "上年度等次只有区县填报，待核", en: "last year's grade is only claimed" },
  "cityBook.source": { zh: "{file} {sheet} 第{row}行", en: "{file} {sheet} row {row}" },
  "cityBook.proposeDismissal": { zh: "不称职，拟解除，报{organ}审批", en: "不称职: dismissal proposed to {organ}" },

  "cityBook.lawUsed": { zh: "市级按区县值计算。{effect}", en: "Counted by the district's value. {effect}" },
  "cityBook.lawNotUsed": { zh: "市级按默认值计算。{effect}", en: "Counted by the standing value. {effect}" },
  "cityBook.lawNoEffect": { zh: "按哪种参数算，结果都一样", en: "All come to the same" },
  "cityBook.lawEffect": {
    zh: "与默认值相比，按区县参数等次不同 {regraded} 人；名额：默认 {quota}、区县 {ownQuota}、市级采用 {cityQuota} 人；奖励：默认 {award}、区县 {ownAward}、市级采用 {cityAward} 元",
    en: "By the district's values {regraded} graded otherwise; quota: standing {quota}, district {ownQuota}, counted {cityQuota}; awards: standing {award}, district {ownAward}, counted {cityAward} yuan",
  },

  "cityBook.keptNote": { zh: "这些是市里以前写的备注，对应的人员或事项这次汇总里没有。以后再汇总进来时会自动放回原处；确实不用的可以删去。", en: "What the city once wrote about people or things that this summary does not have. It goes back to its place when they are there again." },

  "cityBook.returnedSheet": { zh: "退回-{unit}", en: "Returned-{unit}" },
  "cityBook.returnedFile": { zh: "退回意见-{unit}-{year}.xlsx", en: "Returned-{unit}-{year}.xlsx" },
  "cityBook.returnedHead": { zh: "{unit}  {year}年度  共 {count} 条，其中错误 {errors} 条。请逐条改正或填写说明，重新校验、生成回执后再报；市里几份文件对照发现的，核对后还要告知市里。", en: "{unit} {year}: {count} points, {errors} of them errors. Put them right or answer them, seal and submit again; of what the city found across files, tell the city as well." },
  "cityBook.returnedCity": { zh: "市里几份文件对照发现", en: "Found by the city across files" },
  "cityBook.returnedNothing": { zh: "{unit}  {year}年度  没有需要退回的问题。", en: "{unit} {year}: nothing to return." },
  "cityBook.published": { zh: "公示表", en: "To publish" },
} as const satisfies Sentences;
