import { month, personName, whole } from "./column";
import { defineSheet } from "./define";
import { staffNumberColumn } from "./person-columns";

/** 考勤登记: one row a person and month, in days. */
export const attendance = defineSheet("考勤登记", ["name", "month", "present"], {
  name: personName({ title: "姓名", aliases: ["名字", "人员姓名"], required: "always", width: 12 }),
  staffNumber: staffNumberColumn(),
  month: month({ title: "月份", aliases: ["所属月份", "考勤月份", "考勤年月", "年月"], required: "always", width: 11, hint: "如 2024-03" }),
  expected: whole({ title: "应出勤", aliases: ["应出勤天数", "应出勤(天)"], required: "always", width: 10 }),
  present: whole({ title: "实出勤", aliases: ["实出勤天数", "实出勤(天)"], required: "always", width: 10 }),
  onLeave: whole({ title: "请假", aliases: ["请假天数", "请假(天)"], required: "always", width: 10 }),
  absent: whole({ title: "擅自离岗", aliases: ["旷工", "擅自离岗(天)", "旷工天数", "擅自离岗天数"], width: 10 }),
}, { title: "两新组织党建专干考勤登记", aliases: ["考勤表", "考勤台账", "考勤情况"] });
