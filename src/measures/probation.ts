import type { Message } from "../text";
import { message } from "../text";
import { scoreFault } from "./composite";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Decimal } from "./decimal";
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
  return explained(end, () => ({
    inputs: { arrived: arrived.toString() },
    uses: [law.probation],
    steps: [message("why.probationEnd", { arrived: arrived.toString(), months: law.probation.value, end: end.toString() })],
  }));
}

interface ProbationTerm {
  /** The contract's own date where it has one. */
  readonly end: PlainDate;
  readonly byMeasures: PlainDate;
  /** Calendar days that the contract goes beyond the measures; below 0 where it stays short of them. */
  readonly difference: number;
}

/**
 * 试用期满日 with the contract's own date, which prevails; the difference is shown (第六条, decision 20).
 * @example probationTerm({ arrived: date("2024-03-15"), contract: date("2024-05-14") }).value // { end: 2024-05-14, byMeasures: 2024-05-15, difference: -1 }
 * @returns no answer, naming the field, when the contract's date is before the arrival.
 */
export function probationTerm({ arrived, contract }: { readonly arrived: PlainDate; readonly contract: PlainDate | undefined }, law: Law = standing): Explained<ProbationTerm> | NoAnswer {
  const due = probationEnd(arrived, law);
  const byMeasures = due.value;
  if (contract && isBefore(contract, arrived)) return { field: "contract", reason: "outOfOrder" };
  const end = contract ?? byMeasures;
  const difference = byMeasures.daysUntil(end);
  return explained(
    { end, byMeasures, difference },
    () => ({
      inputs: { ...due.inputs, contract: contract?.toString() ?? "" },
      uses: due.parameters,
      steps: difference === 0 ? due.steps : [...due.steps, message(difference > 0 ? "probation.contractLater" : "probation.contractEarlier", { end: end.toString(), days: Math.abs(difference) })],
    }),
  );
}

/**
 * Whether the exam at the end of probation is passed (第六条): the pass mark itself passes. Points 0–100, up to 4 decimals.
 * @example probationExam(decimal("59.9999")).value // false
 * @returns no answer, naming the field, when the score is absent or unfit.
 */
export function probationExam(score: Decimal | undefined, law: Law = standing): Explained<boolean> | NoAnswer {
  const fault = scoreFault("exam", score, law);
  if (fault ?? !score) return fault ?? { field: "exam", reason: "absent" };
  const passed = score.gte(law.probationPass.value);
  return explained(passed, () => {
    const fill = { score: written(score), pass: written(law.probationPass.value) };
    return { inputs: { exam: fill.score }, uses: [law.probationPass], steps: [message(passed ? "probation.examPassed" : "probation.examFailed", fill)] };
  });
}

type Count = number | undefined;

export interface Votes {
  readonly excellent: number;
  readonly good: number;
  /** 一般, 较差, 弃权: known or not. */
  readonly fair?: Count;
  readonly poor?: Count;
  readonly abstained?: Count;
  /** Abstentions in, spoilt ones out (decision 19). */
  readonly valid: number;
  /** 收回, 发出. */
  readonly returned?: Count;
  readonly issued?: Count;
}

type VoteBase = "withoutAbstentions" | "returned" | "issued";

interface VoteOnBase {
  readonly base: VoteBase;
  readonly votes: number;
  /** As "48.78%". */
  readonly rate: string;
  readonly passed: boolean;
}

interface VoteResult {
  readonly passed: boolean;
  readonly rate: string;
  /** The same on the other bases that are known. */
  readonly others: readonly VoteOnBase[];
  /** Some other base gives the other verdict. */
  readonly flips: boolean;
}

/**
 * Whether 良好 or better has half of the valid votes (第六条, decision 19): 优秀 + 良好 against the base in whole numbers, half itself passes. The other bases stand beside it.
 * @example probationVote({ excellent: 12, good: 8, valid: 40, returned: 41 }).value // { passed: true, rate: "50.00%", … }
 * @returns no answer, naming the field, when a count is absent, negative or no whole number, or the counts do not add up.
 */
export function probationVote(votes: Votes, law: Law = standing): Explained<VoteResult> | NoAnswer {
  const fault = votesFault(votes);
  if (fault) return fault;
  const { excellent, good, valid } = votes;
  const favourable = excellent + good;
  const passedOn = (count: number): boolean => law.probationVotes.value.times(count).lte(favourable * 100);
  const [passed, rate] = [passedOn(valid), shareWritten(favourable, valid)];
  const bases: readonly (readonly [VoteBase, Count])[] = [
    ["withoutAbstentions", votes.abstained && valid - votes.abstained],
    ["returned", votes.returned],
    ["issued", votes.issued],
  ];
  const others = bases.flatMap(([base, count]): readonly VoteOnBase[] => (count ? [{ base, votes: count, rate: shareWritten(favourable, count), passed: passedOn(count) }] : []));
  const flips = others.some((other) => other.passed !== passed);
  return explained<VoteResult>(
    { passed, rate, others, flips },
    () => ({
      inputs: Object.fromEntries(Object.entries(votes).map(([field, count]: [string, Count]) => [field, count === undefined ? "" : String(count)])),
      uses: [law.probationVotes],
      steps: [message("why.vote", { favourable, valid, rate, needed: written(law.probationVotes.value) }), ...others.map((other): Message => message(other.passed === passed ? "probation.voteOn" : "probation.voteFlips", { base: message(`probation.base.${other.base}`), votes: other.votes, rate: other.rate }))],
      questions: flips ? [message("ask.voteBase", { organ: law.cityOrgan.value, valid, rate })] : [],
    }),
  );
}

/** In the order in which they are asked for. */
const counted = ["excellent", "good", "fair", "poor", "abstained", "valid", "returned", "issued"] as const satisfies readonly (keyof Votes)[];

function votesFault(votes: Votes): NoAnswer | undefined {
  for (const field of counted) {
    const count = votes[field];
    if (count === undefined) continue;
    if (!Number.isSafeInteger(count)) return { field, reason: "notWhole" };
    if (count < 0) return { field, reason: "negative" };
  }
  const { excellent, good, fair = 0, poor = 0, abstained = 0, valid, returned, issued } = votes;
  if (valid === 0) return { field: "valid", reason: "absent" };
  if (excellent + good + fair + poor + abstained > valid) return { field: "valid", reason: "doesNotAddUp" };
  if (returned !== undefined && valid > returned) return { field: "returned", reason: "doesNotAddUp" };
  if (issued !== undefined && (returned ?? valid) > issued) return { field: "issued", reason: "doesNotAddUp" };
  return undefined;
}
