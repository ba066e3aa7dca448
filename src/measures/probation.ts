import { message } from "../text";
import type { PlainDate } from "./dates";
import { shareWritten, written } from "./decimal";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/**
 * 试用期满日 (第六条, decision 20): start day excluded, month end where there is no such day.
 * @example probationEnd(date("2024-03-15")).value // 2024-05-15
 */
export function probationEnd(arrived: PlainDate, law: Law = standing): Explained<PlainDate> {
  const end = arrived.add({ months: law.probation.value });
  return explained(end, {
    inputs: { arrived: arrived.toString() },
    uses: [law.probation],
    steps: [message("why.probationEnd", { arrived: arrived.toString(), months: law.probation.value, end: end.toString() })],
  });
}

interface Votes {
  readonly excellent: number;
  readonly good: number;
  /** Abstentions in, spoilt ones out (decision 19). */
  readonly valid: number;
}

/**
 * Whether 良好 or better has half of the valid votes (第六条): 2 × (优秀 + 良好) ≥ base, in whole numbers.
 * @example probationVote({ excellent: 12, good: 8, valid: 40 }).value // { passed: true, rate: "50.00%" }
 * @returns no answer, naming the field, when a count is absent, negative, no whole number, or more than the valid votes.
 */
export function probationVote({ excellent, good, valid }: Votes, law: Law = standing): Explained<{ readonly passed: boolean; readonly rate: string }> | NoAnswer {
  for (const [field, count] of Object.entries({ excellent, good, valid })) {
    if (!Number.isSafeInteger(count)) return { field, reason: "notWhole" };
    if (count < 0) return { field, reason: "negative" };
  }
  if (valid === 0) return { field: "valid", reason: "absent" };
  const favourable = excellent + good;
  if (favourable > valid) return { field: "valid", reason: "outOfOrder" };
  const passed = law.probationVotes.value.times(valid).lte(favourable * 100);
  const rate = shareWritten(favourable, valid);
  return explained(
    { passed, rate },
    { inputs: { excellent: String(excellent), good: String(good), valid: String(valid) }, uses: [law.probationVotes], steps: [message("why.vote", { favourable, valid, rate, needed: written(law.probationVotes.value) })] },
  );
}
