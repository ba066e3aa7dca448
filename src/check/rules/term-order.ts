import { termFault } from "../../measures/term";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 聘期先后: it ends after it begins, and people arrive within it (第二十三条第四项). */
export const termOrder = rule({
  id: "term-order",
  severity: "warning",
  article: "第二十三条第四项",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      const [arrived, begins, ends] = [valueOf(row.values.arrived), valueOf(row.values.termBegins), valueOf(row.values.termEnds)];
      if (!arrived || !begins || !ends) return;
      const { value: fault, steps, inputs } = termFault({ arrived, begins, ends }, law);
      const field = fault === "endsBeforeItBegins" ? "termEnds" : "arrived";
      const at = row.cell(field);
      if (!at || !fault) return;
      const actual = inputs[fault === "endsBeforeItBegins" ? "ends" : "arrived"] ?? "";
      report({ at, ...personOf(row), says: message(`term.${fault}`, { arrived: arrived.toString(), begins: begins.toString(), ends: ends.toString() }), actual, expected: "", because: steps });
    },
  },
});
