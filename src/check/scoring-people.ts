import type { ScoringEntries } from "../score/people";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import { oncePer } from "../sheets/once";
import { groupedBy } from "../workbook/grouped-by";
import type { RosterRow } from "./people";
import { rosterRowWithId } from "./people";

/** 评分表 by what its rows say of a person, gathered once a workbook. */
export const scoringOf = oncePer(({ sheets }: District) => {
  const rows = sheets.scoring?.rows ?? [];
  return { byId: groupedBy(rows, ({ values }) => valueOf(values.id)?.text), byName: groupedBy(rows, ({ values }) => valueOf(values.name)) };
});

const repeated = oncePer((ids: readonly string[]) => new Set(ids));

/** An id that stands on two rows of 评分表 is somebody else's on one of them: that is the finding, and nothing is looked up, or repaired, by such an id. */
export function certainId({ values }: ScoringEntries, district: District): string | undefined {
  const id = valueOf(values.id)?.text;
  return id !== undefined && !repeated(district.repeatedIds).has(id) ? id : undefined;
}

/** The row of 花名册 that a row of 评分表 is certainly of. */
export const rosterRowOfScoring = (row: ScoringEntries, district: District): RosterRow | undefined => rosterRowWithId(certainId(row, district), district);
