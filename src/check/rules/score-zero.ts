import { decimal, isSame } from "../../measures/decimal";
import { scoring } from "../../sheets/scoring";
import { valueOf } from "../../sheets/values/read";
import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

const zero = decimal(0);

/** 零分: a typed 0 counts, but asks to be confirmed (decision 18). */
export const scoreZero = rule({
  id: "score-zero",
  severity: "warning",
  article: "第二十一条",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ report }) => ({ row }) => {
      if (!isAssessed(row)) return;
      for (const field of ["usual", "annual"] as const) {
        const at = isSame(valueOf(row.values[field]), zero) ? row.cell(field) : undefined;
        if (at) report({ at, ...personOf(row), says: message("check.scoreZero", { title: scoring.columns[field].title }), actual: "0", expected: "" });
      }
    },
  },
});
