import { decimal, isDecimal, written } from "../../../measures/decimal";

type Values = Readonly<Record<string, unknown>>;

/** Laws and their parameters: thousands of results rest on the same ones, so each travels once. */
const isOfLaw = (value: object): boolean => "usualWeight" in value || ("basis" in value && "article" in value);

/**
 * Makes data out of results, for another thread: exact numbers become text; what both sides have (`known`) or what has gone before becomes
 * its number. Good for one city: what is packed by one has to be unpacked by one, in the same order.
 */
export function packing(known: readonly object[]): (value: unknown) => unknown {
  const places = new Map<object, number>(known.map((each, place) => [each, place]));
  let next = known.length;
  const pack = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const place = places.get(value);
    if (place !== undefined) return { $known: place };
    if (isDecimal(value)) return { $decimal: written(value) };
    if (Array.isArray(value)) return value.map(pack);
    if (!isOfLaw(value)) return each(value, pack);
    const once = { $once: each(value, pack) };
    places.set(value, next);
    next += 1;
    return once;
  };
  return pack;
}

/** The other side of `packing`. @throws on what no packing has made. */
export function unpacking(known: readonly object[]): (value: unknown) => unknown {
  const all: unknown[] = [...known];
  const unpack = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(unpack);
    if ("$known" in value) {
      const { $known: place } = value;
      if (typeof place !== "number" || place >= all.length) throw new RangeError(`unpacking: ${String(place)}`);
      return all[place];
    }
    if ("$decimal" in value) return decimal(String(value.$decimal));
    if (!("$once" in value)) return each(value, unpack);
    const once = unpack(value.$once);
    all.push(once);
    return once;
  };
  return unpack;
}

/** @throws on a Map or a Set: they would arrive empty. */
function each(value: object, change: (value: unknown) => unknown): Values {
  if (Symbol.iterator in value) throw new TypeError(`packing: ${value.constructor.name}`);
  const changed: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) changed[key] = change(one);
  return changed;
}
