import { day, idNumber, personName, points, text, whole, yuan } from "../column";
import { defineSheet } from "../define";
import { cityRemark, unit } from "./own-columns";

const number = whole({ title: "序号", width: 6 });
const name = personName({ title: "姓名", required: "always", width: 12 });
const id = idNumber({ title: "公民身份号码", required: "always", width: 22 });
const source = text({ title: "来源", width: 24 });

/** 奖励资金 (第二十三条第三项): by person, with the years that each award uses. */
export const awardList = defineSheet("奖励资金", ["name", "ground", "amount"], {
  number, unit, name, id,
  ground: text({ title: "奖励情形", required: "always", width: 16 }),
  years: text({ title: "所用年度", width: 12 }),
  amount: yuan({ title: "金额(元)", required: "always", width: 12 }),
  state: text({ title: "状态", width: 12 }),
  note: text({ title: "说明", width: 22 }),
  source, cityRemark,
}, { title: "年度考核奖励资金测算表" });

/** 解除报批名单 (第二十三条第三项, decision 22): proposed, never decided here. */
export const dismissalList = defineSheet("解除报批名单", ["name", "composite", "proposal"], {
  number, unit, name, id,
  composite: points({ title: "综合得分", width: 10 }),
  proposal: text({ title: "拟处理意见", required: "always", width: 34 }),
  approval: text({ title: "批复文号", width: 18 }),
  source, cityRemark,
}, { title: "拟解除聘用关系报批名单" });

/** 约谈名单 (第二十三条第三项). */
export const talkList = defineSheet("约谈名单", ["name", "talkedOn", "talkedBy"], {
  number, unit, name, id,
  composite: points({ title: "综合得分", width: 10 }),
  talkedOn: day({ title: "约谈日期", width: 12 }),
  talkedBy: personName({ title: "约谈人", width: 12 }),
  claimed: text({ title: "区县所填", width: 18 }),
  source, cityRemark,
}, { title: "基本称职人员约谈名单" });

/** 表彰名单 (第二十三条第三项). */
export const commendationList = defineSheet("表彰名单", ["name", "years", "commendation"], {
  number, unit, name, id,
  years: text({ title: "连续优秀年度", width: 16 }),
  commendation: text({ title: "表彰意见", width: 26 }),
  source, cityRemark,
}, { title: "连续两年优秀表彰名单" });

/** 不定等次名单 (第十八条第七项, decision 4). */
export const ungradedList = defineSheet("不定等次名单", ["name", "arrived", "noGradeReason"], {
  number, unit, name, id,
  arrived: day({ title: "到岗日期", width: 12 }),
  noGradeReason: text({ title: "不定等次原因", required: "always", width: 30 }),
  source, cityRemark,
}, { title: "不定等次人员名单" });
