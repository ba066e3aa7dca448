import { groupedBy } from "../../workbook/grouped-by";
import { plainId } from "../../sheets/values/id-number";
import { message } from "../../text";
import type { CityPerson } from "../city";
import type { AcrossRule, Seeing } from "./rule";
import { nameOf, placeOf } from "./rule";

const typed = ({ submitted: { id, idTyped } }: CityPerson): string | undefined => {
  const text = id ?? plainId(idTyped);
  return /^\d{17}[\dX]$/.test(text) ? text : undefined;
};

/** A wrong id that differs from the other's in one place alone, in another file: named by this rule, and so by no other. */
export function isSlipOf(wrong: CityPerson, other: CityPerson): boolean {
  if (wrong.submitted.id !== undefined || wrong.file === other.file) return false;
  const [one, two] = [typed(wrong), typed(other)];
  return one !== undefined && two !== undefined && places.filter((place) => one[place] !== two[place]).length === 1;
}

/** An id with one place left open. */
const openAt = (id: string, place: number): string => `${place}:${id.slice(0, place)}*${id.slice(place + 1)}`;
const places = Array.from({ length: 18 }, (_, place) => place);

/**
 * 号码只差一位. By its check digit (GB 11643) no valid id differs from another valid one in a single digit, so only the wrong ones are looked up:
 * each with each place left open, so that the work grows with the people and not with their pairs.
 */
export const idsAlike: AcrossRule = {
  id: "ids-alike",
  severity: "warning",
  article: "第二十条",
  look({ people }) {
    const rowsOf = groupedBy(people, typed);
    const wrong = new Set(people.flatMap((person) => (person.submitted.id === undefined ? (typed(person) ?? []) : [])));
    const open = new Map<string, string[]>();
    for (const id of wrong) for (const place of places) open.set(openAt(id, place), []);
    if (open.size === 0) return [];
    for (const id of rowsOf.keys()) for (const place of places) open.get(openAt(id, place))?.push(id);
    return [...wrong].flatMap((id) =>
      places.flatMap((place) =>
        (open.get(openAt(id, place)) ?? [])
          // Two wrong ones find each other; once is enough.
          .filter((other) => other !== id && !(wrong.has(other) && other < id))
          .flatMap((other) => seeing(rowsOf.get(id) ?? [], rowsOf.get(other) ?? [], place)),
      ),
    );
  },
};

/** Only what stands in two files; within one, the check of that file finds the wrong id. */
function seeing(wrong: readonly CityPerson[], others: readonly CityPerson[], place: number): readonly Seeing[] {
  const [one] = wrong;
  const other = others.find(({ file }) => file !== one?.file);
  if (!one || !other) return [];
  const fill = { one: nameOf(one.submitted), oneUnit: one.unit, other: nameOf(other.submitted), otherUnit: other.unit, place: place + 1 };
  const isSame = one.submitted.name !== undefined && one.submitted.name === other.submitted.name;
  return [{ says: message(isSame ? "across.idsAlikeSameName" : "across.idsAlikeOtherName", fill), person: fill.one, unit: one.unit, places: [placeOf(one), placeOf(other)], actual: typed(one) ?? "", expected: typed(other) ?? "" }];
}
