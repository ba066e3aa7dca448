const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** Whether two say the same, however deep; of functions and of what is no plain data only the very same does. @example isAlike([1, ["甲"]], [1, ["甲"]]) // true */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((part, place) => isAlike(part, other[place]));
  if (one instanceof Map) return other instanceof Map && isAlike([...one], [...other]);
  if (one instanceof Set) return other instanceof Set && isAlike([...one], [...other]);
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isAlike(Reflect.get(one, key), Reflect.get(other, key)));
}

/** What says the same as before is the very object of before. @example sameAs([1], [1]) // [1] */
export const sameAs = <T>(now: T, before: T): T => (isAlike(now, before) ? before : now);
