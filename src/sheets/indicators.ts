import { choice, points, text } from "./column";
import { defineSheet } from "./define";

const categories = ["平时", "年度"] as const;
const categoryAliases: Readonly<Record<string, (typeof categories)[number]>> = { 平时考核: "平时", 平时成绩: "平时", 年度考核: "年度", 年度成绩: "年度", 年终: "年度" };

/** 评分指标 (第二十一条): set by the city; the points of each category make up the full score. */
export const indicators = defineSheet("评分指标", ["category", "indicator", "full"], {
  category: choice(categories, { title: "类别", aliases: ["指标类别", "考核类别"], required: "always", width: 9 }, categoryAliases),
  indicator: text({ title: "指标", aliases: ["指标名称", "考核指标", "考核内容", "评分项目"], required: "always", width: 30 }),
  full: points({ title: "满分", aliases: ["分值", "标准分", "满分值"], required: "always", width: 9 }),
  note: text({ title: "说明", aliases: ["评分标准", "评分办法", "评分细则"], width: 60 }),
}, { title: "两新组织党建专干考核评分指标", aliases: ["考核指标", "评分标准"] });
