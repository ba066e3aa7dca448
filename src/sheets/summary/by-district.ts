import type { Grade } from "../../measures/grade";
import { grades } from "../../measures/grade";
import { written } from "../../measures/decimal";
import type { Law } from "../../measures/parameters";
import { aliasesOfUnits, unitNames } from "../../measures/units";
import { message, say } from "../../text";
import type { FormulaOf } from "../column";
import { choice, computed, text, whole, yuan } from "../column";
import { defineSheet } from "../define";
import { cityRoll, rollColumn } from "./city-roll";

/** Counts of one unit in 全市总表; the line of the whole city counts every unit. */
const counted = (...conditions: readonly Condition[]): FormulaOf => ({ cell }) => {
  const unit = cell("unit");
  return unit && `=${countOf(unit, ...conditions)}`;
};

type Condition = readonly [field: Parameters<typeof rollColumn>[0], wanted: string];

/** The header stands in the same column, and is nobody's unit. */
const countOf = (unit: string, ...conditions: readonly Condition[]): string =>
  `COUNTIFS(${[[rollColumn("unit"), ofUnit(unit)], [rollColumn("unit"), `"<>${unitTitle}"`], ...conditions.map(([field, wanted]) => [rollColumn(field), `"${wanted}"`])].flat().join(",")})`;

/** 全市 stands for every unit. */
export const wholeCity = "全市";
const ofUnit = (unit: string): string => `IF(${unit}="${wholeCity}","?*",${unit})`;

const withGrade = (grade: Grade): FormulaOf => counted(["standing", grade]);
const gradedOf = (cell: (field: string) => string | undefined): string => `SUM(${cell("excellent") ?? ""},${cell("competent") ?? ""},${cell("basic") ?? ""},${cell("incompetent") ?? ""})`;
/** To a hundredth of a per cent: at a half, programs differ in what they make of binary fractions. */
const shareOf = (excellent: string, base: string): string => `=IF(${base}=0,"",ROUND(${excellent}/${base},4))`;
const percentFormat = "0.00%";
const shareFormula: FormulaOf = ({ cell }) => shareOf(cell("excellent") ?? "", gradedOf(cell));
const awardFormula: FormulaOf = ({ cell }) => {
  const unit = cell("unit");
  return unit && `=SUMIFS(${rollColumn("award")},${rollColumn("unit")},${ofUnit(unit)})`;
};

const unitTitle = cityRoll.columns.unit.title;

/** A line for each unit, and one for all of them. */
export const unitOrCity = choice([...unitNames, wholeCity], { title: unitTitle, required: "always", width: 15 }, aliasesOfUnits);

/** 分区县统计: how many of each, counted live from 全市总表. */
export const byDistrict = defineSheet("分区县统计", ["unit", "people", "excellent"], {
  unit: unitOrCity,
  people: computed(whole({ title: "在册人数", width: 10 }), counted()),
  assessed: computed(whole({ title: "参加考核", width: 10 }), counted(["assessedThisYear", "是"])),
  ungraded: computed(whole({ title: "不定等次", width: 10 }), counted(["assessedThisYear", "否"])),
  excellent: computed(whole({ title: "优秀", width: 9 }), withGrade("优秀")),
  competent: computed(whole({ title: "称职", width: 9 }), withGrade("称职")),
  basic: computed(whole({ title: "基本称职", width: 10 }), withGrade("基本称职")),
  incompetent: computed(whole({ title: "不称职", width: 9 }), withGrade("不称职")),
  share: computed(text({ title: "优秀占比", format: percentFormat, width: 10 }), shareFormula),
  cap: computed(text({ title: "比例上限", format: "0%", width: 9 }), (_, law) => `=${written(law.excellentCap.value)}%`),
  award: computed(yuan({ title: "拟奖励合计(元)", width: 14 }), awardFormula),
  remark: text({ title: "市级备注", width: 20 }),
}, { title: "各区县考核等次统计" });

/** Who receives a grade (decision 3). */
const baseFormula: FormulaOf = ({ cell }) => {
  const unit = cell("unit");
  return unit && `=${grades.map((grade) => countOf(unit, ["standing", grade])).join("+")}`;
};

/** ⌊n × 20%⌋, none below the smallest base (decisions 5 and 6); ROUND takes off what binary fractions leave. */
const quotaFormula = ({ cell }: Parameters<FormulaOf>[0], law: Law): string => {
  const [base, approved] = [cell("base") ?? "", cell("approvedQuota") ?? ""];
  return `=IF(AND(ISNUMBER(${approved}),${cell("approval") ?? ""}<>""),${approved},IF(${base}<${law.smallestBase.value},0,INT(ROUND(${base}*${written(law.excellentCap.value)}/100,6))))`;
};

/** What 说明 was worked out from: a quota, and the number by which it was approved. @example quotaBasis(2, "兰组发〔2025〕1号") // "2；兰组发〔2025〕1号" */
export const quotaBasis = (quota: number, approval: string): string => `${quota}${basisSeparator}${approval}`;
const basisSeparator = "；";

/** The city has entered another quota since: what 说明 and the awards say is no longer so, until the summary is brought up to date. */
const staleFormula: FormulaOf = ({ cell }) => {
  const basis = cell("basis");
  return basis && `=IF(OR(${basis}="",${basis}=${cell("quota") ?? ""}&"${basisSeparator}"&${cell("approval") ?? ""}),"","${say(message("summary.stale"))}")`;
};

/** 优秀控制: base, quota and excess of each unit, and of the whole city pooled beside it (decision 8). */
export const excellenceControl = defineSheet("优秀控制", ["unit", "base", "quota"], {
  unit: unitOrCity,
  base: computed(whole({ title: "基数", width: 9 }), baseFormula),
  approvedQuota: whole({ title: "核定优秀名额", width: 13 }),
  approval: text({ title: "批准文号", width: 18 }),
  quota: computed(whole({ title: "名额", width: 9 }), quotaFormula),
  excellent: computed(whole({ title: "优秀人数", width: 10 }), withGrade("优秀")),
  share: computed(text({ title: "占比", format: percentFormat, width: 9 }), ({ cell }) => shareOf(cell("excellent") ?? "", cell("base") ?? "")),
  over: computed(whole({ title: "超出", width: 8 }), ({ cell }) => `=MAX(0,${cell("excellent") ?? ""}-${cell("quota") ?? ""})`),
  reason: text({ title: "超比例说明", width: 30 }),
  verdict: text({ title: "说明", width: 24 }),
  basis: text({ title: "说明所据名额", width: 16 }),
  stale: computed(text({ title: "核对", width: 14 }), staleFormula),
  claimed: text({ title: "区县所填", width: 18 }),
  remark: text({ title: "市级备注", width: 20 }),
}, { title: "优秀等次比例控制表" });
