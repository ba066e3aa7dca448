import type { CityFile } from "../city";
import { isCopy } from "./copies";

/** Files with people of whom none counts though no other file stands for them: left out, waiting for a choice, of another year or of nobody. Whoever holds the totals against what came in looks for these. */
export const waitingFiles = (files: readonly CityFile[]): readonly { readonly file: string; readonly people: number }[] =>
  files.flatMap((one) => {
    const { file, status, reason, submission } = one;
    const people = submission?.people.length ?? 0;
    return status === "rejected" && people > 0 && !isCopy(one) && reason?.key !== "city.unsealedBeside" ? [{ file, people }] : [];
  });
