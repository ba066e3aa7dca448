import { isAsked } from "../../sheets/column";
import type { SheetDefinition } from "../../sheets/define";
import { everySheet, titlesOf } from "../../sheets/every-sheet";
import type { Recognised } from "../../sheets/recognise";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 缺列: a column that must be filled is not in the sheet, or has a header that is not understood. */
export const columnMissing = rule({
  id: "column-missing",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { found } of everySheet(district)) {
      const titles = titlesOf(found.definition, found.missing.filter((field) => isWanted(found, field)));
      if (titles.length === 0) continue;
      const { definition: { name }, sheet, headerRow, body } = found;
      report({ at: { sheet: sheet.name, row: headerRow, column: body.left }, says: message("check.columnMissing", { name, titles }), actual: "", expected: titles.join("、") });
    }
  },
});

/** What only some rows are asked for is wanted where there is such a row. */
function isWanted({ definition, rows }: Recognised<SheetDefinition>, field: string): boolean {
  const required = definition.columns[field]?.required ?? "never";
  if (typeof required === "string") return required === "always";
  return rows.some(({ values }) => isAsked(required, (other) => values[other] && valueOf(values[other])));
}
