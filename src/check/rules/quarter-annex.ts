import { writePeriod } from "../../measures/periods";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { dutyOf } from "../ledger";
import { shownIn } from "../in-sentence";
import { rule } from "../rule";

/** 季度汇报附清单: the written report of a quarter goes with the list of key work (第十八条第三项); its number stands in 佐证材料编号. */
export const quarterAnnex = rule({
  id: "quarter-annex",
  severity: "warning",
  article: "第十八条第三项",
  reads: ["duties"],
  fixable: false,
  look({ duties, report }) {
    for (const row of duties.rows) {
      const at = row.cell("evidence");
      if (at && dutyOf(row) === "quarterReports" && row.values.evidence.state === "blank") report({ at, ...personOf(row), says: message("check.quarterAnnex", { period: shownIn(row.values.period, writePeriod) }), actual: "", expected: "" });
    }
  },
});
