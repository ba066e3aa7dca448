import { message } from "../../text";
import { rule } from "../rule";

/** 还没有人员: an empty sheet is no finished one. */
export const noPeople = rule({
  id: "no-people",
  severity: "error",
  article: "第二十条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring, report }) {
    if (scoring.rows.length > 0) return;
    report({ at: { sheet: scoring.sheet.name, row: scoring.body.top, column: scoring.columnOf.get("name") ?? scoring.body.left }, says: message("check.noPeople"), actual: "", expected: "" });
  },
});
