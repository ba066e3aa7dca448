import { columnMissing } from "../../../src/check/rules/column-missing";
import { tests } from "../rule-tester";
import { scoringSheet, sheetTag } from "../sheet-text";

tests(columnMissing, {
  valid: [
    scoringSheet`名字 身份证号 到岗时间 参加考核 平时 年终 等次
                 甲   _        _        是       90   90   优秀`,
    // Nobody in it is asked for a score.
    scoringSheet`姓名 公民身份号码 到岗日期 是否参加考核 平时成绩 年度成绩
                 甲   _            _        否           _        _`,
  ],
  invalid: [
    {
      sheet: scoringSheet`姓名 平时成绩 年度成绩
                          甲   90       90`,
      at: "A1",
      says: "评分表缺少这些列，或表头无法识别：公民身份号码、到岗日期、是否参加考核、评定等次",
    },
    {
      sheet: sheetTag("经费台账")`项目 类型 金额 所属期间  支出日期
                                  补贴 工资 100  "2024-01" "2024-01-31"`,
      at: "A1",
      says: "经费台账缺少这些列，或表头无法识别：人员类别、人员编号、资金来源",
    },
    // Nobody in it is paid: 人员编号 is not asked for.
    {
      sheet: sheetTag("经费台账")`项目 类型         金额 所属期间  支出日期
                                  场租 日常管理经费 100  "2024-01" "2024-01-31"`,
      at: "A1",
      says: "无法识别：资金来源",
    },
  ],
});
