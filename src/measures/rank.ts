import type { Decimal } from "./decimal";
import { compared, isSame } from "./decimal";

/**
 * 排名: one more than the number of better composites, so that equals share a place. Who has no composite has no place.
 * @example ranks([decimal(90), decimal(85), decimal(90), none]) // [1, 3, 1, none]
 */
export function ranks(composites: readonly (Decimal | undefined)[]): readonly (number | undefined)[] {
  const inOrder = composites.filter((value) => value !== undefined).sort((one, other) => compared(other, one));
  const places = new Map<Decimal, number>();
  let place = 0;
  for (const [better, value] of inOrder.entries()) {
    if (!isSame(inOrder[better - 1], value)) place = better + 1;
    places.set(value, place);
  }
  return composites.map((value) => value && places.get(value));
}
