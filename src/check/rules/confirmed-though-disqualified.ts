import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { outcomeInSheet } from "../probation";
import { rule } from "../rule";

/** 取消资格又转正: nobody is confirmed whose probation ended with a disqualification (第六条). */
export const confirmedThoughDisqualified = rule({
  id: "confirmed-though-disqualified",
  severity: "error",
  article: "第六条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      const at = row.cell("confirmed");
      const day = valueOf(row.values.confirmed)?.toString();
      const outcome = day === undefined ? undefined : outcomeInSheet(row, law);
      if (!at || day === undefined || outcome?.value.conclusion !== "取消资格(报批)") return;
      report({ at, ...personOf(row), says: message("check.confirmedThoughDisqualified", { day, conclusion: outcome.value.conclusion }), actual: day, expected: "", because: outcome.steps });
    },
  },
});
