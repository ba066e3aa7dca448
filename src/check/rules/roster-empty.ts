import type { SheetKey } from "../../sheets/district";
import { message } from "../../text";
import { rule } from "../rule";

/** Sheets whose people are looked up in the roster. */
const others: readonly SheetKey[] = ["duties", "leave", "attendance", "scoring"];

/** 花名册还没有填写: other sheets have people, and nobody can be looked up (第十五条). */
export const rosterEmpty = rule({
  id: "roster-empty",
  severity: "error",
  article: "第十五条",
  reads: ["roster"],
  fixable: false,
  look({ roster, district, report }) {
    const isAskedFor = others.some((key) => (district.sheets[key]?.rows.length ?? 0) > 0);
    if (roster.rows.length > 0 || !isAskedFor) return;
    report({ at: { sheet: roster.sheet.name, row: roster.body.top, column: roster.columnOf.get("name") ?? roster.body.left }, says: message("check.rosterEmpty"), actual: "", expected: "" });
  },
});
