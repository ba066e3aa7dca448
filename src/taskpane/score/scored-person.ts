import type { AwardOf } from "../../score/awards-of";
import type { Appraised } from "../../score/people";
import { personOf } from "../../score/people";
import type { Message } from "../../text";
import { written } from "../../measures/decimal";
import { isNoAnswer } from "../../measures/explained";

export interface ScoredPerson {
  readonly person: Appraised;
  readonly award: AwardOf | undefined;
  readonly why: () => readonly Message[];
}

/** A name to show, and the row where there is none. */
export const nameOf = ({ row }: Appraised): string => personOf(row).person ?? `${row.sheet} ${row.at + 1}`;

/** The composite as it is written; nothing where there is none. */
export const compositeWritten = ({ composite: due }: Appraised): string | undefined => (due && !isNoAnswer(due) ? written(due.value) : undefined);
