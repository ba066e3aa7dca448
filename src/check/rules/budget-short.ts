import { grouped, written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { funding } from "../../measures/funding";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { headsOnBooks } from "../heads";
import { rule } from "../rule";

/** 区县预算不足 (第十二条, decision 23): the least a head, for those on the books at the start of the year. */
export const budgetShort = rule({
  id: "budget-short",
  severity: "warning",
  article: "第十二条",
  reads: ["roster"],
  fixable: false,
  look({ district, settings, law, report }) {
    const budget = valueOf(settings.budget.read);
    const at = settings.budget.cell;
    const heads = headsOnBooks(district);
    if (!at || !budget || !heads) return;
    const due = funding({ heads: heads.atStart, budget, monthly: heads.monthly }, law);
    if (isNoAnswer(due) || due.value.short.lte(0)) return;
    const { least, short } = due.value;
    const fill = { budget: grouped(budget), heads: heads.atStart, least: grouped(least), short: grouped(short) };
    report({ at, says: message("check.budgetShort", fill), actual: written(budget), expected: `≥ ${written(least)}`, because: due.steps });
  },
});
