import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 人数不符: 应参加数 on the cover against the rows of the sheet (decision 32). */
export const countDiffers = rule({
  id: "count-differs",
  severity: "error",
  article: "第二十条",
  reads: ["scoring", "parameters"],
  fixable: false,
  look({ scoring, settings, report }) {
    const expected = valueOf(settings.onBooks.read);
    const at = settings.onBooks.cell;
    const actual = scoring.rows.length;
    if (expected === undefined || !at || expected === actual) return;
    report({ at, says: message("check.countDiffers", { expected, actual }), actual: String(actual), expected: String(expected) });
  },
});
