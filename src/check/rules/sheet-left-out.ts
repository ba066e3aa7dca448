import { everySheet } from "../../sheets/every-sheet";
import { message, say } from "../../text";
import { a1 } from "../../workbook/cell";
import { rule } from "../rule";

/** 没有检查的表: one sheet of a kind is read; what else looks like one is named, be it a sheet or another table on the same one. */
export const sheetLeftOut = rule({
  id: "sheet-left-out",
  severity: "warning",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { found: { definition: { name }, sheet, headerRow, body, leftOut, leftOutAt } } of everySheet(district)) {
      const beside = leftOutAt.filter((at) => at.sheet === sheet.name).map((at) => message("reader.tableAt", { cell: a1(at) }));
      const sheets = [...leftOut, ...beside];
      if (sheets.length > 0) report({ at: { sheet: sheet.name, row: headerRow, column: body.left }, says: message("check.sheetLeftOut", { name, sheets }), actual: [...leftOut, ...beside.map((one) => say(one))].join("、"), expected: "" });
    }
  },
});
