import { nearEdge } from "../../../src/check/rules/near-edge";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(nearEdge, {
  valid: [scoringSheet`姓名 平时成绩 年度成绩 综合得分
                       甲   75.6     99.6     90
                       乙   89.98    89.985   89.983`],
  invalid: [{ sheet: scoringSheet`姓名 平时成绩 年度成绩 综合得分
                                  甲   89.99    90       89.996`, at: "D2", says: "综合得分 89.996，接近“优秀”起点" }],
});
