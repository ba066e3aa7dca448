import type { Submission } from "../submission";

/** The year of most files, the later one on a tie. Nothing where no file says one. */
export function yearOf(submissions: readonly Submission[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of submissions) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([year, count], [other, others]) => others - count || other - year)[0]?.[0];
}
