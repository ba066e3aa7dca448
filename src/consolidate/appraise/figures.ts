import type { Decimal } from "../../measures/decimal";
import { decimal } from "../../measures/decimal";
import { grades } from "../../measures/grade";
import type { Grade } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import { capUnder } from "../../score/cap-under";
import type { CityPerson, UnitFigures } from "../city";
import type { ApprovedQuota } from "./approved-quotas";
import type { AppraisedUnit } from "./appraise-unit";

/** What a unit comes to. */
export const figuresOf = (unit: string, { people, cap, capPending }: AppraisedUnit): UnitFigures => ({ unit, ...counted(people), cap, capPending });

/** The whole city, pooled: what the districts cannot use, the city may (decision 8). A quota approved for one district is not the city's. */
export function pooledFigures(people: readonly CityPerson[], law: Law, approved?: ApprovedQuota): UnitFigures {
  const graded = people.flatMap(({ composite, standingGrade }, key) => (composite && standingGrade ? [{ key, composite, grade: standingGrade }] : []));
  return { unit: undefined, ...counted(people), ...capUnder({ graded, count: people.filter(({ submitted }) => submitted.takesPart).length }, { approval: approved?.approval, approvedQuota: approved?.quota, onBooks: undefined, overCapReason: undefined }, law) };
}

function counted(people: readonly CityPerson[]): Omit<UnitFigures, "unit" | "cap" | "capPending"> {
  const assessed = people.filter(({ submitted }) => submitted.takesPart).length;
  const having = (grade: Grade) => people.filter(({ standingGrade }) => standingGrade === grade).length;
  return {
    people: people.length,
    assessed,
    ungraded: people.length - assessed,
    grades: Object.fromEntries(grades.map((grade) => [grade, having(grade)])) as Record<Grade, number>,
    award: sumOf(people, ["due", "pending"]),
    toConfirm: sumOf(people, ["confirm"]),
  };
}

const sumOf = (people: readonly CityPerson[], states: readonly CityPerson["award"]["state"][]): Decimal =>
  people.reduce((sum, { award: { award, state } }) => (award && states.includes(state) ? sum.plus(award.value.amount) : sum), decimal(0));
