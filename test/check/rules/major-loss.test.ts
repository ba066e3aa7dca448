import { majorLoss } from "../../../src/check/rules/major-loss";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

tests(majorLoss, {
  valid: [scoringSheet`姓名 平时成绩 年度成绩 重大损失文号
                       甲   80       80       _`],
  invalid: [{ sheet: scoringSheet`姓名 平时成绩 年度成绩 重大损失文号
                                  甲   80       80       西组〔2024〕9号`, at: "D2", says: "奖励待请示市委组织部" }],
});
