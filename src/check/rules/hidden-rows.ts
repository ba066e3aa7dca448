import { runsWritten } from "../../measures/runs";
import type { SheetDefinition } from "../../sheets/define";
import { everySheet } from "../../sheets/every-sheet";
import type { Recognised, Row } from "../../sheets/recognise";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 隐藏的行和表: what is hidden or filtered away counts like any other, and people should know. */
export const hiddenRows = rule({
  id: "hidden-rows",
  severity: "warning",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { key, found } of everySheet(district)) {
      const { definition: { name }, sheet, headerRow, body } = found;
      if (sheet.visibility !== "visible") report({ at: { sheet: sheet.name, row: headerRow, column: body.left }, says: message("check.hiddenSheet", { name }), actual: "", expected: "" });
      const hidden = hiddenOf(found);
      const [first] = hidden;
      if (!first) continue;
      const fill = { count: hidden.length, rows: runsWritten(hidden.map(({ at }) => at + 1)) };
      report({
        at: first.cell("name") ?? { sheet: sheet.name, row: first.at, column: body.left },
        ...personOf(first),
        says: key === "scoring" ? message("check.hiddenRows", fill) : message("check.hiddenRowsOf", { name, ...fill }),
        actual: "",
        expected: "",
      });
    }
  },
});

const hiddenOf = ({ rows, sheet: { hiddenRows } }: Recognised<SheetDefinition>): readonly Row<SheetDefinition>[] => (hiddenRows === "unknown" ? [] : rows.filter(({ at }) => hiddenRows.has(at)));
