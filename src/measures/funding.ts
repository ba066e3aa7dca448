import { message } from "../text";
import type { Decimal } from "./decimal";
import { decimal, written } from "./decimal";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/**
 * The least that a district budgets (第十二条) for the people on its books at the start of the year (decision 23), and what is missing. Yuan.
 * @example funding({ heads: 19, budget: decimal(375000) }).value // { least: 380000, short: 5000 }
 */
export function funding({ heads, budget }: { heads: number; budget: Decimal }, law: Law = standing): Explained<{ readonly least: Decimal; readonly short: Decimal }> | NoAnswer {
  if (!Number.isSafeInteger(heads)) return { field: "heads", reason: "notWhole" };
  if (heads < 0) return { field: "heads", reason: "negative" };
  if (budget.lt(0)) return { field: "budget", reason: "negative" };
  const least = law.fundingPerHead.value.times(heads);
  const short = least.gt(budget) ? least.minus(budget) : decimal(0);
  return explained(
    { least, short },
    {
      inputs: { heads: String(heads), budget: written(budget) },
      uses: [law.fundingPerHead],
      steps: [message("why.funding", { heads, perHead: written(law.fundingPerHead.value), least: written(least), budget: written(budget), short: written(short) })],
    },
  );
}
