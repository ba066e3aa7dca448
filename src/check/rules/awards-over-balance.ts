import { grouped, written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { awardsAgainstBalance } from "../../measures/funding";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 奖励超过专户余额 (第十二条, 第二十三条第三项, decision 31). */
export const awardsOverBalance = rule({
  id: "awards-over-balance",
  severity: "warning",
  article: "第二十三条第三项",
  reads: ["scoring"],
  fixable: false,
  look({ appraisal, settings, report }) {
    const balance = valueOf(settings.balance.read);
    const at = settings.balance.cell;
    if (!at || !balance) return;
    const awards = appraisal.awards.flatMap(({ award, state }) => (award && (state === "due" || state === "pending" || state === "confirm") ? [award.value.amount] : []));
    const result = awardsAgainstBalance({ awards, balance });
    if (isNoAnswer(result) || result.value.over.lte(0)) return;
    const { total, over } = result.value;
    const fill = { total: grouped(total), balance: grouped(balance), over: grouped(over) };
    report({ at, says: message("check.awardsOverBalance", fill), actual: written(balance), expected: `≥ ${written(total)}`, because: result.steps });
  },
});
