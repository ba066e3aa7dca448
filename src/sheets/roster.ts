import { written } from "../measures/decimal";
import { endings, grounds } from "../measures/dismissal";
import { conclusions } from "../measures/probation-conclusion";
import { standing } from "../measures/parameters";
import { aliasesOfUnits, unitNames } from "../measures/units";
import type { FormulaOf, When } from "./column";
import { choice, computed, day, month, personName, phone, points, text, whole } from "./column";
import { defineSheet } from "./define";
import { asShown, noDay, sameDayMonthsOn, says, unfitScores } from "./formula-parts";
import { educationAliases, educations, politicalAliases, politicalStatuses } from "./national-lists";
import { idColumn, idHint, staffNumberColumn } from "./person-columns";
import { likelySerials } from "./values/date";

/** 在岗状态. The first three are in service; moving to another district is no end of service, and yet none here any more. */
const inService = ["试用", "在岗", "请假1个月以上"] as const;
export const movedAway = "调出";
const left = [...endings, movedAway] as const;
const statuses = [...inService, ...left] as const;

const whenLeft: When = { field: "status", is: left };
const whenApproved: When = { field: "status", is: Object.keys(grounds) };

/** 试用期满日 (第六条, decision 20): the day of arrival is left out; a shorter month ends it. */
const probationEndFormula: FormulaOf = ({ cell }, law) => {
  const arrived = cell("arrived");
  return arrived && `=IF(OR(${noDay([arrived])}),"",${sameDayMonthsOn(arrived, law.probation.value)})`;
};

/**
 * 试用结论 (第六条): as measures/probation-conclusion has it. A sheet knows no today that would not change by itself, so probation is over
 * once the vote or the confirmation is dated on its last day or later. Blank while nothing is on record, or the counts cannot be.
 */
const conclusionFormula: FormulaOf = ({ cell }, law) => {
  const [review, exam, excellent, good, abstained, valid, returned, issued, votedOn, confirmed, ends] = (["review", "exam", "excellent", "good", "abstained", "valid", "returned", "issued", "votedOn", "confirmed", "probationEnds"] as const).map((field) => cell(field));
  if (!review || !exam || !excellent || !good || !abstained || !valid || !returned || !issued || !votedOn || !confirmed || !ends) return undefined;
  const [passed, disqualified, open] = conclusions;
  const unfit = says(review, "不合格");
  const votes = `COUNT(${excellent},${good},${valid})=3`;
  const favourable = `(N(${excellent})+N(${good}))`;
  const counts = [excellent, good, abstained, valid, returned, issued].map((at) => `INT(N(${at}))<>N(${at})`).join(",");
  const impossible = [
    unfitScores([exam], law),
    `AND(${votes},OR(N(${valid})<=0,MIN(${excellent},${good},${abstained})<0,${counts},${favourable}+N(${abstained})>N(${valid}),AND(ISNUMBER(${returned}),N(${valid})>N(${returned})),AND(ISNUMBER(${issued}),IF(ISNUMBER(${returned}),N(${returned}),N(${valid}))>N(${issued}))))`,
  ].join(",");
  const failed = `OR(${unfit},AND(ISNUMBER(${exam}),${asShown(`N(${exam})`)}<${written(law.probationPass.value)}),AND(${votes},${favourable}*100<${written(law.probationVotes.value)}*N(${valid})))`;
  const complete = `AND(ISNUMBER(${exam}),${votes},ISNUMBER(${ends}),MAX(${votedOn},${confirmed})>=N(${ends}),MAX(${votedOn},${confirmed})<${likelySerials.last + 1})`;
  return `=IF(AND(NOT(${unfit}),COUNT(${exam},${excellent},${good},${valid})=0),"",IF(OR(${impossible}),"",IF(${failed},"${disqualified}",IF(${complete},"${passed}","${open}"))))`;
};

