import { scoring } from "../../sheets/scoring";
import { message } from "../../text";
import { rule } from "../rule";

/** 重复的列: two columns that mean the same; which one counts is not for a program to choose silently. */
export const columnTwice = rule({
  id: "column-twice",
  severity: "error",
  article: "第二十条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring: found, report }) {
    for (const field of new Set(found.twice)) {
      const { title } = scoring.columns[field];
      report({ at: { sheet: found.sheet.name, row: found.headerRow, column: found.columnOf.get(field) ?? found.body.left }, says: message("check.columnTwice", { title }), actual: title, expected: "" });
    }
  },
});
