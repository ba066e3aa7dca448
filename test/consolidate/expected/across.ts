import type { CasePerson, CityCase } from "../city/case";
import type { ExpectedFile } from "./files";
import { filledIn } from "./files";
import { isNear } from "./ids";

/** Where somebody stands. */
export interface ExpectedPlace {
  readonly unit: string;
  readonly file: string;
  readonly name: string;
  readonly id: string;
}

export interface ExpectedAcross {
  /** In two 评分表, and marked 调出 nowhere (decision 13). */
  readonly duplicates: readonly (readonly ExpectedPlace[])[];
  /** Marked 调出 in the first, at work in the second. */
  readonly transfers: readonly { readonly from: ExpectedPlace; readonly to: ExpectedPlace }[];
  /** One name, and ids that a slip of the hand sets apart. */
  readonly nearIds: readonly (readonly [ExpectedPlace, ExpectedPlace])[];
  /** One name with two ids that have nothing to do with each other: two people, likely. */
  readonly sameNames: readonly (readonly [ExpectedPlace, ExpectedPlace])[];
}

type Stands = ExpectedPlace & { readonly person: CasePerson };

export function acrossOf(city: CityCase, files: readonly ExpectedFile[]): ExpectedAcross {
  const all = filledIn(city)
    .filter(({ name }) => files.some(({ file, use }) => file === name && use === "counts"))
    .flatMap(({ name: file, filling: { unit, people } }) => people.map((person): Stands => ({ unit, file, name: person.name, id: person.id, person })));
  const pairs = all.flatMap((one, place) => all.slice(place + 1).flatMap((other) => (one.unit === other.unit ? [] : [[one, other] as const])));
  const sameId = pairs.filter(([one, other]) => one.id === other.id);
  const sameName = pairs.filter(([one, other]) => one.name === other.name && one.id !== other.id);
  const place = ({ unit, file, name, id }: Stands): ExpectedPlace => ({ unit, file, name, id });
  const two = ([one, other]: readonly [Stands, Stands]) => [place(one), place(other)] as const;
  const moved = ({ person }: Stands) => person.status === "调出";
  return {
    duplicates: sameId.filter(([one, other]) => one.person.scored && other.person.scored && !moved(one) && !moved(other)).map(two),
    transfers: sameId.flatMap(([one, other]) => (moved(one) ? [{ from: place(one), to: place(other) }] : moved(other) ? [{ from: place(other), to: place(one) }] : [])),
    nearIds: sameName.filter(([one, other]) => isNear(one.id, other.id)).map(two),
    sameNames: sameName.filter(([one, other]) => !isNear(one.id, other.id)).map(two),
  };
}
