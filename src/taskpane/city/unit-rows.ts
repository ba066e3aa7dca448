import type { City, CityFile } from "../../consolidate/city";
import type { UnitStanding } from "../../consolidate/files";
import { unitStanding } from "../../consolidate/files";
import type { Submission } from "../../consolidate/submission";

/** How things stand with one expected unit. */
export interface UnitRow {
  readonly unit: string;
  readonly state: UnitStanding;
  /** Every file that came for it, the ones that count first. */
  readonly files: readonly CityFile[];
  /** In the roll. */
  readonly people: number;
  /** Of the file that counts; nothing where none does. */
  readonly receipt: Submission["receipt"] | undefined;
  readonly errors: number;
  readonly warnings: number;
}

const rank = { accepted: 0, replaced: 1, rejected: 2 } as const;

/** The expected units in the order in which the city lists them, and after them whatever else came. */
export function unitRows(city: City): readonly UnitRow[] {
  const expected: readonly string[] = city.law.reportingUnits.value;
  const others = [...new Set(city.files.flatMap(({ unit }) => (unit === undefined || expected.includes(unit) ? [] : [unit])))];
  const people = new Map(city.units.map((figures) => [figures.unit, figures.people]));
  return [...expected, ...others].map((unit) => {
    const files = city.files.filter((file) => file.unit === unit).sort((one, other) => rank[one.status] - rank[other.status]);
    const counted = files.flatMap(({ status, submission }) => (status === "accepted" && submission ? [submission] : []));
    const main = counted.find((submission) => submission.people.length > 0) ?? counted[0];
    return {
      unit,
      state: unitStanding(files),
      files,
      people: people.get(unit) ?? 0,
      receipt: main?.receipt,
      errors: countOf(counted, "error"),
      warnings: countOf(counted, "warning"),
    };
  });
}

/** Files of no unit: unreadable, foreign, or not saying whose they are. */
export const filesOfNoUnit = ({ files }: City): readonly CityFile[] => files.filter(({ unit }) => unit === undefined);

const countOf = (submissions: readonly Submission[], severity: "error" | "warning"): number =>
  submissions.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
