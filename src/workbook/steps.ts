/**
 * Work that can be put down after any of its steps and taken up again, or left: it comes to the same however it is cut.
 * Where somebody waits at a screen, each step takes a few milliseconds at most.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** So many rows are one step. */
export const rowsEachStep = 64;

/** Does all of the work at once. @example inOneGo(mapInSteps([1], (one) => one + 1)) // [2] */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does something with each of a list, with a step after every few of them. */
export function* eachInSteps<One>(list: readonly One[], each: (one: One, place: number) => void): Steps<void> {
  let place = 0;
  for (const one of list) {
    each(one, place);
    place += 1;
    if (place % rowsEachStep === 0) yield;
  }
}

/** What comes of each of a list, with a step after every few of them. @example inOneGo(mapInSteps([1, 2], (one) => one * 2)) // [2, 4] */
export function* mapInSteps<One, Result>(list: readonly One[], each: (one: One, place: number) => Result): Steps<Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(list, (one, place) => void results.push(each(one, place)));
  return results;
}
