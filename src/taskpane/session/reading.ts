import type { CheckReport } from "../../check/check";
import { checkInSteps } from "../../check/check";
import { answersIn } from "../../check/explanations";
import type { ScoreReport } from "../../score/score";
import { scoreInSteps } from "../../score/score";
import type { District } from "../../sheets/district";
import { headersFound, isKnown, readDistrictInSteps } from "../../sheets/district";
import { everySheet } from "../../sheets/every-sheet";
import { knownNames } from "../../sheets/in-words";
import { oncePerInSteps } from "../../sheets/once";
import { isSummary } from "../../sheets/summary";
import type { Message } from "../../text";
import { message, say } from "../../text";
import { today } from "../../workbook/clock";
import type { Job } from "../../workbook/job";
import { sharingInSteps } from "../../workbook/sharing";
import type { Snapshot } from "../../workbook/snapshot";
import type { Steps } from "../../workbook/steps";
import { inSlices } from "../../workbook/in-slices";

/** One look at the workbook: what was there, and all that follows from it. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly district: District;
  readonly check: CheckReport;
  /** Of its warnings those that have their explanation. */
  readonly answered: number;
  /** The city's own workbook, of which a check of a district's says nothing. */
  readonly isSummary: boolean;
  /** How many rows each known sheet has, for whoever looks into a problem. @example "花名册 20" */
  readonly sizes: readonly string[];
  /** When it was read, as a clock shows it. */
  readonly time: string;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** For whoever measures the page: what getting hold of the workbook took, and what reading and checking it did: in all, and without what came between. */
const timings = { snapshot: "kaohe.snapshot", recheck: "kaohe.recheck" };

type Read = Pick<Reading, "snapshot" | "district" | "check">;

interface Looking {
  /** As a clock shows it. */
  readonly time: string;
  /** When it was begun, by performance.now(). */
  readonly began: number;
  /** What was read last: of it, what an edit did not touch is not read again. */
  readonly before: Read | undefined;
}

/** Reads and checks a workbook as it was taken, while the page goes on. @throws Refusal when the job is called off. */
export async function read(taken: Snapshot, { time, began, before }: Looking, job: Job): Promise<Reading> {
  const start = performance.now();
  let scripts = 0;
  const looked = await inSlices(lookInSteps(taken, before), job, (milliseconds) => (scripts += milliseconds));
  performance.measure(timings.snapshot, { start: began, end: start });
  performance.measure(timings.recheck, { start, detail: { scripts } });
  return { ...looked, isSummary: isSummary(looked.snapshot), answered: answeredIn(looked), sizes: everySheet(looked.district).map(({ found }) => `${found.definition.name} ${found.rows.length}`), time, took: performance.now() - began };
}

function* lookInSteps(taken: Snapshot, before: Read | undefined): Steps<Read> {
  const snapshot = yield* sharingInSteps(taken, before?.snapshot);
  const district = yield* readDistrictInSteps(snapshot, before?.district);
  return { snapshot, district, check: yield* checkInSteps(district, { today: today(), ...(before && { before: before.check }) }) };
}

function answeredIn({ check, district }: Read): number {
  const answers = answersIn(district);
  return check.findings.filter((finding) => finding.severity === "warning" && answers.to(finding)).length;
}

/** What 核算 says of a reading, for whoever shows it. */
export const scoredInSteps: (reading: Pick<Reading, "district">) => Steps<ScoreReport> = oncePerInSteps(({ district }: Pick<Reading, "district">) => scoreInSteps(district));

/** Why this workbook is none of ours; nothing when it is. */
export function foreign({ district, snapshot }: Reading): Message | undefined {
  if (isKnown(district)) return undefined;
  const found = headersFound(snapshot)
    .slice(0, 3)
    .map(({ sheet, headers }) => say(message("check.headersOfSheet", { sheet, headers: headers.slice(0, 8).join("、") || say(message("check.noHeaders")) })));
  return message("check.noKnownSheet", { known: knownNames, found: found.join("；") });
}
