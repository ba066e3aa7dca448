import { mappingUnfit } from "../../../src/check/rules/mapping-unfit";
import { tests } from "../rule-tester";
import { scoringSheet, sheetTag } from "../sheet-text";

const scores = scoringSheet`姓名 得分一 得分二
                            甲   90     90`;
const twice = scoringSheet`姓名 得分 得分
                           甲   90   90`;

const choices = sheetTag("列对应");

tests(mappingUnfit, {
  valid: [
    scores,
    [scores, choices`工作表 表头   对应
                     评分表 得分一 评分表·平时成绩
                     评分表 得分二 评分表·年度成绩`],
    [twice, choices`工作表 表头 列 对应
                    评分表 得分 B  评分表·平时成绩
                    评分表 得分 C  评分表·年度成绩`],
  ],
  invalid: [
    { sheet: [scores, choices`工作表 表头   对应
                              评分表 得分一 评分表·平日成绩`], at: "C2", on: "列对应", says: "“评分表·平日成绩”不是规定的列" },
    { sheet: [scores, choices`工作表 表头   对应
                              评分   得分一 评分表·平时成绩`], at: "C2", says: "没有工作表“评分”" },
    { sheet: [scores, choices`工作表 表头   对应
                              评分表 得分三 评分表·平时成绩`], at: "C2", says: "找不到表头“得分三”" },
    { sheet: [twice, choices`工作表 表头 列 对应
                             评分表 得分 F  评分表·平时成绩`], at: "D2", says: "有 2 列表头都是“得分”" },
    { sheet: [scores, choices`工作簿 表头   意思
                              评分表 得分一 评分表·平时成绩`], at: "A1", on: "列对应", says: "“列对应”表的表头被改动" },
  ],
});
