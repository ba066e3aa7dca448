import { written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";
import { funding, headsOf } from "../../measures/funding";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { serviceOf } from "../people";
import { rule } from "../rule";

/** 区县预算不足 (第十二条, decision 23): the least a head, for those on the books at the start of the year. */
export const budgetShort = rule({
  id: "budget-short",
  severity: "warning",
  article: "第十二条",
  reads: ["roster"],
  fixable: false,
  look({ roster, district, settings, law, report }) {
    const budget = valueOf(settings.budget.read);
    const at = settings.budget.cell;
    if (!at || !budget || district.year === undefined) return;
    const heads = headsOf({ people: roster.rows.flatMap((row) => serviceOf(row) ?? []), year: district.year });
    if (isNoAnswer(heads)) return;
    const due = funding({ heads: heads.value.atStart, budget, monthly: heads.value.monthly }, law);
    if (isNoAnswer(due) || due.value.short.lte(0)) return;
    const fill = { budget: written(budget), heads: heads.value.atStart, least: written(due.value.least), short: written(due.value.short) };
    report({ at, says: message("check.budgetShort", fill), actual: fill.budget, expected: `≥ ${fill.least}`, because: due.steps });
  },
});
