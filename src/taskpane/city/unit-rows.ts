import type { City, CityFile } from "../../consolidate/city";
import type { UnitStanding } from "../../consolidate/files";
import { unitStanding } from "../../consolidate/files";
import type { Submission } from "../../consolidate/submission";
import { allFindings } from "./all-findings";

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
  /** In its files that count, and across files where it is concerned: what a click on them lists. */
  readonly errors: number;
  readonly warnings: number;
}

const rank = { accepted: 0, replaced: 1, rejected: 2 } as const;

/** The expected units in the order in which the city lists them, and after them whatever else came. */
export function unitRows(city: City): readonly UnitRow[] {
  const expected: readonly string[] = city.law.reportingUnits.value;
  const others = [...new Set(city.files.flatMap(({ unit }) => (unit === undefined || expected.includes(unit) ? [] : [unit])))];
  const faults = faultsByUnit(city);
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
      ...(faults.get(unit) ?? { errors: 0, warnings: 0 }),
    };
  });
}

/** Files of no unit: unreadable, foreign, or not saying whose they are. */
export const filesOfNoUnit = ({ files }: City): readonly CityFile[] => files.filter(({ unit }) => unit === undefined);

function faultsByUnit(city: City): ReadonlyMap<string, Pick<UnitRow, "errors" | "warnings">> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { severity, unit, places } of allFindings(city)) {
    if (severity === "info") continue;
    for (const concerned of new Set([unit, ...places.map((place) => place.unit)])) {
      if (concerned === undefined) continue;
      const count = counts.get(concerned) ?? { errors: 0, warnings: 0 };
      counts.set(concerned, count);
      count[severity === "error" ? "errors" : "warnings"] += 1;
    }
  }
  return counts;
}
