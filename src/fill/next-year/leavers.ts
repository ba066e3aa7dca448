import type { PlainDate } from "../../measures/dates";
import { isBefore } from "../../measures/dates";
import { personOf } from "../../score/people";
import { isInService } from "../../sheets/roster";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Note } from "../filling";
import type { RosterRow } from "../../score/on-books";

/** More names than these are not read. */
export const namedAtMost = 8;

/** Someone who does not go along into the new year. */
export interface Leaver {
  readonly row: RosterRow;
  readonly person: string | undefined;
  readonly id: string | undefined;
  readonly because: Message;
}

interface Leaving {
  readonly leavers: readonly Leaver[];
  /** Left in the new year already: on the books at its beginning, and not to be appraised at its end. */
  readonly leftSince: readonly RosterRow[];
  readonly notes: readonly Note[];
}

/**
 * Who has left by the last day of the closing year: by 在岗状态, or by 离岗日期.
 * @param nextCloses the last day of the new year: whose term ends by then is named, as nothing else says so before it is over.
 */
export function leaving(rows: readonly RosterRow[], closes: PlainDate, nextCloses: PlainDate | undefined): Leaving {
  const leavers = rows.flatMap((row) => leaverOf(row, closes) ?? []);
  const gone = new Set(leavers.map(({ row }) => row));
  const leftSince = rows.filter((row) => !gone.has(row) && !isInService(valueOf(row.values.status)));
  const serving = rows.filter((row) => !gone.has(row) && isInService(valueOf(row.values.status)));
  const endsBy = (day: PlainDate) => serving.filter((row) => isOver(valueOf(row.values.termEnds), day));
  const ended = endsBy(closes);
  const ending = nextCloses ? endsBy(nextCloses).filter((row) => !ended.includes(row)) : [];
  const unread = rows.filter(({ values }) => values.status.state === "unreadable");
  return {
    leavers,
    leftSince,
    notes: [
      ...leftSince.map((row): Note => ({ says: message("fill.leftSince", { leftOn: valueOf(row.values.leftOn)?.toString() ?? "" }), at: row.cell("leftOn"), ...personOf(row) })),
      ...termNote("fill.termOver", ended),
      ...termNote("fill.termEnding", ending),
      ...unread.map((row): Note => ({ says: message("fill.rosterUnread", { title: "在岗状态", actual: shownText(row.values.status.original) }), at: row.cell("status"), ...personOf(row) })),
    ],
  };
}

const termNote = (key: "fill.termOver" | "fill.termEnding", [first, ...others]: readonly RosterRow[]): readonly Note[] =>
  first ? [{ says: message(key, { count: others.length + 1, names: [first, ...others].slice(0, namedAtMost).map((row) => personOf(row).person ?? "—") }), at: first.cell("termEnds") }] : [];

const isOver = (ends: PlainDate | undefined, closes: PlainDate): boolean => ends !== undefined && !isBefore(closes, ends);

function leaverOf(row: RosterRow, closes: PlainDate): Leaver | undefined {
  const status = valueOf(row.values.status);
  const leftOn = valueOf(row.values.leftOn);
  const id = valueOf(row.values.id)?.text;
  const leaver = (because: Message): Leaver => ({ row, person: personOf(row).person, id, because });
  if (leftOn && isBefore(closes, leftOn)) return undefined;
  if (leftOn) return leaver(message("fill.hasLeft", { leftOn: leftOn.toString(), status: status ?? shownText(row.values.status.original) }));
  return isInService(status) ? undefined : leaver(message("fill.hasLeftUndated", { status: status ?? "" }));
}
