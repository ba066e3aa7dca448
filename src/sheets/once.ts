import type { Law } from "../measures/parameters";
import type { Steps } from "../workbook/steps";
import type { Touched } from "./touched";
import { touchAgain, watched, watchedInSteps } from "./touched";

/**
 * Gathers something of a workbook, a sheet or a row the first time that somebody asks for it, and keeps it as long as that lives.
 * Whoever gets it looks at what it was gathered from.
 */
export function oncePer<Key extends object, T>(gather: (key: Key) => T): (key: Key) => T {
  const kept = new WeakMap<Key, { readonly value: T; readonly touched: Touched }>();
  return (key) => {
    const known = kept.get(key);
    if (known) {
      touchAgain(known.touched);
      return known.value;
    }
    const result = watched(() => gather(key));
    kept.set(key, result);
    return result.value;
  };
}

/** The same for what depends on the law as well: a workbook may be looked at under two of them. There are few laws and many rows. */
export function oncePerLaw<Key extends object, T>(gather: (key: Key, law: Law) => T): (key: Key, law: Law) => T {
  const underLaw = oncePer((law: Law) => ({ law, of: oncePer((key: Key) => gather(key, law)) }));
  // One row after another is asked about under the same law.
  let last: ReturnType<typeof underLaw> | undefined;
  return (key, law) => {
    if (last?.law !== law) last = underLaw(law);
    return last.of(key);
  };
}

/** Gathers in steps. Where somebody asks while it is being gathered, it is gathered twice, and comes to the same. */
export function oncePerInSteps<Key extends object, T>(gather: (key: Key) => Steps<T>): (key: Key) => Steps<T> {
  const kept = new WeakMap<Key, { readonly value: T; readonly touched: Touched }>();
  return function* (key) {
    const known = kept.get(key);
    if (known) {
      touchAgain(known.touched);
      return known.value;
    }
    const result = yield* watchedInSteps(gather(key));
    kept.set(key, result);
    return result.value;
  };
}

/** The same for what depends on the law as well. */
export function oncePerLawInSteps<Key extends object, T>(gather: (key: Key, law: Law) => Steps<T>): (key: Key, law: Law) => Steps<T> {
  const underLaw = oncePer((law: Law) => oncePerInSteps((key: Key) => gather(key, law)));
  return (key, law) => underLaw(law)(key);
}
