import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { movedBefore } from "../../score/on-books";
import { rosterRowOfScoring } from "../scoring-people";
import { rule } from "../rule";

/** 已调出仍在评分表: who is elsewhere on the base date is reported there (第二十条, decision 13). */
export const transfer = rule({
  id: "transfer",
  severity: "warning",
  article: "第二十条",
  reads: ["roster", "scoring"],
  fixable: false,
  look: {
    scored({ district, law, report }) {
      const baseDate = baseDateOf(district, law);
      return ({ row }) => {
        const at = row.cell("name");
        const known = rosterRowOfScoring(row, district);
        const day = baseDate && known && movedBefore(baseDate, known)?.toString();
        if (at && day !== undefined) report({ at, ...personOf(row), says: message("check.transfer", { day }), actual: valueOf(row.values.name) ?? "", expected: "" });
      };
    },
  },
});
