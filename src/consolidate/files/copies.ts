import type { CityChoices } from "../choices";
import type { CityFile } from "../city";
import type { Submission } from "../submission";

/** Files of which another is the very same, with that other one: the one that the clerk chose, else the one with the shortest name (“副本” is added to a name), else the first. */
export function copiesAmong(submissions: readonly Submission[], { chosen }: CityChoices): ReadonlyMap<string, string> {
  const wanted = new Set(chosen.values());
  const kept = new Map<string, string>();
  const rank = (file: string): number => (wanted.has(file) ? 0 : file.length);
  for (const { mark, file } of submissions) {
    const best = kept.get(mark);
    if (best === undefined || rank(file) < rank(best)) kept.set(mark, file);
  }
  return new Map(submissions.flatMap(({ mark, file }) => {
    const other = kept.get(mark);
    return other === undefined || other === file ? [] : [[file, other] as const];
  }));
}

/** Left out for nothing but that another file says the same: the same bytes, or what was sealed in the other. */
export const isCopy = ({ status, reason }: Pick<CityFile, "status" | "reason">): boolean => status === "rejected" && (reason?.key === "city.sameBytes" || reason?.key === "city.sameContent");
