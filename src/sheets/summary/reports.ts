import type { FormulaOf } from "../column";
import { code, computed, text, whole, yuan } from "../column";
import { defineSheet } from "../define";
import { unitOrCity, wholeCity } from "./by-district";
import { cityRemark, unit } from "./own-columns";

/** What a unit's budget lacks; for the whole city what all of them lack, since nobody's surplus fills another's gap. */
const shortFormula: FormulaOf = ({ cell, all }) => {
  const [whose, least, budget] = [cell("unit"), cell("least"), cell("budget")];
  const [units, leasts, budgets] = [all("unit"), all("least"), all("budget")];
  if (!whose || !least || !budget || !units || !leasts || !budgets) return undefined;
  const together = `IFERROR(SUMPRODUCT((${units}<>"${wholeCity}")*ISNUMBER(${leasts})*ISNUMBER(${budgets})*(${leasts}>${budgets})*(${leasts}-${budgets})),"")`;
  return `=IF(${whose}="${wholeCity}",${together},IF(COUNT(${least},${budget})<2,"",MAX(0,${least}-${budget})))`;
};

/** 履职与经费情况 (第八、十二、十五、十七、十八条), a line a district. */
export const dutyAndFunds = defineSheet("履职与经费情况", ["unit", "dutiesMissing", "budget"], {
  unit: unitOrCity,
  entries: whole({ title: "履职记录(条)", width: 9 }),
  dutiesMissing: whole({ title: "履职缺项(项)", width: 9 }),
  leaves: whole({ title: "请假(次)", width: 8 }),
  leaveFaults: whole({ title: "请假问题(处)", width: 9 }),
  meetings: whole({ title: "例会、联席会议(次)", width: 12 }),
  reports: whole({ title: "半年报告(份)", width: 9 }),
  heads: whole({ title: "年初在册(人)", width: 9 }),
  least: yuan({ title: "经费下限(元)", width: 13 }),
  budget: yuan({ title: "区县预算(元)", width: 13 }),
  short: computed(yuan({ title: "差额(元)", width: 12 }), shortFormula),
  spent: yuan({ title: "支出合计(元)", width: 13 }),
  balance: yuan({ title: "专户余额(元)", width: 13 }),
  cityRemark,
}, { title: "各区县履职与经费情况" });

/** What 采用情况 says of a file. */
export const fileStates = { accepted: "采用", replaced: "被替换", copy: "重复，只计一份", rejected: "不采用" } as const;
/** What it says of each file of a unit of which something came and nobody counts: no row of such a unit says anything else. */
export const uncountedStates = { ledgersOnly: "采用，缺评分表", open: "来件待选", uncounted: "来件未计入" } as const;
/** What it says of a unit of which nothing came. */
export const missingState = "缺报";

/** 报送情况: what came in, what counts, and why. */
export const submissions = defineSheet("报送情况", ["unit", "file", "state"], {
  unit,
  file: text({ title: "文件", width: 26 }),
  sealedAt: text({ title: "封存时间", width: 16 }),
  receipt: text({ title: "回执", width: 10 }),
  code: code({ title: "短码", width: 19 }),
  people: whole({ title: "人数", width: 8 }),
  errors: whole({ title: "文件内错误", aliases: ["错误"], width: 9 }),
  warnings: whole({ title: "文件内提醒", aliases: ["提醒"], width: 9 }),
  state: text({ title: "采用情况", required: "always", width: 12 }),
  because: text({ title: "原因", width: 34 }),
  cityRemark,
}, { title: "各区县报送情况" });

/** 问题清单: every finding of every file, and what the district says to it. */
export const findingList = defineSheet("问题清单", ["unit", "rule", "finding"], {
  number: whole({ title: "序号", width: 6 }),
  unit,
  file: text({ title: "文件", width: 24 }),
  sheet: text({ title: "工作表", width: 12 }),
  cell: text({ title: "单元格", width: 9 }),
  person: text({ title: "人员", width: 12 }),
  severity: text({ title: "轻重", width: 8 }),
  rule: text({ title: "规则", required: "always", width: 16 }),
  finding: text({ title: "问题", required: "always", width: 54 }),
  article: text({ title: "条款", width: 16 }),
  answer: text({ title: "区县说明", width: 30 }),
  cityRemark,
}, { title: "校验问题清单" });

/** 参数差异 (第二十四条): where a district's parameters are not the standing ones. */
export const lawDifferences = defineSheet("参数差异", ["unit", "parameter", "own"], {
  unit,
  parameter: text({ title: "参数", required: "always", width: 28 }),
  standing: text({ title: "默认值", width: 16 }),
  own: text({ title: "本区县值", width: 16 }),
  basis: text({ title: "性质", width: 8 }),
  article: text({ title: "条款", width: 18 }),
  reference: text({ title: "细则文号", width: 20 }),
  effect: text({ title: "影响", width: 30 }),
  cityRemark,
}, { title: "各区县参数差异" });
