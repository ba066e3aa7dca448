import { standing } from "../../measures/parameters";
import { message } from "../../text";
import { rule } from "../rule";

/** 参数行不符: a line whose title no parameter has, and parameters without a line or a value (第二十四条). What they say is not taken. */
export const lawLines = rule({
  id: "law-lines",
  severity: "warning",
  article: "第二十四条",
  reads: [],
  fixable: false,
  look({ district: { ownLaw: { unknown, missing }, sheets: { parameters } }, report }) {
    for (const { at, title } of unknown) report({ at, says: message("law.lineUnknown", { title }), actual: title, expected: "" });
    if (missing.length === 0 || !parameters) return;
    const titles = missing.map((key) => standing[key].title);
    report({ at: { sheet: parameters.sheet.name, row: parameters.headerRow, column: parameters.body.left }, says: message("law.linesMissing", { titles }), actual: "", expected: titles.join("、") });
  },
});
