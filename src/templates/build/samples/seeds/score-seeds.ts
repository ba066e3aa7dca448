import { inventedId, serial } from "../invented";
import type { Seed } from "./seed";

const of = (name: string) => ({ key: "scoring", where: { name } }) as const;
const filed = (name: string, year: number) => ({ key: "history", where: { name, year } }) as const;

/** 评分表, 评分指标, 历年等次, 参数. */
export const scoreSeeds: readonly Seed[] = [
  { what: "综合得分被改写成别的数", from: 1, change: { ...of("邓志强"), put: { composite: 90 } }, rule: "composite-differs", severity: "error", safe: true },
  { what: "综合得分的公式被对的数覆盖", from: 1, change: { ...of("曹颖"), put: { composite: 90.96 } }, rule: "formula-overwritten", severity: "warning", safe: true },
  { what: "分数等次被改写", from: 2, change: { ...of("沈静怡"), put: { grade: "称职" } }, rule: "grade-differs", severity: "error", safe: true },
  { what: "评定高于分数等次", from: 2, change: { ...of("彭涛"), put: { assessed: "优秀" } }, rule: "assessed-above-score", severity: "error" },
  { what: "评定低于分数等次，没有理由", from: 2, change: { ...of("潘玉洁"), put: { assessed: "不称职" } }, rule: "assessed-lowered", severity: "warning", found: { ...of("潘玉洁"), field: "reason" } },
  { what: "优秀超过名额，没有说明", from: 2, change: { ...of("董文博"), put: { assessed: "优秀", usual: 93, annual: 92 } }, rule: "over-cap", severity: "warning", found: { key: "scoring", cell: "O4" } },
  { what: "分数写成文本", from: 3, change: { ...of("陆远"), put: { usual: "86.2分" } }, rule: "score-text", severity: "error", safe: true },
  { what: "分数超出范围", from: 3, change: { ...of("顾明轩"), put: { annual: 105 } }, rule: "score-range", severity: "error" },
  { what: "没有年度成绩", from: "第二十一条", change: { ...of("白雪梅"), put: { annual: null } }, rule: "required", severity: "error" },
  { what: "花名册里没有这个公民身份号码", from: 5, change: { ...of("邓志强"), put: { id: inventedId("19901127", 57) } }, rule: "roster-differs-in-scoring", severity: "error" },
  { what: "公民身份号码与别人相同", from: 6, change: { ...of("潘玉洁"), put: { id: inventedId("19930719", 77) } }, rule: "duplicate-person", severity: "error" },
  { what: "姓名的间隔号写法不一", from: 7, change: { ...of("阿米娜·热合曼"), put: { name: "阿米娜•热合曼" } }, rule: "untidy", severity: "warning", safe: true },
  { what: "不满一年参加考核", from: 12, change: { ...of("苏婉"), put: { assessedThisYear: "是" } }, rule: "graded-too-early", severity: "warning" },
  { what: "上年度等次与历年等次不符", from: 13, change: { ...of("阿米娜·热合曼"), put: { lastGrade: "优秀" } }, rule: "last-grade-differs", severity: "warning", safe: true },
  { what: "述职日期是当天日期的公式", from: 16, change: { ...of("彭涛"), put: { debriefed: { value: serial("2024-12-20"), formula: "=TODAY()" } } }, rule: "foreign-formula", severity: "warning" },

  { what: "平时各项满分合计不足", from: "第二十一条", change: { key: "indicators", where: { indicator: "党建任务落实" }, put: { full: 25 } }, rule: "indicator-points", severity: "error", found: { key: "indicators", cell: "C5" } },
  { what: "多出一个同名的列", from: 8, change: { key: "indicators", cell: "E4", put: "指标" }, rule: "column-twice", severity: "error", found: { key: "indicators", cell: "B4" } },

  { what: "公民身份号码存成数字", from: 4, change: { ...filed("曹颖", 2023), put: { id: { value: Number("999999199502020640"), format: "General" } } }, rule: "id-number", severity: "error" },
  { what: "同一年度登记了两次", from: 6, change: { ...filed("陆远", 2022), put: { year: 2023 } }, rule: "duplicate-year", severity: "error", found: { ...filed("陆远", 2023), field: "year" } },
  { what: "姓名与花名册不符", from: 7, change: { ...filed("顾明轩", 2023), put: { name: "顾明宣" } }, rule: "name-differs", severity: "warning", safe: true },

  { what: "应参加数与评分表人数不符", from: 5, change: { cover: "onBooks", put: 12 }, rule: "count-differs", severity: "error" },
  { what: "没有审核人", from: 15, change: { cover: "reviewer", put: null }, rule: "cover", severity: "warning" },
  { what: "预算低于每人每年两万元", from: "第十二条", change: { cover: "budget", put: 200_000 }, rule: "budget-short", severity: "warning" },
];
