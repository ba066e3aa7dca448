import { quarterAnnex } from "../../../src/check/rules/quarter-annex";
import { tests } from "../rule-tester";
import { dutySheet } from "../sheet-text";

tests(quarterAnnex, {
  valid: [dutySheet`姓名 日期       事项类型     佐证材料编号
                    甲   2024-03-30 季度书面汇报 Q1-甲
                    甲   2024-03-30 走访调研     _`],
  invalid: [{ sheet: dutySheet`姓名 日期       事项类型     所属期间 佐证材料编号
                               甲   2024-03-30 季度书面汇报 2024Q1   _
                               甲   2024-09-30 季度书面汇报 2024Q3   _`, at: ["E2", "E3"], says: "2024Q1 的季度书面汇报应附重点工作完成情况清单" }],
});
