/**
 * Whole numbers as runs without a gap, each with its first and last, in order.
 * @param gap how many numbers may be missing within a run.
 * @example inRuns([7, 3, 4, 5]) // [[3, 5], [7, 7]]
 */
export function inRuns(numbers: Iterable<number>, gap = 0): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && number - run[1] <= gap + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The same for a sentence. @example runsWritten([3, 4, 5, 9]) // ["3—5", "9"] */
export const runsWritten = (numbers: Iterable<number>): readonly string[] => inRuns(numbers).map(([first, last]) => (first === last ? String(first) : `${first}—${last}`));
