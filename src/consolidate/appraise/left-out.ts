import { date, isBefore } from "../../measures/dates";
import type { Law } from "../../measures/parameters";
import { movedAway } from "../../sheets/roster";
import type { Message } from "../../text";
import { message } from "../../text";
import type { CityChoices } from "../choices";
import type { Submission, SubmittedPerson } from "../submission";
import { baseDateAtCity } from "./served";

/** A file whose people count, and the unit that they count for. */
export interface CountedFile {
  readonly unit: string;
  readonly submission: Submission;
}

/**
 * Who stands in two files and counts in one only (decision 13: the district on the base date): as the city clerk has decided, else as the
 * district's own 花名册 says by 调出 and its day. Without either both rows stay, and the check across files names them.
 * @returns why a row of a file does not count; nothing where it does.
 */
export function countsElsewhere(files: readonly CountedFile[], choices: CityChoices, law: Law): (file: CountedFile, person: SubmittedPerson) => Message | undefined {
  const holders = holdersById(files);
  const moves = movesById(files, law);
  return ({ submission: { file } }, { id }) => {
    const among = id === undefined ? undefined : holders.get(id);
    if (id === undefined || !among || among.length < 2) return undefined;
    const chosen = among.find((one) => one.unit === choices.keptIn.get(id));
    if (chosen) return chosen.submission.file === file ? undefined : message("city.keptIn", { unit: chosen.unit });
    const kept = among.filter((one) => isKept(one, moves.get(id) ?? []));
    if (kept.length === 0 || kept.some((one) => one.submission.file === file)) return undefined;
    return message("city.movedTo", { unit: kept[0]?.unit ?? "" });
  };
}

interface Move {
  readonly from: CountedFile;
  /** Elsewhere already on the base date. */
  readonly before: boolean;
}

/** Who moved away before the base date counts where they came to; who moved later, where they came from. */
const isKept = (file: CountedFile, moves: readonly Move[]): boolean => moves.every(({ from, before }) => (from === file) !== before);

function holdersById(files: readonly CountedFile[]): ReadonlyMap<string, readonly CountedFile[]> {
  const holders = new Map<string, CountedFile[]>();
  for (const file of files) {
    for (const id of new Set(file.submission.people.flatMap((person) => person.id ?? []))) {
      const known = holders.get(id);
      if (known) known.push(file);
      else holders.set(id, [file]);
    }
  }
  return holders;
}

function movesById(files: readonly CountedFile[], law: Law): ReadonlyMap<string, readonly Move[]> {
  const moves = new Map<string, Move[]>();
  for (const from of files) {
    const { leavers, cover, year } = from.submission;
    for (const { id, status, leftOn } of leavers) {
      if (id === undefined || status !== movedAway) continue;
      const before = leftOn === undefined || year === undefined || isBefore(date(leftOn), date(baseDateAtCity({ cover, year }, law)));
      moves.set(id, [...(moves.get(id) ?? []), { from, before }]);
    }
  }
  return moves;
}
