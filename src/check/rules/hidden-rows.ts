import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 隐藏的行: hidden or filtered rows count like any other, and people should know. */
export const hiddenRows = rule({
  id: "hidden-rows",
  severity: "warning",
  article: "第二十条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring: { rows, sheet }, report }) {
    const hidden = sheet.hiddenRows === "unknown" ? [] : rows.filter(({ at }) => sheet.hiddenRows !== "unknown" && sheet.hiddenRows.has(at));
    const [first] = hidden;
    const at = first?.cell("name");
    if (first && at) report({ at, ...personOf(first), says: message("check.hiddenRows", { count: hidden.length, rows: hidden.map((row) => row.at + 1).join("、") }), actual: "", expected: "" });
  },
});
