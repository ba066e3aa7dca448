import { grades } from "../../measures/grade";
import type { FormulaOf } from "../column";
import { choice, computed, day, idNumber, personName, points, text, whole, yuan } from "../column";
import { columnLetters } from "../../workbook/cell";
import { defineSheet } from "../define";
import { scoring } from "../scoring";
import { unitNames, aliasesOfUnits } from "../../measures/units";

const { composite, grade, assessed, assessedThisYear, noGradeReason, lastGrade } = scoring.columns;

/** 采用等次 (decision 9): what people assessed, and 分数等次 only where that is blank; nobody has a grade without a composite. */
const standingFormula: FormulaOf = ({ cell }) => {
  const [score, byPeople, byScore] = [cell("composite"), cell("assessed"), cell("grade")];
  return score && byPeople && byScore && `=IF(COUNT(${score})=0,"",IF(${byPeople}<>"",${byPeople},${byScore}))`;
};

/** 全市总表: everyone of every district, each row with the file, sheet and row that it came from. */
export const cityRoll = defineSheet("全市总表", ["unit", "name", "sourceFile"], {
  number: whole({ title: "序号", width: 6 }),
  unit: choice(unitNames, { title: "填报单位", required: "always", width: 11 }, aliasesOfUnits),
  name: personName({ title: "姓名", required: "always", width: 12 }),
  id: idNumber({ title: "公民身份号码", required: "always", width: 22 }),
  area: text({ title: "单位片区", width: 16 }),
  arrived: day({ title: "到岗日期", width: 12 }),
  assessedThisYear: choice(assessedThisYear.list ?? [], { title: assessedThisYear.title, width: 9 }),
  noGradeReason: choice(noGradeReason.list ?? [], { title: noGradeReason.title, width: 14 }),
  usual: points({ title: "平时成绩", width: 9 }),
  annual: points({ title: "年度成绩", width: 9 }),
  composite: computed(points({ title: composite.title, width: 10 }), composite.formula),
  grade: computed(choice(grades, { title: grade.title, width: 10 }), grade.formula),
  assessed: choice(grades, { title: assessed.title, width: 10 }),
  standing: computed(choice(grades, { title: "采用等次", width: 10 }), standingFormula),
  reason: text({ title: "调整理由", width: 16 }),
  lastGrade: choice(lastGrade.list ?? [], { title: lastGrade.title, width: 10 }),
  pair: text({ title: "连续两年情形", width: 16 }),
  award: yuan({ title: "拟奖励(元)", width: 10 }),
  outcome: text({ title: "结果运用", width: 30 }),
  remark: text({ title: "备注", width: 16 }),
  sourceFile: text({ title: "来源文件", required: "always", width: 24 }),
  sourceSheet: text({ title: "工作表", width: 12 }),
  sourceRow: whole({ title: "行号", width: 7 }),
  cityRemark: text({ title: "市级备注", width: 20 }),
}, { title: "全市两新组织党建专干年度考核总表" });

/** A whole column of 全市总表, for formulas of other sheets. */
export const rollColumn = (field: keyof typeof cityRoll.columns): string => {
  const letters = columnLetters(Object.keys(cityRoll.columns).indexOf(field));
  return `${cityRoll.name}!$${letters}:$${letters}`;
};
