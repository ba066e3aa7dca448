import { message } from "../../text";
import { rule } from "../rule";

/** 没有检查的评分表: one scoring sheet is read; what else looks like one is named. */
export const sheetLeftOut = rule({
  id: "sheet-left-out",
  severity: "warning",
  article: "第二十条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring, report }) {
    if (scoring.leftOut.length === 0) return;
    const sheets = scoring.leftOut.join("、");
    report({ at: { sheet: scoring.sheet.name, row: scoring.headerRow, column: scoring.body.left }, says: message("check.sheetLeftOut", { sheets }), actual: sheets, expected: "" });
  },
});
