import { text, year } from "./column";
import { defineSheet } from "./define";
import { roster } from "./roster";

/** 离岗人员: who no longer stands in 花名册, with all that it said of them. Next year's workbook begins with it. */
export const leftPeople = defineSheet("离岗人员", ["year", "because", "name"], {
  year: year({ title: "移出年度", required: "always", width: 9 }),
  because: text({ title: "移出原因", required: "always", width: 26 }),
  ...roster.columns,
}, { title: "两新组织党建专干离岗人员（由历年花名册移出，供查）", footers: false });
