import type { Parameter, ParameterValue } from "./law";
import type { Law } from "./parameters";
import { parameterKeys, standing } from "./parameters";

/** What a parameter was in a year, where it was another than now. */
function earlierValue({ until = {} }: Parameter, year: number): ParameterValue | undefined {
  const last = Object.keys(until).map(Number).filter((one) => one >= year).sort((one, other) => one - other)[0];
  return last === undefined ? undefined : until[last];
}

const known = new WeakMap<Law, Map<number, Law>>();

/**
 * The law of a year of appraisal (第二十六条): what has been changed since counts as it was then. The same year's law is the very same one.
 * @param year nothing, and a year without any change after it, has the newest law.
 * @example lawOf(2024).excellentAward.value // 7200
 */
export function lawOf(year: number | undefined, newest: Law = standing): Law {
  if (year === undefined) return newest;
  const years = known.get(newest) ?? new Map<number, Law>();
  known.set(newest, years);
  const law = years.get(year) ?? asItWas(year, newest);
  years.set(year, law);
  return law;
}

function asItWas(year: number, newest: Law): Law {
  const earlier = parameterKeys.flatMap((key) => {
    const value = earlierValue(newest[key], year);
    return value === undefined ? [] : [[key, { ...newest[key], value }] as const];
  });
  return earlier.length === 0 ? newest : Object.assign({}, newest, Object.fromEntries(earlier));
}
