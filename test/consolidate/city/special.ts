import type { CasePerson } from "./case";
import { inventedId } from "../../../src/templates/build/samples/invented";

/** Somebody in somebody's words, changed. @throws where there is nobody like that. */
export function withOne(people: readonly CasePerson[], is: (one: CasePerson) => boolean, change: Partial<CasePerson>): readonly CasePerson[] {
  const place = people.findIndex(is);
  if (place < 0) throw new Error("nobody like that");
  return people.map((one, at) => (at === place ? { ...one, ...change } : one));
}

export const find = (people: readonly CasePerson[], is: (one: CasePerson) => boolean): CasePerson => {
  const found = people.find(is);
  if (!found) throw new Error("nobody like that");
  return found;
};

/** The id of somebody born on the same day, a number further in the register: one digit of the body differs, and with it the check digit. Two valid ids can't be nearer. */
export const nextId = ({ id, birth }: Pick<CasePerson, "id" | "birth">): string => inventedId(birth, Number(id.slice(14, 17)) + (id[16] === "9" || id[16] === "8" ? -2 : 2));

/** One digit wrong, as a slip of the hand: the last one, so that the check digit doesn't fit. */
export const slippedId = ({ id }: Pick<CasePerson, "id">): string => `${id.slice(0, -1)}${id.endsWith("5") ? "6" : "5"}`;
