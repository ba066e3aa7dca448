import type { Message } from "../../text";
import type { CityFile, FileStatus } from "../city";
import type { Submission } from "../submission";

/** A submission whose unit is known and that nothing speaks against so far. */
export interface Candidate {
  readonly unit: string;
  readonly submission: Submission;
}

/** What is decided of a file. */
export interface Verdict {
  readonly status: FileStatus;
  readonly reason: Message | undefined;
  readonly choosable: boolean;
}

export const rejected = (reason: Message): Verdict => ({ status: "rejected", reason, choosable: false });
export const accepted: Verdict = { status: "accepted", reason: undefined, choosable: false };

/** It has people to appraise; others bring ledgers, or nothing. */
export const isMain = ({ submission }: Candidate): boolean => submission.people.length > 0;

export const asCityFile = (file: string, unit: string | undefined, submission: Submission | undefined, { status, reason, choosable }: Verdict): CityFile => ({ file, unit, status, reason, submission, choosable });
