import { days, decided, months, people, percent, places, score, stated, yuan } from "./law";

/** Every number of the measures, once. Whatever depends on one takes a law as its last argument; a what-if is another law. */
export const standing = {
  probation: stated("第六条", "试用期", months(2)),
  probationVotes: stated("第六条", "试用期测评“良好”以上得票下限", percent(50)),
  fundingPerHead: stated("第十二条", "每人每年经费下限", yuan(20_000)),
  leaveByLeader: stated("第十八条第四项", "组长批准请假上限", days(3)),
  leaveByCommittee: stated("第十八条第四项", "非公企业党委、社会组织党委批准请假上限", days(10)),
  leaveByDistrict: stated("第十八条第四项", "区县委组织部批准请假上限", months(1)),
  serviceToGrade: decided("第十八条第七项", "参加考核所需工作时间", months(12), { otherReadings: ["6"] }),
  usualWeight: stated("第二十一条", "平时成绩占比", percent(40)),
  annualWeight: stated("第二十一条", "年度成绩占比", percent(60)),
  fullScore: stated("第二十二条", "满分", score(100)),
  scorePlaces: decided("第二十二条", "成绩最多小数位数", places(4)),
  excellentFrom: stated("第二十二条", "优秀起点", score(90)),
  competentFrom: stated("第二十二条", "称职起点", score(80)),
  basicFrom: stated("第二十二条", "基本称职起点", score(60)),
  excellentCap: stated("第二十二条", "优秀比例上限", percent(20), { inPrinciple: true }),
  smallestBase: decided("第二十二条", "可单独计算优秀名额的最少人数", people(5)),
  excellentAward: stated("第二十三条第三项", "连续两年优秀奖励", yuan(7200)),
  competentAward: stated("第二十三条第三项", "连续两年称职奖励", yuan(4800)),
} as const;

export type Law = typeof standing;
