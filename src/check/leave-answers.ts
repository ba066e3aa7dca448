import type { Article } from "../measures/articles";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import type { Answer } from "./answers";
import { levelIn } from "./approvals";
import { oncePerLaw } from "../sheets/once";
import type { LeaveDue, Spell } from "./spells";
import { leavesDue } from "./spells";

const article: Article = "第十八条第四项";

interface LeaveAnswers {
  readonly both: readonly Answer[];
  readonly days: readonly Answer[];
  readonly tiers: readonly Answer[];
}

/** 天数 and 应批层级 as the measures have them, of every leave whose days can be read (第十八条第四项, decisions 14–16). */
export const leaveAnswers: (district: District, law: Law) => LeaveAnswers = oncePerLaw((district: District, law) => {
  const both = [...leavesDue(district, law)].map(([spell, due]) => answersOf(spell, due, law));
  return { both: both.flatMap(({ days, tier }) => [days, tier]), days: both.map(({ days }) => days), tiers: both.map(({ tier }) => tier) };
});

function answersOf({ row }: Spell, due: LeaveDue, law: Law): { readonly days: Answer; readonly tier: Answer } {
  const steps = () => due.steps;
  const isAsText = row.values.from.state === "repaired" || row.values.to.state === "repaired";
  const daysRight = valueOf(row.values.days) === due.value.days;
  const days: Answer = { row, field: "days", article, value: due.value.days, shown: String(due.value.days), steps, isRight: daysRight, onUnsound: isAsText };
  const tier: Answer = { row, field: "tierDue", article, value: due.value.tier, shown: due.value.tier, steps, isRight: levelIn(row.values.tierDue, law) === due.value.level, onUnsound: isAsText || !daysRight };
  return { days, tier };
}
