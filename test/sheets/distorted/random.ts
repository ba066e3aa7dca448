/** A source of chances that a seed can repeat (mulberry32). */
export interface Chance {
  /** A whole number from 0, below the end. */
  below(end: number): number;
  /** True once in so many times. */
  once(inSoMany: number): boolean;
  one<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): readonly T[];
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    once: (inSoMany) => below(inSoMany) === 0,
    one: (list) => list[below(list.length)]!,
    shuffled(list) {
      const rest = [...list];
      return list.map(() => rest.splice(below(rest.length), 1)[0]!);
    },
  };
}
