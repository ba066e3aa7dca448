import { written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { justBelow } from "../../measures/grade";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 临界 (第二十二条, decision 2): nothing is rounded, and who stands just below an edge should be looked at again. */
export const nearEdge = rule({
  id: "near-edge",
  severity: "info",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ law, report }) => ({ row, composite: due, gradeByScore }) => {
      const missed = due && !isNoAnswer(due) ? justBelow(due.value, law) : undefined;
      const at = missed && (row.cell("composite") ?? row.cell("name"));
      if (at && due && !isNoAnswer(due) && gradeByScore) report({ at, ...personOf(row), says: message("check.nearEdge", { composite: written(due.value), missed, grade: gradeByScore.value }), actual: written(due.value), expected: "", because: [...due.steps, ...gradeByScore.steps] });
    },
  },
});
