import { written } from "../../measures/decimal";
import { writePeriod } from "../../measures/periods";
import { personalKinds } from "../../sheets/fund-ledger";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { fundPerson, isPay } from "../funds";
import { shownIn } from "../in-sentence";
import { rule } from "../rule";

/** 金额与实发不符: of what is paid to a person, both are the same money (第九条). */
export const amountDiffers = rule({
  id: "amount-differs",
  severity: "warning",
  article: "第九条",
  reads: ["funds"],
  fixable: false,
  look({ funds, district, report }) {
    for (const row of funds.rows) {
      const at = row.cell("amount");
      const [kind, paid, amount] = [valueOf(row.values.kind), valueOf(row.values.paid), valueOf(row.values.amount)];
      if (!at || !paid || !amount || paid.eq(amount) || !personalKinds.some((personal) => personal === kind)) continue;
      // Pay that was due in this very amount: 工资是否足额 says that less, or more, was paid.
      if (isPay(row) && valueOf(row.values.due)?.eq(amount)) continue;
      report({ at, ...fundPerson(row, district), says: message("check.amountDiffers", { period: shownIn(row.values.period, writePeriod), amount: written(amount), paid: written(paid) }), actual: written(amount), expected: written(paid) });
    }
  },
});
