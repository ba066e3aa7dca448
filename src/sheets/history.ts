import { grades, ungraded } from "../measures/grade";
import { choice, personName, text, year, years, yuan } from "./column";
import { defineSheet } from "./define";
import { idColumn } from "./person-columns";

/** 历年等次: what was filed in earlier years, one row a person and year. */
export const history = defineSheet("历年等次", ["id", "year", "assessed"], {
  id: idColumn(),
  name: personName({ title: "姓名", aliases: ["名字", "人员姓名"], required: "always", width: 16 }),
  unit: text({ title: "填报单位", aliases: ["单位", "区县", "区县名称"], width: 12 }),
  year: year({ title: "年度", aliases: ["考核年度", "考核年份", "年份"], required: "always", width: 8 }),
  cycle: text({ title: "周期起止", width: 22 }),
  assessed: choice([...grades, ungraded, "未参加考核"] as const, { title: "评定等次", aliases: ["考核等次", "等次", "考核结果", "评定结果", "年度考核等次"], required: "always", width: 12 }),
  paid: yuan({ title: "已计奖(元)", aliases: ["已计奖", "已计奖（元）", "已奖励(元)", "已奖励金额"], width: 12 }),
  paidForYears: years({ title: "计奖所用年度", width: 14, hint: "如 2023、2024" }),
  confirmation: text({ title: "确认文号", width: 16 }),
  remark: text({ title: "备注", width: 16 }),
}, { title: "两新组织党建专干历年考核等次", aliases: ["历年考核", "往年等次", "历年成绩"] });
