import type { Decimal } from "./decimal";

/**
 * 排名: one more than the number of better composites, so that equals share a place. Who has no composite has no place.
 * @example ranks([decimal(90), decimal(85), decimal(90), none]) // [1, 3, 1, none]
 */
export function ranks(composites: readonly (Decimal | undefined)[]): readonly (number | undefined)[] {
  const inOrder = composites.filter((value) => value !== undefined).sort((one, other) => other.cmp(one));
  const place = new Map<string, number>();
  for (const [better, value] of inOrder.entries()) if (!place.has(value.toFixed())) place.set(value.toFixed(), better + 1);
  return composites.map((value) => value && place.get(value.toFixed()));
}
