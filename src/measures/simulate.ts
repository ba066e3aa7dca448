import type { YearOnFile } from "./awards";
import { awards } from "./awards";
import type { Scores } from "./composite";
import { composite } from "./composite";
import type { Decimal } from "./decimal";
import { decimal } from "./decimal";
import { isNoAnswer } from "./explained";
import type { Excellence, ExcellenceOptions, Graded } from "./excellence";
import { excellence } from "./excellence";
import type { Grade } from "./grade";
import { grade, grades } from "./grade";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** A person as a what-if needs them. */
interface Candidate<Key> extends Scores {
  readonly key: Key;
  readonly year: number;
  /** The years before this one. */
  readonly history: readonly YearOnFile[];
}

interface Tally<Key> {
  /** People at each grade by score, best grade first. */
  readonly grades: Readonly<Record<Grade, number>>;
  readonly cap: Excellence<Key>;
  /** Awards due or to be confirmed, in yuan, by grade by score. */
  readonly money: Decimal;
}

interface WhatIf<Key> {
  readonly before: Tally<Key>;
  readonly after: Tally<Key>;
  /** People whose grade would be another; nothing for someone without a composite under one of the two laws. */
  readonly regraded: readonly { readonly key: Key; readonly before: Grade | undefined; readonly after: Grade | undefined }[];
  /** Yuan; negative where the other law costs less. */
  readonly moneyDifference: Decimal;
}

/**
 * What another law would change for a set of people: the same functions, given other parameters (`override`).
 * Grades are those by score, since nobody has decided anything under a law that is only being tried.
 * @example simulate([{ key: 1, year: 2024, usual: decimal(88), annual: decimal(88), history: [] }], override([{ key: "excellentFrom", value: decimal(85) }], { reference: "试算", date: "2024-12-31" })).regraded // [{ key: 1, before: "称职", after: "优秀" }]
 */
export function simulate<Key>(people: readonly Candidate<Key>[], other: Law, options: ExcellenceOptions = {}, law: Law = standing): WhatIf<Key> {
  const [before, after] = [gradedUnder(people, law), gradedUnder(people, other)];
  const regraded = people.flatMap(({ key }, place) => {
    const change = { key, before: before[place]?.grade, after: after[place]?.grade };
    return change.before === change.after ? [] : [change];
  });
  const tallies = { before: tally(people, before, options, law), after: tally(people, after, options, other) };
  return { ...tallies, regraded, moneyDifference: tallies.after.money.minus(tallies.before.money) };
}

const gradedUnder = <Key>(people: readonly Candidate<Key>[], law: Law): readonly (Graded<Key> | undefined)[] =>
  people.map(({ key, usual, annual }) => {
    const due = composite({ usual, annual }, law);
    return isNoAnswer(due) ? undefined : { key, composite: due.value, grade: grade(due.value, law).value };
  });

function tally<Key>(people: readonly Candidate<Key>[], graded: readonly (Graded<Key> | undefined)[], options: ExcellenceOptions, law: Law): Tally<Key> {
  const there = graded.filter((one) => one !== undefined);
  const count = (name: Grade) => there.filter((one) => one.grade === name).length;
  const money = people.reduce((sum, { history, year }, place) => {
    const now = graded[place]?.grade;
    const award = now && awards([...history, { year, grade: now }], law).at(-1)?.value;
    return award && (award.status === "due" || award.status === "confirm") ? sum.plus(award.amount) : sum;
  }, decimal(0));
  const [excellent, competent, basic, failing] = grades;
  return {
    grades: { [excellent]: count(excellent), [competent]: count(competent), [basic]: count(basic), [failing]: count(failing) },
    cap: excellence(there, options, law).value,
    money,
  };
}
