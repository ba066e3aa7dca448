import type { Sentences } from "../sentence";

/** What the measures leave open, as the question to put to the organ that interprets them (第二十五条). */
export const ask = {
  "ask.mixedPair": {
    zh: "请示{organ}：{last} 年{lastGrade}、{year} 年{grade}，是否奖励、按多少奖励？",
    en: "Ask {organ}: {last} {lastGrade} and {year} {grade}: is there an award, and how much?",
  },
  "ask.secondAward": { zh: "请示{organ}：此前已奖励一次，{year} 年是否再次奖励？", en: "Ask {organ}: there was an award before; is there another for {year}?" },
  "ask.tooFew": { zh: "请示{organ}：参加考核 {base} 人，优秀名额是否由市级统筹？", en: "Ask {organ}: {base} graded; does the city pool the places for 优秀?" },
  "ask.capBase": {
    zh: "请示{organ}：优秀比例按参加考核 {base} 人还是在册 {books} 人计算？",
    en: "Ask {organ}: is the share of 优秀 counted on {base} graded or {books} on the books?",
  },
  "ask.majorLoss": { zh: "请示{organ}：有重大损失记录，如何追究责任、是否奖励？", en: "Ask {organ}: a major loss is on record; what follows, and is there an award?" },
  "ask.cycle": {
    zh: "请示{organ}：按自然年度计算，此人聘期内只有 {calendar} 个考核年度，够不上连续两年；是否按聘用年度考核？",
    en: "Ask {organ}: by calendar years this term has {calendar} graded years, too few for two running; is it appraised by years of service?",
  },
  "ask.recruiter": { zh: "请示{organ}：招聘主体没有登记，此人是否适用本办法？", en: "Ask {organ}: the recruiter is not on file; do the measures apply?" },
} as const satisfies Sentences;
