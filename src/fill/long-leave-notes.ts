import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import { isNoAnswer } from "../measures/explained";
import { isLeaveKind, longLeave } from "../measures/long-leave";
import type { Law } from "../measures/parameters";
import type { District, Found } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import type { Note } from "./filling";
import type { RosterRow } from "../score/on-books";

/** Half a year of sick or personal leave leads to a question only: nobody is left ungraded by the program (decision 26). */
export function longLeaveNotes(row: RosterRow, { sheets }: District, baseDate: PlainDate, law: Law): readonly Note[] {
  const number = valueOf(row.values.staffNumber);
  const leaves = (sheets.leave?.rows ?? []).flatMap((spell) => (number !== undefined && valueOf(spell.values.staffNumber) === number ? spellOf(spell) : []));
  const found = longLeave({ leaves, year: { from: baseDate.subtract({ years: 1 }).add({ days: 1 }), to: baseDate } }, law);
  if (isNoAnswer(found) || !found.value.proposed) return [];
  const about = { at: row.cell("id"), person: valueOf(row.values.name) };
  return [...found.steps.map((says) => ({ says: message("fill.leaveQuestion", { says }), ...about })), ...found.questions.map((says) => ({ says, ...about }))];
}

type LeaveRow = NonNullable<Found["leave"]>["rows"][number];

function spellOf({ values }: LeaveRow) {
  const [kind, from, to] = [valueOf(values.kind), valueOf(values.from), valueOf(values.to)];
  return kind !== undefined && isLeaveKind(kind) && from && to && !isBefore(to, from) ? [{ kind, from, to }] : [];
}
