import { isZone } from "../../measures/units";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 所在区县不是填报单位 (第四条): a zone reports whom it manages, wherever they are (decision 29). */
export const otherUnit = rule({
  id: "other-unit",
  severity: "warning",
  article: "第四条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster({ district, report }) {
      const expected = district.unit;
      if (expected === undefined || isZone(expected)) return undefined;
      return (row) => {
        const at = row.cell("unit");
        const actual = valueOf(row.values.unit);
        if (at && actual !== undefined && actual !== expected) report({ at, ...personOf(row), says: message("check.otherUnit", { actual, expected }), actual, expected });
      };
    },
  },
});
