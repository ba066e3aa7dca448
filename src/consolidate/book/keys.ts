import type { Read } from "../../sheets/values/read";
import { valueOf } from "../../sheets/values/read";

/** Parts of a key never run into one another. */
export const keyOfParts = (...parts: readonly (string | undefined)[]): string => parts.map((part) => (part ?? "").trim()).join("\n");

interface Who {
  readonly id: string | undefined;
  readonly unit: string | undefined;
  readonly name: string | undefined;
}

const byId = ({ id }: Who): readonly string[] => (id === undefined ? [] : [keyOfParts("id", id)]);
const byName = ({ unit, name }: Who): readonly string[] => (name === undefined ? [] : [keyOfParts("name", unit, name)]);

/** A person is found by id; by unit and name only where a row has no id: a name is no key. */
export const personKeys = (who: Who): readonly string[] => [...byId(who), ...byName(who)];

interface PersonCells {
  readonly id: Read<{ readonly text: string }>;
  readonly unit: Read<string>;
  readonly name: Read<string>;
}

export function personKeysIn({ id, unit, name }: PersonCells): readonly string[] {
  const who = { id: valueOf(id)?.text, unit: valueOf(unit), name: valueOf(name) };
  return who.id === undefined ? byName(who) : byId(who);
}

export const unitKeys = (unit: string | undefined): readonly string[] => (unit === undefined ? [] : [keyOfParts("unit", unit)]);
