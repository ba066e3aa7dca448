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
}

/**
 * Whom an update would take out of a summary although nobody has said so: a summary is made anew of what has come, and a clerk who
 * brings the one late file alone would lose everybody else.
 */
export function unitsLost({ missing, uncounted }: Pick<City, "missing" | "uncounted">, summary: Snapshot): readonly LostUnit[] {
  const without = inOrderOfUnits([...missing, ...uncounted].map((unit) => ({ unit })));
  const rows = without.length === 0 ? [] : (recogniseNamed(cityRoll, summary)?.rows ?? []);
  const there = new Map<string, number>();
  for (const { values } of rows) {
    const unit = valueOf(values.unit);
    if (unit !== undefined) there.set(unit, (there.get(unit) ?? 0) + 1);
  }
  return without.flatMap(({ unit }) => {
    const people = there.get(unit) ?? 0;
    return people > 0 ? [{ unit, people }] : [];
  });
}

/** Their people together. */
export const peopleLost = (lost: readonly LostUnit[]): number => lost.reduce((sum, { people }) => sum + people, 0);
