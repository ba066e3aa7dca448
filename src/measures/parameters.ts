import { dayOfYear, days, decided, items, listed, months, named, papers, people, percent, places, score, scoreOf, signatures, stated, times, years, yuan } from "./law";

/** The units that report (第四条), in the order in which the city lists them; a zone manages people wherever these are. */
const districts = ["城关区", "七里河区", "西固区", "安宁区", "红古区", "永登县", "皋兰县", "榆中县"] as const;
export const zones = ["兰州新区", "高新区", "经济区"] as const;

/**
 * Every number and name of the measures, once. Whatever depends on one takes a law as its last argument; a district's own details
 * and a what-if are other laws (`override`). Quotas of duties are per period; the period stands in the title and in `duties`.
 */
export const standing = {
  cityOrgan: stated("第四条", "市级主管部门", named("市委组织部"), { note: "2023 年起部分职能转入社会工作部，按实际名称填写" }),
  districtOrgan: stated("第四条", "区县主管部门", named("区县委组织部")),
  committeeOrgan: stated("第四条", "区县两新党委", named("非公企业党委/社会组织党委")),
  reportingUnits: stated("第四条", "全市填报单位", listed(...districts, ...zones), { note: `${districts.length} 个区县与 ${zones.length} 个功能区；第二十四条未提经济区` }),
  groupLeader: stated("第五条", "包片工作组负责人", named("包片工作组组长")),
  marketOrgan: stated("第二十条", "参与考核的市场主管部门", named("工商"), { note: "机构改革后为市场监管部门" }),
  civilOrgan: stated("第二十条", "参与考核的民政部门", named("民政")),
  townshipOrgan: stated("第二十条", "参与考核的乡镇", named("乡镇")),
  streetOrgan: stated("第二十条", "参与考核的街道", named("街道")),

  probation: stated("第六条", "试用期", months(2)),
  probationVotes: stated("第六条", "试用期测评“良好”以上得票下限", percent(50)),
  probationPass: decided("第六条", "试用期考试及格线", score(60)),

  surveys: stated("第八条第一项", "“六清”摸底（一次性）", times(1)),
  surveyWithin: decided("第八条第一项", "“六清”摸底期限（到岗后）", months(2), { note: "办法没有规定期限，暂按试用期" }),
  ledgerUpdates: stated("第八条第一项", "工作台账更新（每月）", times(1)),
  visits: stated("第八条第一项", "走访调研（每月）", times(1)),
  researchNotes: stated("第八条第一项", "调研工作信息（每月）", papers(1)),
  researchReports: stated("第八条第一项", "调研报告（每半年）", papers(1)),
  yearPlans: stated("第八条第三项", "年度工作计划（每年）", times(1)),
  monthTasks: stated("第八条第三项", "月度工作任务（每月）", times(1)),
  siteItems: stated("第八条第六项", "阵地建设标准", items(6)),
  standardItems: stated("第八条第六项", "“六有”标准", items(6)),
  ownItems: stated("第八条第六项", "“八个一”标准", items(8)),
  deeds: stated("第八条第七项", "办实事（每年，至少）", times(1)),
  deedsUsual: stated("第八条第七项", "办实事（每年，一般至多）", times(2), { note: "多于此数不算问题" }),
  dutyGrace: decided("第八条", "每月事项的宽限", days(5)),

  payments: stated("第九条", "工资发放（每月）", times(1)),
  fundingPerHead: stated("第十二条", "每人每年经费下限", yuan(20_000)),
  fundingSignatures: stated("第十二条", "发票签字", signatures(3)),
  fundingReportFrom: decided("第十二条", "资金使用情况上报开始提醒", dayOfYear("03-01"), { note: "办法为“第二年 3 月初”" }),
  fundingReportBy: decided("第十二条", "资金使用情况上报逾期", dayOfYear("03-10"), { note: "办法为“第二年 3 月初”" }),

  districtReports: stated("第十五条", "区县履职情况报告（每半年）", times(1)),
  staffMeetings: stated("第十七条", "工作例会（每两个月）", times(1)),
  jointConferences: stated("第十七条", "联席会议（每半年）", times(1)),
  commitments: stated("第十八条第一项", "试用期内公开承诺", items(2)),
  quarterReports: stated("第十八条第三项", "书面汇报（每季度）", times(1)),
  workdays: stated("第十八条第四项", "每周工作日", days(5)),
  leaveByLeader: stated("第十八条第四项", "组长批准请假上限", days(3), { note: "“以内”含本数" }),
  leaveByCommittee: stated("第十八条第四项", "两新党委批准请假上限", days(10), { note: "“以内”含本数" }),
  leaveByDistrict: stated("第十八条第四项", "区县委组织部批准请假上限", months(1)),
  leaveMonthDays: decided("第十八条第四项", "一个月按天数理解时的天数", days(30), { note: "按日历月计算，此为另一种理解" }),
  mentors: stated("第十八条第六项", "师带徒导师", people(1)),
  rotations: stated("第十八条第六项", "抽调参与重点工作（每月）", times(1)),
  serviceToGrade: decided("第十八条第七项", "参加考核所需工作时间", months(12), { otherReadings: ["6"] }),
  baseDay: decided("第十八条第七项", "考核基准日的默认日", dayOfYear("12-31")),
  longLeave: decided("第十八条第七项", "病事假累计提请不定等次", months(6), { note: "办法未规定，只作提请" }),

  usualWeight: stated("第二十一条", "平时成绩占比", percent(40)),
  annualWeight: stated("第二十一条", "年度成绩占比", percent(60)),
  fullScore: stated("第二十二条", "满分", score(100)),
  scorePlaces: decided("第二十二条", "成绩最多小数位数", places(4)),
  excellentFrom: stated("第二十二条", "优秀起点", score(90)),
  competentFrom: stated("第二十二条", "称职起点", score(80)),
  basicFrom: stated("第二十二条", "基本称职起点", score(60)),
  nearEdge: decided("第二十二条", "临界提示范围", scoreOf("0.01")),
  excellentCap: stated("第二十二条", "优秀比例上限", percent(20), { inPrinciple: true }),
  smallestBase: decided("第二十二条", "可单独计算优秀名额的最少人数", people(5)),

  awardYears: stated("第二十三条第三项", "计奖所需连续年数", years(2)),
  excellentAward: stated("第二十三条第三项", "连续两年优秀奖励", yuan(7200)),
  competentAward: stated("第二十三条第三项", "连续两年称职奖励", yuan(4800)),
  mixedAward: decided("第二十三条第三项", "优秀、称职各一年的奖励", yuan(0), { otherReadings: ["4800"], note: "办法未规定，请示市委组织部" }),
  termYears: stated("第二十三条第四项", "聘期", years(2)),

  ownRulesUnits: stated("第二十四条", "可另订实施细则的单位", listed(...districts, "兰州新区", "高新区"), { note: "办法写“区县、兰州新区、高新区”，没有提到经济区" }),
} as const;

export type Law = typeof standing;
export type ParameterKey = keyof Law;
export const parameterKeys = Object.keys(standing) as readonly ParameterKey[];
