import { leavesAmong, spellsOf } from "../check/spells";
import type { PlainDate } from "../measures/dates";
import { isNoAnswer } from "../measures/explained";
import { longLeave } from "../measures/long-leave";
import type { Law } from "../measures/parameters";
import { yearUpTo } from "../measures/periods";
import type { RosterRow } from "../score/on-books";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import type { Note } from "./filling";

/** Half a year of sick or personal leave leads to a question only: nobody is left ungraded by the program (decision 26). */
export function longLeaveNotes(row: RosterRow, district: District, baseDate: PlainDate, law: Law): readonly Note[] {
  const found = longLeave({ leaves: leavesAmong(spellsOf(row, district)), year: yearUpTo(baseDate) }, law);
  if (isNoAnswer(found) || !found.value.proposed) return [];
  const about = { at: row.cell("id"), person: valueOf(row.values.name) };
  return [...found.steps.map((says) => ({ says: message("fill.leaveQuestion", { says }), ...about })), ...found.questions.map((says) => ({ says, ...about }))];
}
