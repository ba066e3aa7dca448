import { isBefore } from "../../measures/dates";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 离岗早于到岗: one of the days is wrong, and nobody can tell when the person was in service (第十五条). */
export const leftBeforeArrival = rule({
  id: "left-before-arrival",
  severity: "error",
  article: "第十五条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ report }) => (row) => {
      const at = row.cell("leftOn");
      const [arrived, leftOn] = [valueOf(row.values.arrived), valueOf(row.values.leftOn)];
      if (!at || !arrived || !leftOn || !isBefore(leftOn, arrived)) return;
      const fill = { leftOn: leftOn.toString(), arrived: arrived.toString() };
      report({ at, ...personOf(row), says: message("check.leftBeforeArrival", fill), actual: fill.leftOn, expected: `≥ ${fill.arrived}` });
    },
  },
});
