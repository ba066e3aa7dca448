import { quarterAnnex } from "../../../src/check/rules/quarter-annex";
import { tests } from "../rule-tester";
import { dutySheet } from "../sheet-text";

tests(quarterAnnex, {
  valid: [dutySheet`姓名 日期       事项类型     佐证材料编号
                    甲   2024-03-30 季度书面汇报 Q1-甲
                    甲   2024-03-30 走访调研     _`],
  invalid: [{ sheet: dutySheet`姓名 日期       事项类型     佐证材料编号
                               甲   2024-03-30 季度书面汇报 _`, at: "D2", says: "重点工作完成情况清单" }],
});
