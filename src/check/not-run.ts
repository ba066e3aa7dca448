import type { Message } from "../text";
import { say } from "../text";
import { groupedBy } from "../workbook/grouped-by";

/** Rules that were not run for the same reason. */
interface NotRunFor<Rule> {
  readonly because: Message;
  readonly rules: readonly Rule[];
}

/** Why rules were not run, each reason once: a sheet that is not there keeps many from looking. */
export const byReason = <Rule extends { readonly because: Message }>(notRun: readonly Rule[]): readonly NotRunFor<Rule>[] =>
  [...groupedBy(notRun, ({ because }) => say(because)).values()].flatMap((rules) => rules.slice(0, 1).map(({ because }) => ({ because, rules })));
