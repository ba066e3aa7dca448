import { compositePlaces } from "../measures/composite";
import { bands, grades, ungraded } from "../measures/grade";
import { written } from "../measures/decimal";
import { standing } from "../measures/parameters";
import { message, say } from "../text";
import { choice, computed, day, personName, points, text, whole, yuan } from "./column";
import type { FormulaOf, When } from "./column";
import { defineSheet } from "./define";
import { asShown, says, unfitScores } from "./formula-parts";
import { idColumn, idHint } from "./person-columns";

const yesNo = ["是", "否"] as const;
export const noGradeReasons = ["试用期内", "工作未满1年", "病事假累计超过考核年度半年", "被立案审查调查未结", "其他(注明)"] as const;

/** Everyone takes part who is not marked 否; a blank is asked for by the check. */
const whenAssessed: When = { field: "assessedThisYear", isNot: ["否"] };

const scoreHint = `0—${written(standing.fullScore.value)} 分，最多 ${standing.scorePlaces.value} 位小数，只填数字`;

/** Weights as the law has them; ROUND takes off what binary fractions leave, far below the places that a composite can have. */
const compositeFormula: FormulaOf = ({ cell }, law) => {
  const [usual, annual, assessed] = [cell("usual"), cell("annual"), cell("assessedThisYear")];
  if (!usual || !annual) return undefined;
  const unfit = `COUNT(${usual},${annual})<2,${unfitScores([usual, annual], law)}`;
  const blankWhen = assessed ? `OR(${unfit},${says(assessed, "否")})` : `OR(${unfit})`;
  return `=IF(${blankWhen},"",ROUND(${usual}*${written(law.usualWeight.value)}%+${annual}*${written(law.annualWeight.value)}%,${compositePlaces(law)}))`;
};

/** Something else than a number may have been typed over the composite: that has no grade and no rank. */
const gradeFormula: FormulaOf = ({ cell }, law) => {
  const composite = cell("composite");
  if (!composite) return undefined;
  const [worst, ...better] = [...bands(law)].reverse();
  const byBand = better.reduce((rest, { grade, from }) => `IF(${asShown(composite)}>=${written(from)},"${grade}",${rest})`, `"${worst?.grade ?? ""}"`);
  return `=IF(COUNT(${composite})=0,"",${byBand})`;
};

const rankFormula: FormulaOf = ({ cell, all }) => {
  const [composite, composites] = [cell("composite"), all("composite")];
  return composite && composites ? `=IF(COUNT(${composite})=0,"",COUNTIF(${composites},">"&${asShown(composite)})+1)` : undefined;
};

/** 评分表: one row a person, the scores and what follows from them. */
export const scoring = defineSheet("评分表", ["name", "usual", "annual"], {
  number: whole({ title: "序号", aliases: ["序"], required: "never", width: 6 }),
  name: personName({ title: "姓名", aliases: ["名字", "专干姓名", "人员姓名"], required: "always", width: 16 }),
  id: idColumn({ hint: idHint }),
  area: text({ title: "单位片区", aliases: ["片区", "所在片区", "单位", "所属片区", "乡镇街道"], width: 16 }),
  arrived: day({ title: "到岗日期", aliases: ["到岗时间", "报到日期", "上岗日期"], required: "always", width: 12, hint: "如 2024-03-01" }),
  termEnds: day({ title: "聘期止", aliases: ["聘期至", "合同到期", "聘期终止", "聘期结束"], width: 12 }),
  assessedThisYear: choice(yesNo, { title: "是否参加考核", aliases: ["参加考核", "是否考核"], required: "always", width: 9 }),
  noGradeReason: choice(noGradeReasons, { title: "不定等次原因", aliases: ["不参加考核原因", "未参加考核原因"], width: 14 }),
  debriefed: day({ title: "述职日期", aliases: ["述职时间"], width: 12 }),
  usual: points({ title: "平时成绩", aliases: ["平时", "平时考核得分", "平时考核成绩", "平时得分", "平时分", "平时分数", "平时考核", "平时考核分"], required: whenAssessed, width: 9, hint: scoreHint }),
  annual: points({ title: "年度成绩", aliases: ["年终", "年度考核得分", "年度考核成绩", "年终成绩", "年度得分", "年终分", "年度分", "年度分数", "年度考核", "年终考核", "年终得分", "年终考核得分", "年终考核成绩"], required: whenAssessed, width: 9, hint: scoreHint }),
  composite: computed(points({ title: "综合得分", aliases: ["综合成绩", "总分", "总成绩", "最终得分", "综合分", "总得分", "综合考核得分"], width: 10 }), compositeFormula),
  grade: computed(choice(grades, { title: "分数等次", aliases: ["等次（按分数）"], width: 10 }), gradeFormula),
  rank: computed(whole({ title: "排名", aliases: ["名次", "位次", "排序"], width: 6 }), rankFormula),
  assessed: choice(grades, { title: "评定等次", aliases: ["考核等次", "等次", "最终等次", "考核结果", "评定结果", "评定等级", "考核等级", "年度考核等次"], required: whenAssessed, width: 10, hint: "由区县集体研究确定，不得高于分数等次" }),
  reason: text({ title: "调整理由", aliases: ["调整原因", "调整说明"], width: 16, hint: "评定等次与分数等次不同时必填" }),
  lastGrade: choice([...grades, ungraded] as const, { title: "上年度等次", aliases: ["上年等次", "上年度考核等次", "上年度考核结果"], width: 10 }),
  pair: computed(text({ title: "连续两年情形", width: 16 })),
  award: computed(yuan({ title: "拟奖励(元)", aliases: ["拟奖励", "拟奖励（元）", "奖励金额", "拟奖励金额"], width: 10 })),
  outcome: computed(text({ title: "结果运用", width: 30 })),
  talkedOn: day({ title: "约谈日期", aliases: ["约谈时间"], width: 12 }),
  talkedBy: text({ title: "约谈人", width: 10 }),
  majorLoss: text({ title: "重大损失文号", width: 14 }),
  remark: text({ title: "备注", width: 16 }),
}, { title: "两新组织党建专干年度考核评分表", aliases: ["考核评分", "成绩表", "考核成绩", "评分汇总"], beside: say(message("template.cap.grades")) });
