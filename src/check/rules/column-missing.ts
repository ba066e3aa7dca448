import { scoring } from "../../sheets/scoring";
import { message } from "../../text";
import { rule } from "../rule";

/** 缺列: a column that must be filled is not in the sheet, or has a header that is not understood. */
export const columnMissing = rule({
  id: "column-missing",
  severity: "error",
  article: "第二十条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring: found, report }) {
    const absent = found.missing.flatMap((field) => (scoring.columns[field].required === "never" ? [] : [scoring.columns[field].title]));
    if (absent.length === 0) return;
    report({
      at: { sheet: found.sheet.name, row: found.headerRow, column: found.body.left },
      says: message("check.columnMissing", { titles: absent.join("、") }),
      actual: "",
      expected: absent.join("、"),
    });
  },
});