/** 花名册: one row a person on the books, and what the measures ask about their way in and out. */
export const roster = defineSheet("花名册", ["name", "id", "sex"], {
  number: whole({ title: "序号", aliases: ["序"], width: 6 }),
  staffNumber: staffNumberColumn({ required: "always", hint: "全区县唯一，一人一号，不再改用" }),
  name: personName({ title: "姓名", aliases: ["名字", "专干姓名", "人员姓名"], required: "always", width: 12 }),
  sex: choice(["男", "女"] as const, { title: "性别", required: "always", width: 6 }),
  birth: month({ title: "出生年月", aliases: ["出生日期", "出生时间", "出生年月日", "生日"], required: "always", width: 11, hint: "如 1990-04" }),
  id: idColumn({ hint: idHint }),
  politics: choice(politicalStatuses, { title: "政治面貌", aliases: ["政治面目"], required: "always", width: 12 }, politicalAliases),
  education: choice(educations, { title: "学历", aliases: ["文化程度", "学历层次", "最高学历"], required: "always", width: 14 }, educationAliases),
  phone: phone({ title: "手机号码", aliases: ["手机", "手机号", "联系电话", "电话", "联系方式", "移动电话", "联系手机"], required: "always", width: 14, hint: "11 位手机号码" }),
  unit: choice(unitNames, { title: "所在区县", aliases: ["区县", "填报单位", "所属区县", "县区", "区(县)"], required: "always", width: 11 }, aliasesOfUnits),
  area: text({ title: "乡镇街道/站所", aliases: ["乡镇街道", "乡镇、街道/站所", "单位片区", "所在片区", "工商站所", "所在乡镇街道", "乡镇(街道)", "街道(乡镇)", "乡镇/街道"], required: "always", width: 16 }),
  leader: text({ title: "包片工作组组长及职务", aliases: ["包片组长及职务", "组长及职务", "组长姓名及职务", "包片工作组组长"], required: "always", width: 20 }),
  organisations: text({ title: "联系两新组织", aliases: ["联系企业", "联系的两新组织", "联系组织", "包联组织", "联系两新组织名称"], width: 24 }),
  recruiter: text({ title: "招聘主体", aliases: ["招聘单位"], required: "always", width: 14, hint: `如 ${standing.cityOrgan.value}` }),
  batch: text({ title: "招聘批次", aliases: ["批次"], required: "always", width: 12 }),
  hiredBy: text({ title: "录用批复文号", aliases: ["录用文号", "招聘批复文号"], width: 18 }),
  review: choice(["合格", "不合格"] as const, { title: "资格复核", aliases: ["资格审查", "资格复审"], width: 9 }),
  arrived: day({ title: "到岗日期", aliases: ["到岗时间", "报到日期", "上岗日期", "入职日期"], required: "always", width: 12, hint: "如 2024-03-01" }),
  termBegins: day({ title: "聘期起", aliases: ["合同起始", "聘期起始", "聘期开始", "合同起始日期", "聘用起始日期"], required: "always", width: 12 }),
  termEnds: day({ title: "聘期止", aliases: ["聘期至", "合同到期", "聘期终止", "聘期结束", "合同终止", "合同终止日期", "聘用截止日期"], required: "always", width: 12 }),
  probationEnds: computed(day({ title: "试用期满日", aliases: ["试用期满", "试用期满日期", "试用到期日"], width: 12 }), probationEndFormula),
  exam: points({ title: "试用考试成绩", aliases: ["考试成绩", "考试分数"], width: 9 }),
  votedOn: day({ title: "测评日期", aliases: ["民主测评日期"], width: 12 }),
  excellent: whole({ title: "优秀票", aliases: ["优秀票数"], width: 7 }),
  good: whole({ title: "良好票", aliases: ["良好票数"], width: 7 }),
  abstained: whole({ title: "弃权票", aliases: ["弃权票数"], width: 7 }),
  valid: whole({ title: "有效票", aliases: ["有效票数"], width: 7 }),
  returned: whole({ title: "收回票", aliases: ["收回票数"], width: 7 }),
  issued: whole({ title: "发出票", aliases: ["发出票数"], width: 7 }),
  conclusion: computed(choice(conclusions, { title: "试用结论", aliases: ["试用期结论", "试用考核结论"], width: 14 }), conclusionFormula),
  workCommitment: day({ title: "工作承诺日期", width: 12 }),
  integrityCommitment: day({ title: "廉洁承诺日期", aliases: ["廉洁自律承诺日期"], width: 12 }),
  confirmed: day({ title: "转正日期", aliases: ["转正时间"], width: 12 }),
  mentor: personName({ title: "师带徒导师", aliases: ["导师", "帮带导师", "结对导师"], required: "always", width: 11 }),
  status: choice(statuses, { title: "在岗状态", aliases: ["状态", "人员状态", "目前状态"], required: "always", width: 13 }),
  leftOn: day({ title: "离岗日期", aliases: ["解聘日期", "离岗时间", "离职日期"], required: whenLeft, width: 12 }),
  ground: choice([...new Set(Object.values(grounds).flatMap((list) => list.map(({ name }) => name)))], { title: "解聘事由", aliases: ["解聘原因"], width: 20 }),
  proposedOn: day({ title: "区县意见日期", aliases: ["区县委意见日期"], width: 12 }),
  agreedOn: day({ title: "市委同意日期", aliases: ["市委组织部同意日期"], width: 12 }),
  approval: text({ title: "批复文号", aliases: ["解聘批复文号"], required: whenApproved, width: 18 }),
  remark: text({ title: "备注", width: 16 }),
}, { title: "两新组织党建专干花名册", aliases: ["人员名册", "专干名册", "人员信息表", "基本信息表"] });

export const isInService = (status: string | undefined): boolean => status === undefined || !(left as readonly string[]).includes(status);
