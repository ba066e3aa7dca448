import type { LastYear } from "../../../consolidate/city";
import { decimal, written } from "../../../measures/decimal";
import type { LastYearSent } from "./messages";

/** Last year's file as it travels between worker and page: exact amounts are text there. */
export const sentLastYear = ({ file, year, people }: LastYear): LastYearSent => ({
  file,
  year,
  people: [...people.values()].map(({ id, name, unit, grade, paid, paidForYears }) => ({ id, name, unit, grade, paid: paid && written(paid), paidForYears: [...paidForYears] })),
});

export const lastYearFrom = ({ file, year, people }: LastYearSent): LastYear => ({
  file,
  year,
  people: new Map(people.map(({ id, name, unit, grade, paid, paidForYears }) => [id, { id, name, unit, grade, paid: paid === undefined ? undefined : decimal(paid), paidForYears }])),
});
