import type { District } from "../../sheets/district";
import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import type { ScoringEntries } from "../../score/people";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { a1 } from "../../workbook/cell";
import { isDueInScoring } from "../../score/on-books";
import { rowsEachStep } from "../../workbook/steps";
import type { RosterRow } from "../people";
import { peopleOf } from "../people";
import type { Observation } from "../rule";
import { rule } from "../rule";
import { scoringOf } from "../scoring-people";

/** 花名册与评分表人员不符, in either direction: by id, and by name only where an id cannot be read (第二十条, decision 32). */
export const rosterDiffersInScoring = rule({
  id: "roster-differs-in-scoring",
  severity: "error",
  article: "第二十条",
  reads: ["roster", "scoring"],
  fixable: false,
  *look({ roster, scoring, district, law, report }) {
    if (roster.rows.length === 0 || scoring.rows.length === 0) return;
    for (const row of scoring.rows) {
      if (row.at % rowsEachStep === 0) yield;
      const seen = notInRoster(row, district);
      if (seen) report({ ...personOf(row), ...seen });
    }
    const baseDate = baseDateOf(district, law);
    for (const row of roster.rows) {
      if (row.at % rowsEachStep === 0) yield;
      if (!baseDate || isInScoring(row, district) || isDueInScoring(baseDate, row, law) !== true) continue;
      const at = row.cell("name");
      const name = valueOf(row.values.name);
      if (at) report({ at, ...personOf(row), says: message("check.notInScoring", { name: name ?? "—" }), actual: "", expected: name ?? "" });
    }
  },
});

function notInRoster(row: ScoringEntries, district: District): Omit<Observation, "person"> | undefined {
  const id = valueOf(row.values.id)?.text;
  const at = id === undefined || peopleOf(district).withId(id).length > 0 ? undefined : row.cell("id");
  if (!at || id === undefined) return undefined;
  const namesakes = namesakesOf(row, district);
  const [other, ...more] = namesakes;
  // Whose id in the roster cannot be read may be this person.
  if (namesakes.some(({ values }) => !valueOf(values.id))) return undefined;
  const otherAt = other?.cell("id");
  if (!other || !otherAt || more.length > 0 || isElsewhere(other, district)) return { at, says: message("check.notInRoster"), actual: id, expected: "" };
  return { at, says: message("check.idDiffersFromRoster", { name: valueOf(other.values.name) ?? "—", cell: a1(otherAt) }), actual: id, expected: valueOf(other.values.id)?.text ?? "" };
}

/** Two people may share a name: only one that stands once in each sheet tells anything. */
function namesakesOf(row: ScoringEntries, district: District): readonly RosterRow[] {
  const name = valueOf(row.values.name);
  return name !== undefined && scoringOf(district).byName.get(name)?.length === 1 ? peopleOf(district).withName(name) : [];
}

/** The scoring sheet has this person's own id on another row. */
const isElsewhere = ({ values }: RosterRow, district: District): boolean => scoringOf(district).byId.has(valueOf(values.id)?.text ?? "");

/** By id; a row of the same name stands for someone where either id cannot be read, or where the difference of the ids is found above. */
function isInScoring({ values }: RosterRow, district: District): boolean {
  const { byId, byName } = scoringOf(district);
  const people = peopleOf(district);
  const id = valueOf(values.id)?.text;
  if (id !== undefined && byId.has(id)) return true;
  const name = valueOf(values.name) ?? "";
  const rows = byName.get(name) ?? [];
  const oneOfEach = rows.length === 1 && people.withName(name).length === 1;
  return rows.some((row) => {
    const theirs = valueOf(row.values.id)?.text;
    return id === undefined || theirs === undefined || (oneOfEach && (people.withId(theirs).length === 0 || byId.get(theirs)?.length !== 1));
  });
}
