import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** What is promised in public within probation (第十八条第一项): 工作 and 廉洁自律. */
export const commitmentKinds = ["work", "integrity"] as const;
export type Commitment = (typeof commitmentKinds)[number];

/** The days on which they were made, as far as they were. */
export type Commitments = Readonly<Record<Commitment, PlainDate | undefined>>;

type CommitmentState = "made" | "late" | "missing" | "notYetDue";

interface CommitmentFacts {
  readonly made: Commitments;
  /** 试用期满日; a commitment on that day is in time. */
  readonly probationEnd: PlainDate;
  /** The day of judging. */
  readonly on: PlainDate;
}

/**
 * Whether both public commitments were made within probation (第十八条第一项), judged on a given day.
 * @example commitments({ made: { work: date("2024-05-15"), integrity: undefined }, probationEnd: date("2024-05-15"), on: date("2024-05-16") }).value // { work: "made", integrity: "missing" }
 * @returns no answer, naming the field, under a law that counts another number of commitments than are named here.
 */
export function commitments({ made, probationEnd, on }: CommitmentFacts, law: Law = standing): Explained<Readonly<Record<Commitment, CommitmentState>>> | NoAnswer {
  if (commitmentKinds.length !== law.commitments.value) return { field: "commitments", reason: "doesNotAddUp" };
  const end = probationEnd.toString();
  const stateOf = (day: PlainDate | undefined): CommitmentState => {
    if (!day) return isBefore(probationEnd, on) ? "missing" : "notYetDue";
    return isBefore(probationEnd, day) ? "late" : "made";
  };
  const states = { work: stateOf(made.work), integrity: stateOf(made.integrity) };
  return explained(states, () => ({
    inputs: { work: made.work?.toString() ?? "", integrity: made.integrity?.toString() ?? "", probationEnd: end, on: on.toString() },
    uses: [law.commitments],
    steps: commitmentKinds.map((kind) => {
      const commitment = message(`commitment.${kind}`);
      const state = states[kind];
      return state === "made" || state === "late" ? message(`commitment.${state}`, { commitment, on: made[kind]?.toString() ?? "", end }) : message(`commitment.${state}`, { commitment, end });
    }),
  }));
}
