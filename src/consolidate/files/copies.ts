import type { CityChoices } from "../choices";
import type { Submission } from "../submission";

/** Files of which another is the very same, with that other one: the one that the clerk chose, else the first. */
export function copiesAmong(submissions: readonly Submission[], { chosen }: CityChoices): ReadonlyMap<string, string> {
  const wanted = new Set(chosen.values());
  const kept = new Map<string, string>();
  for (const { mark, file } of submissions) if (!kept.has(mark) || wanted.has(file)) kept.set(mark, file);
  return new Map(submissions.flatMap(({ mark, file }) => {
    const other = kept.get(mark);
    return other === undefined || other === file ? [] : [[file, other] as const];
  }));
}
