import type { CheckReport } from "../check/check";
import { check } from "../check/check";
import type { ScoreReport } from "../score/score";
import { score } from "../score/score";
import type { District } from "../sheets/district";
import { headersFound, isKnown, readDistrict } from "../sheets/district";
import type { Message } from "../text";
import { message, say } from "../text";
import { today } from "../workbook/clock";
import type { Snapshot } from "../workbook/snapshot";

/** One look at the workbook: what was there, and all that follows from it. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly district: District;
  readonly check: CheckReport;
  readonly score: ScoreReport;
  /** When it was read, as a clock shows it. */
  readonly time: string;
}

export function read(snapshot: Snapshot, time: string): Reading {
  const district = readDistrict(snapshot);
  return { snapshot, district, check: check(district, { today: today() }), score: score(district), time };
}

/** Why this workbook is none of ours; nothing when it is. */
export function foreign({ district, snapshot }: Reading): Message | undefined {
  if (isKnown(district)) return undefined;
  const found = headersFound(snapshot)
    .slice(0, 3)
    .map(({ sheet, headers }) => say(message("check.headersOfSheet", { sheet, headers: headers.slice(0, 8).join("、") || say(message("check.noHeaders")) })));
  return message("check.noKnownSheet", { found: found.join("；") });
}

/** How many findings of each severity. */
export const countOf = (report: CheckReport, severity: "error" | "warning" | "info"): number => report.findings.filter((finding) => finding.severity === severity).length;
