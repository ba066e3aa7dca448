import { overCap } from "../check/rules/over-cap";
import type { ApprovedQuotas } from "./appraise/approved-quotas";
import type { CityFile, UnitFigures } from "./city";

/** What the city has approved itself is no question to the district any more: its check, which cannot know, asked for a reason and an approval. */
export function withoutSettled(files: readonly CityFile[], units: readonly UnitFigures[], approved: ApprovedQuotas): readonly CityFile[] {
  const settled = new Set(units.flatMap(({ unit, capPending }) => (unit !== undefined && approved.has(unit) && !capPending ? [unit] : [])));
  return files.map((file) => {
    const { unit, status, submission } = file;
    if (status !== "accepted" || !submission || unit === undefined || !settled.has(unit)) return file;
    const findings = submission.findings.filter(({ rule, answer }) => rule !== overCap.id || answer !== undefined);
    return findings.length === submission.findings.length ? file : { ...file, submission: { ...submission, findings } };
  });
}
