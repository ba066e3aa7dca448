import type { Decimal } from "../../measures/decimal";
import { decimal, written } from "../../measures/decimal";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { FundRow } from "../funds";
import { fundPerson } from "../funds";
import { shownIn } from "../in-sentence";
import { rule } from "../rule";

/** 万元 in 元. */
const tenThousand = decimal("1e4");

/** 疑似以万元为单位: below one yuan, or exactly a ten-thousandth of another amount of its kind (domain.md 4, no. 14). */
export const tenThousands = rule({
  id: "ten-thousands",
  severity: "warning",
  article: "第十二条",
  reads: ["funds"],
  fixable: false,
  look({ funds, district, report }) {
    const amounts = new Set(funds.rows.flatMap((row) => keyOf(row, valueOf(row.values.amount))));
    for (const row of funds.rows) {
      const at = row.cell("amount");
      const amount = valueOf(row.values.amount);
      if (!at || !amount || amount.lte(0)) continue;
      const inYuan = amount.times(tenThousand);
      if (amount.lt(1) || keyOf(row, inYuan).some((key) => amounts.has(key))) report({ at, ...fundPerson(row, district), says: message("check.tenThousands", { item: shownIn(row.values.item), amount: written(amount), inYuan: written(inYuan) }), actual: written(amount), expected: written(inYuan) });
    }
  },
});

const keyOf = ({ values }: FundRow, amount: Decimal | undefined): readonly string[] => (amount ? [`${valueOf(values.kind) ?? ""} ${written(amount)}`] : []);
