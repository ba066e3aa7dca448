import type { Decimal } from "../measures/decimal";
import type { Grade } from "../measures/grade";
import type { Law } from "../measures/parameters";
import { simulate } from "../measures/simulate";
import type { City, CityPerson } from "./city";
import { exact } from "./submission";

interface WhatIfUnit {
  /** Nothing for the whole city, pooled. */
  readonly unit: string | undefined;
  readonly before: WhatIfFigures;
  readonly after: WhatIfFigures;
}

interface WhatIfFigures {
  readonly grades: Readonly<Record<Grade, number>>;
  readonly quota: number;
  readonly over: number;
  /** Yuan. */
  readonly money: Decimal;
}

export interface CityWhatIf {
  readonly units: readonly WhatIfUnit[];
  readonly whole: WhatIfUnit;
  readonly regraded: readonly { readonly person: CityPerson; readonly before: Grade | undefined; readonly after: Grade | undefined }[];
}

/**
 * The city under another law, unit by unit and pooled; nothing is written. Grades are those by score: nobody has decided anything under
 * a law that is only being tried. A quota that the city has approved stays what it is.
 */
export function whatIf({ people, units, law, year }: Pick<City, "people" | "units" | "law" | "year">, other: Law): CityWhatIf {
  const byUnit = new Map(units.map(({ unit }) => [unit, people.filter((person) => person.unit === unit)] as const));
  const each = units.map(({ unit, cap }) => simulated(unit, byUnit.get(unit) ?? [], { year, law, other, approvedQuota: cap.value.approvedQuota }));
  const whole = simulated(undefined, people, { year, law, other, approvedQuota: undefined });
  return { units: each.map(({ figures }) => figures), whole: whole.figures, regraded: each.flatMap(({ regraded }) => regraded) };
}

interface Trial {
  readonly year: number | undefined;
  readonly law: Law;
  readonly other: Law;
  readonly approvedQuota: number | undefined;
}

function simulated(unit: string | undefined, people: readonly CityPerson[], { year, law, other, approvedQuota }: Trial): { readonly figures: WhatIfUnit; readonly regraded: CityWhatIf["regraded"] } {
  const taking = people.filter(({ submitted }) => submitted.takesPart);
  const candidates = taking.map(({ submitted, earlier }, key) => ({ key, year: year ?? 0, usual: exact(submitted.usual), annual: exact(submitted.annual), history: earlier }));
  const { before, after, regraded } = simulate(candidates, other, approvedQuota === undefined ? {} : { approvedQuota }, law);
  const figures = ({ grades: counts, cap, money }: typeof before): WhatIfFigures => ({ grades: counts, quota: cap.quota, over: cap.over, money });
  return {
    figures: { unit, before: figures(before), after: figures(after) },
    regraded: regraded.flatMap(({ key, ...change }) => {
      const person = taking[key];
      return person ? [{ person, ...change }] : [];
    }),
  };
}
