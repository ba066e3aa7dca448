import { personOf } from "../../score/people";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 重大损失 (第二十三条第三项): accountability under the rules; the award waits for the city and nothing is computed. */
export const majorLoss = rule({
  id: "major-loss",
  severity: "info",
  article: "第二十三条第三项",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ law, report }) => ({ row }) => {
      const at = row.cell("majorLoss");
      const reference = valueOf(row.values.majorLoss);
      if (at && reference !== undefined) report({ at, ...personOf(row), says: message("check.majorLoss", { reference, organ: law.cityOrgan.value }), actual: reference, expected: "" });
    },
  },
});
