import type { PlainDate } from "../measures/dates";
import type { Law } from "../measures/parameters";
import type { ScoringRow } from "../score/people";
import { personOf } from "../score/people";
import { baseDateOf } from "../sheets/district";
import type { District, Found } from "../sheets/district";
import { scoring } from "../sheets/scoring";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import type { Due } from "./due";
import { dueCode, dueDay, dueText } from "./due";
import { fillCell, standingCell, together } from "./fill-cell";
import type { Filling, Note } from "./filling";
import { nothing } from "./filling";
import { longLeaveNotes } from "./long-leave-notes";
import type { NewRow } from "./new-rows";
import { newRows } from "./new-rows";
import type { RosterRow } from "../score/on-books";
import { onBooks } from "../score/on-books";
import type { Places } from "./scoring-places";
import { placesOf } from "./scoring-places";
import { takesPart } from "./takes-part";

/** The columns that the roster can fill. */
const fields = ["name", "id", "area", "arrived", "termEnds", "assessedThisYear", "noGradeReason"] as const;

/**
 * 评分表 from 花名册: everyone in scope on the books on the base date (第二条, decisions 4, 21, 26, 32), matched by id and never by name alone.
 * @returns cells to fill; who is not filled in and why, and what the two sheets say differently.
 */
export function fillScoring(district: District, law: Law = district.law): Filling {
  const { sheets, settings } = district;
  if (!sheets.roster) return nothing({ says: message("fill.noRoster") });
  if (!sheets.scoring) return nothing({ says: message("fill.noScoring") });
  if (sheets.roster.rows.length === 0) return nothing({ says: message("fill.rosterEmpty") });
  if (!sheets.scoring.columnOf.has("id")) return nothing({ says: message("fill.noIdColumn", { sheet: sheets.scoring.sheet.name }) });
  if (settings.baseDate.read.state === "unreadable") return nothing({ says: message("fill.baseDateUnread"), at: settings.baseDate.cell });
  const baseDate = baseDateOf(district, law);
  if (!baseDate) return nothing({ says: message("fill.noBaseDate"), at: settings.year.cell });
  return fill({ district, found: sheets.scoring, places: placesOf(sheets.scoring.rows, sheets.roster.rows), baseDate, law }, sheets.roster.rows);
}

interface Ground {
  readonly district: District;
  readonly found: NonNullable<Found["scoring"]>;
  readonly places: Places;
  readonly baseDate: PlainDate;
  readonly law: Law;
}

function fill(ground: Ground, people: readonly RosterRow[]): Filling {
  const { found, places, law } = ground;
  const each = people.map((row) => onePerson(ground, row));
  const absent = fields.filter((field) => !found.columnOf.has(field)).map((field): Note => ({ says: message("fill.columnAbsent", { sheet: found.sheet.name, title: scoring.columns[field].title }) }));
  const strangers = places.strangers.map((row): Note => ({ says: message("fill.notInRoster"), at: row.cell("id"), ...personOf(row) }));
  return together([...each.map(({ filling }) => filling), newRows(found, each.flatMap(({ enters }) => (enters ? [enters] : [])), law), nothing(...strangers, ...absent)]);
}

interface OnePerson {
  readonly filling: Filling;
  readonly enters?: NewRow;
}

function onePerson(ground: Ground, row: RosterRow): OnePerson {
  const { places, baseDate, law } = ground;
  const { person } = personOf(row);
  const at = row.cell("id");
  const only = (...notes: readonly Note["says"][]): OnePerson => ({ filling: nothing(...notes.map((says) => ({ says, at, person }))) });
  const id = valueOf(row.values.id)?.text;
  if (id === undefined) return only(message("fill.rosterIdUnread"));
  const first = places.firstInRoster.get(id);
  if (first !== undefined && first !== row.at) return only(message("fill.rosterTwice", { row: first + 1 }));
  const there = places.byId.get(id);
  const presence = onBooks(row, baseDate, law);
  if (presence.state !== "present") return only(...presence.because.map((because) => (there ? message("fill.shouldNotBeThere", { row: there.at + 1, because }) : message("fill.leftOut", { because }))));
  const namesake = there ? undefined : places.byNameOnly.get(valueOf(row.values.name) ?? "");
  if (namesake) return only(message(namesake.values.id.state === "blank" ? "fill.sameNameNoId" : "fill.sameNameOtherId", { row: namesake.at + 1 }));
  const due = dueFrom(row, id, ground);
  const notes = nothing(...presence.questions.map((says) => ({ says, at: row.cell("recruiter"), person })), ...unknownArrival(row, there, ground), ...longLeaveNotes(row, ground.district, baseDate, law));
  return there ? { filling: together([intoRow(there, due, person), notes]) } : { filling: notes, enters: { person, due } };
}

/** Without a day of arrival nobody can tell who takes part; the cell is left for people. */
function unknownArrival(row: RosterRow, there: ScoringRow | undefined, { found }: Ground): readonly Note[] {
  const open = found.columnOf.has("assessedThisYear") && (!there || there.values.assessedThisYear.state === "blank");
  return open && valueOf(row.values.arrived) === undefined ? [{ says: message("fill.arrivedMissing"), at: row.cell("arrived") ?? row.cell("id"), ...personOf(row) }] : [];
}

type Dues = Readonly<Record<(typeof fields)[number], Due | undefined>>;

/** What the roster says of someone, for the columns of the scoring sheet; what is blank there fills nothing here. */
function dueFrom({ at, values }: RosterRow, id: string, { district, law }: Ground): Dues {
  const because = [message("fill.fromRoster", { row: at + 1 })];
  const date1904 = district.snapshot.date1904 === true;
  const arrived = valueOf(values.arrived);
  const part = takesPart({ arrived, probationEnds: valueOf(values.probationEnds) }, district, law);
  return {
    name: dueText(valueOf(values.name), because),
    id: dueCode(id, because),
    area: dueText(valueOf(values.area), because),
    arrived: dueDay(arrived, date1904, because),
    termEnds: dueDay(valueOf(values.termEnds), date1904, because),
    assessedThisYear: dueText(part?.assessed, part?.because ?? []),
    noGradeReason: dueText(part?.reason, part?.because ?? []),
  };
}

function intoRow(there: ScoringRow, due: Dues, person: string | undefined): Filling {
  // A reason belongs to a 否 only.
  const needsReason = valueOf(there.values.assessedThisYear) !== "是";
  return together(
    fields.map((field) => {
      if (field === "noGradeReason" && !needsReason) return nothing();
      const source = field === "assessedThisYear" || field === "noGradeReason" ? message("fill.byArrival") : message("fill.roster");
      return fillCell(standingCell(scoring, there, field), due[field], { person, source });
    }),
  );
}
