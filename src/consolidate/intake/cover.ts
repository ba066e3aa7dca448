import { written } from "../../measures/decimal";
import type { Parameter } from "../../measures/law";
import type { District } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import type { Submission } from "../submission";

/** The entries of the cover that the city needs. */
export function coverOf({ settings }: District): Submission["cover"] {
  const [budget, balance] = [valueOf(settings.budget.read), valueOf(settings.balance.read)];
  return {
    cycle: valueOf(settings.cycle.read),
    baseDate: valueOf(settings.baseDate.read)?.toString(),
    onBooks: valueOf(settings.onBooks.read),
    approvedQuota: valueOf(settings.approvedQuota.read),
    overCapReason: valueOf(settings.overCapReason.read),
    approver: valueOf(settings.approver.read),
    approval: valueOf(settings.approval.read),
    budget: budget && written(budget),
    balance: balance && written(balance),
    ownRules: valueOf(settings.ownRules.read),
    reviewer: valueOf(settings.reviewer.read),
    filler: valueOf(settings.filler.read),
    phone: valueOf(settings.phone.read),
  };
}

/** What the district has put in place of the standing law (第二十四条). */
export const lawChangesOf = ({ law, ownLaw }: District): Submission["law"] =>
  ownLaw.changes.flatMap(({ key, value }) => {
    const { replaced }: Parameter = law[key];
    return replaced ? [{ key, value, reference: replaced.source.reference, date: replaced.source.date }] : [];
  });
