import { mustBeAnswered } from "../../sheets/district";
import { titlesOf } from "../../sheets/every-sheet";
import { saysUnsure } from "../../sheets/in-words";
import { anyKnown } from "../../sheets/known";
import { rule } from "../rule";

/** 无法识别的表: a sheet that means to be one of ours and is not read, or is called another than it is: nothing of it was checked as that, and this must not look like a pass. */
export const sheetUnrecognised = rule({
  id: "sheet-unrecognised",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const unsure of district.unsure) {
      if (unsure.lacks.length === 0 || !mustBeAnswered(unsure)) continue;
      const { sheet, of, headerRow, headers, lacks } = unsure;
      report({ at: { sheet, row: headerRow, column: headers[0]?.column ?? 0 }, says: saysUnsure(unsure), actual: "", expected: titlesOf(anyKnown[of], lacks).join("、") });
    }
  },
});
