import type { LastYear } from "../../../consolidate/city";
import type { Intake } from "../../../consolidate/submission";

/** What page and worker both have, in one order: a city speaks of it by number. */
export const knownIn = (intakes: readonly Intake[], last: LastYear | undefined): readonly object[] => [
  ...intakes.flatMap((intake): readonly object[] => (intake.kind === "submission" ? [intake.submission, ...intake.submission.people] : [])),
  ...(last ? [last] : []),
];
