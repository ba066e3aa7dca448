import { cityRoll } from "../../sheets/summary";
import { recogniseNamed } from "../../sheets/sheet-named";
import { valueOf } from "../../sheets/values/read";
import type { Snapshot } from "../../workbook/snapshot";
import type { City } from "../city";
import { inOrderOfUnits } from "../in-order-of-units";

/** A unit of which nothing counts this time, and how many of its people stand in the summary that would be written over. */
export interface LostUnit {
  readonly unit: string;
  readonly people: number;
  /** Files of theirs did come, and none counts: to be decided, not to be brought. */
  readonly came: boolean;
}

/**
 * Whom an update would take out of a summary although nobody has said so: a summary is made anew of what has come, and a clerk who
 * brings the one late file alone would lose everybody else. Who stands in another unit's file now is not lost.
 */
export function unitsLost({ missing, uncounted, people }: Pick<City, "missing" | "uncounted" | "people">, summary: Snapshot): readonly LostUnit[] {
  const without = inOrderOfUnits([...missing.map((unit) => ({ unit, came: false })), ...uncounted.map((unit) => ({ unit, came: true }))]);
  if (without.length === 0) return [];
  const elsewhere = new Set(people.flatMap(({ submitted: { id } }) => id ?? []));
  const rows = (recogniseNamed(cityRoll, summary)?.rows ?? []).filter(({ values: { id } }) => !elsewhere.has(valueOf(id)?.text ?? ""));
  const there = new Map<string, number>();
  for (const { values } of rows) {
    const unit = valueOf(values.unit);
    if (unit !== undefined) there.set(unit, (there.get(unit) ?? 0) + 1);
  }
  return without.flatMap(({ unit, came }) => {
    const lost = there.get(unit) ?? 0;
    return lost > 0 ? [{ unit, people: lost, came }] : [];
  });
}

/** Their people together. */
export const peopleLost = (lost: readonly LostUnit[]): number => lost.reduce((sum, { people }) => sum + people, 0);
