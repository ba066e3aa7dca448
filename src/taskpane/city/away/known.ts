import type { LastYear } from "../../../consolidate/city";
import type { Intake } from "../../../consolidate/submission";

/** What page and worker both have, in one order: a city speaks of it by number. */
export const knownIn = (intakes: readonly Intake[], last: LastYear | undefined): readonly object[] => [
  ...intakes.flatMap((intake): readonly object[] => (intake.kind === "submission" ? [intake.submission, ...intake.submission.people] : [])),
  ...(last ? [last] : []),
];

/** Files that were taken off the desk are let go, on both sides with the same city: one that comes again is handed over again. */
export function forgetOthers(held: Map<string, Intake>, files: readonly string[]): void {
  const there = new Set(files);
  for (const file of held.keys()) if (!there.has(file)) held.delete(file);
}
