import { nearlyRecognised } from "../../sheets/recognise";
import { scoring } from "../../sheets/scoring";
import { message } from "../../text";
import { rule } from "../rule";

/** 评分表认不出: a sheet that means to be one, and is not read: nothing of it was checked, and that must not look like a pass. */
export const sheetUnrecognised = rule({
  id: "sheet-unrecognised",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    if (district.sheets.scoring) return;
    const near = nearlyRecognised(scoring, district.snapshot);
    if (!near) return;
    const titles = near.lacks.map((field) => scoring.columns[field].title).join("、");
    report({ at: { sheet: near.sheet, row: near.headerRow, column: 0 }, says: message("check.sheetUnrecognised", { titles }), actual: "", expected: titles });
  },
});
