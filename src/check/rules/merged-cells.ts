import { everySheet } from "../../sheets/every-sheet";
import { message } from "../../text";
import { a1Range } from "../../workbook/cell";
import { rule } from "../rule";

/** 数据区的合并单元格: only the first cell of a merge holds anything; the others read as blank (domain.md 4, no. 10). */
export const mergedCells = rule({
  id: "merged-cells",
  severity: "warning",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { found: { sheet, rows, body } } of everySheet(district)) {
      const last = rows.at(-1)?.at ?? body.top - 1;
      if (sheet.merges === "unknown") continue;
      for (const merge of sheet.merges) {
        const inData = merge.bottom >= body.top && merge.top <= last && merge.right >= body.left && merge.left <= body.right;
        if (inData) report({ at: { sheet: sheet.name, row: merge.top, column: merge.left }, says: message("check.mergedCells", { range: a1Range(merge) }), actual: a1Range(merge), expected: "" });
      }
    }
  },
});
