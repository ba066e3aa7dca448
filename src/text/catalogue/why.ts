import type { Sentences } from "../sentence";

/** The steps of a result: what 为什么 shows. */
export const why = {
  "why.composite": {
    zh: "{usual} × {usualWeight}% + {annual} × {annualWeight}% = {usualPart} + {annualPart} = {composite}",
    en: "{usual} × {usualWeight}% + {annual} × {annualWeight}% = {usualPart} + {annualPart} = {composite}",
  },
  "why.grade": { zh: "{composite} 在 {band} 之内 → {grade}", en: "{composite} lies in {band} → {grade}" },
  "why.compositeAndGrade": { zh: "{composite} → {grade}（{articles}）", en: "{composite} → {grade} ({articles})" },
  "why.justBelow": { zh: "临界：距“{grade}”不到 0.01 分，请复核原始成绩。", en: "Borderline: less than 0.01 below {grade}; look at the scores again." },
  "why.serviceFull": {
    zh: "{arrived} 到岗，满 {months} 个月为 {fullOn}，不晚于基准日 {baseDate}：参加考核",
    en: "Arrived {arrived}; {months} months are full on {fullOn}, not after the base date {baseDate}: graded",
  },
  "why.serviceShort": {
    zh: "{arrived} 到岗，满 {months} 个月为 {fullOn}，晚于基准日 {baseDate}：不定等次，只写评语",
    en: "Arrived {arrived}; {months} months are full on {fullOn}, after the base date {baseDate}: not graded, comments only",
  },
  "why.quota": { zh: "参加考核 {base} 人 × {cap}%，取整数为 {quota} 人", en: "{base} graded × {cap}%, whole places: {quota}" },
  "why.quotaTooFew": {
    zh: "参加考核 {base} 人，不足 {smallest} 人，名额为 0，可提请市级统筹",
    en: "{base} graded, fewer than {smallest}: no place of their own; the city may pool them",
  },
  "why.quotaApproved": { zh: "市级核定优秀名额 {quota} 人（参加考核 {base} 人）", en: "The city approved {quota} places ({base} graded)" },
  "why.withinCap": { zh: "优秀 {excellent} 人，占 {share}，未超名额 {quota} 人", en: "{excellent} graded 优秀, {share}: within {quota}" },
  "why.overCap": {
    zh: "优秀 {excellent} 人，占 {share}，超出名额 {over} 人；办法说“原则上”，由区县集体研究或报批",
    en: "{excellent} graded 优秀, {share}: {over} over the quota. The measures say “in principle”: the district decides or asks for approval",
  },
  "why.awardNotGraded": { zh: "{year} 年为{grade}，不计奖励", en: "{year}: {grade}, no award" },
  "why.awardNoPair": { zh: "{last} 年：{grade}，不构成连续两年，{year} 年不计奖励", en: "{last}: {grade}; not two years running, no award for {year}" },
  "why.awardMixed": {
    zh: "{last} 年{lastGrade}、{year} 年{grade}：办法没有规定混合两年如何奖励，暂计 {amount} 元，请示{organ}（另一种理解为 {other} 元）",
    en: "{last} {lastGrade}, {year} {grade}: the measures do not settle a mixed pair; {amount} yuan, ask {organ} (other reading: {other} yuan)",
  },
  "why.awardYearUsed": { zh: "{last} 年已与前一年配对计奖（见历年等次），{year} 年不重复计奖", en: "{last} is paired with the year before it on file; it does not serve {year} again" },
  "why.awardDue": { zh: "{last}、{year} 连续两年{grade} → 一次性奖励 {amount} 元", en: "{last} and {year} both {grade} → one payment of {amount} yuan" },
  "why.awardSecond": { zh: "此前已有一次奖励，再次奖励需经确认", en: "There was an award before; a second one needs confirmation" },
  "why.awardOverCap": { zh: "优秀超名额未批，此项待批", en: "Over the cap and not yet approved: pending" },
  "why.awardOpen": { zh: "历年等次或工作时间有疑问，奖励待查清后请示{organ}，不计金额", en: "The file or the time served is in doubt: nothing is computed until {organ} has answered" },
  "why.awardProvisional": { zh: "评定等次未填，按分数等次暂计", en: "No assessed grade yet: provisional, by score" },
  "why.awardMajorLoss": { zh: "有重大损失记录，奖励待请示{organ}，不计金额", en: "A major loss is on record: ask {organ}; nothing is computed" },
  "why.awardClaimed": { zh: "上年度等次取自评分表自报，历年等次表中没有记录", en: "Last year's grade is as claimed in the scoring sheet; it is not on file" },
  "why.probationEnd": { zh: "{arrived} 到岗，起始日不计，满 {months} 个月为 {end}", en: "Arrived {arrived}, that day not counted; {months} months end on {end}" },
  "why.vote": { zh: "优秀、良好 {favourable} 票 ÷ 有效票 {valid} 票 = {rate}，须不低于 {needed}%", en: "{favourable} favourable of {valid} valid votes = {rate}; at least {needed}% needed" },
  "why.leave": { zh: "{from} 至 {to} 共 {days} 天（其中工作日 {workdays} 天），由{tier}批准", en: "{from} to {to}: {days} days ({workdays} working days), approved by {tier}" },
  "why.funding": { zh: "{heads} 人 × {perHead} 元 = {least} 元；预算 {budget} 元，缺 {short} 元", en: "{heads} × {perHead} yuan = {least} yuan; budget {budget}, short by {short}" },
  "why.rank": { zh: "综合得分高于此人的有 {better} 人，排名第 {rank}（同分同名次）", en: "{better} have a higher composite: rank {rank} (equals share it)" },
  "why.band": { zh: "{grade}：综合得分在 {band} 之内，按评定等次计，未评定的按分数等次", en: "{grade}: composite within {band}; the assessed grade counts, else the grade by score" },
  "why.awardSum": { zh: "{terms} = {total} 元", en: "{terms} = {total} yuan" },
  "why.outcomes": { zh: "{grade}的结果运用依据：{articles}", en: "What {grade} leads to rests on: {articles}" },
  "why.cycles": {
    zh: "{arrived} 到岗、{ends} 期满：按自然年度满一年的考核年度 {calendar} 个，按聘用年度 {service} 个",
    en: "Arrived {arrived}, term ends {ends}: {calendar} full calendar years, {service} full years of service",
  },
  "why.organsAll": { zh: "参与考核的单位齐全", en: "All appraising organs took part" },
  "why.organsAbsent": { zh: "没有参与考核的单位：{organs}", en: "Organs that did not take part: {organs}" },
  "why.inScope": { zh: "{organ}招聘，适用本办法", en: "Recruited by {organ}: the measures apply" },
  "why.outOfScope": { zh: "由{recruiter}招聘，不是{organ}招聘，不适用本办法", en: "Recruited by {recruiter}, not {organ}: the measures do not apply" },
  "why.groupComplete": { zh: "包片工作组组成齐全", en: "The work group is complete" },
  "why.groupLacks": { zh: "包片工作组还缺组长、组长职务或联系的两新组织", en: "The work group lacks its leader, the leader's post or its organisations" },
} as const satisfies Sentences;
