import type { CheckReport } from "../check/check";
import { check } from "../check/check";
import type { ScoreReport } from "../score/score";
import { score } from "../score/score";
import type { District } from "../sheets/district";
import { headersFound, isKnown, readDistrict } from "../sheets/district";
import { everySheet } from "../sheets/every-sheet";
import { knownNames } from "../sheets/in-words";
import { oncePer } from "../sheets/once";
import type { Message } from "../text";
import { message, say } from "../text";
import { today } from "../workbook/clock";
import { sharing } from "../workbook/sharing";
import type { Snapshot } from "../workbook/snapshot";

/** One look at the workbook: what was there, and all that follows from it. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly district: District;
  readonly check: CheckReport;
  /** How many rows each known sheet has, for whoever looks into a problem. @example "花名册 20" */
  readonly sizes: readonly string[];
  /** When it was read, as a clock shows it. */
  readonly time: string;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** For whoever measures the page: what getting hold of the workbook took, and what reading and checking it did. */
const timings = { snapshot: "kaohe.snapshot", recheck: "kaohe.recheck" };

/**
 * @param began when it was begun, by performance.now().
 * @param before what was read last: of it, what an edit did not touch is not read again.
 */
export function read(taken: Snapshot, time: string, began: number, before?: Pick<Reading, "snapshot" | "district" | "check">): Reading {
  const start = performance.now();
  const snapshot = sharing(taken, before?.snapshot);
  const district = readDistrict(snapshot, before?.district);
  const checked = check(district, { today: today(), ...(before && { before: before.check }) });
  performance.measure(timings.snapshot, { start: began, end: start });
  performance.measure(timings.recheck, { start });
  return { snapshot, district, check: checked, sizes: everySheet(district).map(({ found }) => `${found.definition.name} ${found.rows.length}`), time, took: performance.now() - began };
}

/** What 核算 says of a reading, for whoever shows it. */
export const scored: (reading: Reading) => ScoreReport = oncePer(({ district }: Reading) => score(district));

/** Why this workbook is none of ours; nothing when it is. */
export function foreign({ district, snapshot }: Reading): Message | undefined {
  if (isKnown(district)) return undefined;
  const found = headersFound(snapshot)
    .slice(0, 3)
    .map(({ sheet, headers }) => say(message("check.headersOfSheet", { sheet, headers: headers.slice(0, 8).join("、") || say(message("check.noHeaders")) })));
  return message("check.noKnownSheet", { known: knownNames, found: found.join("；") });
}
