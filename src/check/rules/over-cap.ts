import { written } from "../../measures/decimal";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 优秀超比例: "in principle", so it is shown and asked about, never blocked (decision 7). */
export const overCap = rule({
  id: "over-cap",
  severity: "warning",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring, appraisal, settings, law, report }) {
    const { value: cap, steps } = appraisal.cap;
    const at = { sheet: scoring.sheet.name, row: scoring.headerRow, column: scoring.columnOf.get("assessed") ?? scoring.columnOf.get("composite") ?? scoring.body.left };
    const explained = valueOf(settings.overCapReason.read) !== undefined && valueOf(settings.approval.read) !== undefined;
    if (cap.over > 0 && !explained) {
      const numbers = { excellent: cap.excellent, quota: cap.quota, cap: written(law.excellentCap.value), over: cap.over };
      report({
        at,
        says: cap.tooFew && cap.approvedQuota === undefined ? message("check.overCapTooFew", { base: cap.base, smallest: law.smallestBase.value, excellent: cap.excellent }) : cap.undecided.length > 0 ? message("check.overCapTied", { ...numbers, tied: cap.undecided.length }) : message("check.overCap", numbers),
        actual: `${cap.excellent}（${cap.share}）`,
        expected: `≤ ${cap.quota}`,
        because: steps,
      });
    }
    if (cap.onBooks.differs) {
      report({ at, says: message("check.capDependsOnBase", { base: cap.base, books: cap.onBooks.base }), actual: String(cap.base), expected: String(cap.onBooks.base), because: steps });
    }
  },
});
