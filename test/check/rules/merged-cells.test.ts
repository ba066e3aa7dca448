import { mergedCells } from "../../../src/check/rules/merged-cells";
import { rangeAt } from "../../../src/workbook/cell";
import { tests } from "../rule-tester";
import { scoringSheet } from "../sheet-text";

const people = scoringSheet`姓名 平时成绩 年度成绩 备注
                            甲   80       80       _
                            乙   80       80       _`;
const merged = (...merges: readonly string[]) => ({ ...people, merges: merges.map((address) => rangeAt(address)!) });

tests(mergedCells, {
  // A title above, a note below, a box beside: not in the data.
  valid: [merged("A1:D1", "A9:D9", "F2:F3")],
  invalid: [{ sheet: merged("D2:D3"), at: "D2", says: "D2:D3" }],
});
