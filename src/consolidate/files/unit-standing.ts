import type { CityFile } from "../city";

/**
 * How things stand with one unit: received: people of a file count · open: several came and none counts until the clerk chooses ·
 * ledgersOnly: what counts has nobody to appraise · uncounted: nothing of what came counts · missing: nothing came.
 */
export type UnitStanding = "received" | "open" | "ledgersOnly" | "uncounted" | "missing";

/**
 * Told from all files of one unit; the pane, the command line and 报送情况 all go by it.
 * @example unitStanding([]) // "missing"
 */
export function unitStanding(files: readonly Pick<CityFile, "status" | "submission" | "choosable">[]): UnitStanding {
  const counted = files.filter(({ status, submission }) => status === "accepted" && submission);
  if (counted.some(({ submission }) => submission && submission.people.length > 0)) return "received";
  if (files.filter(({ choosable }) => choosable).length > 1) return "open";
  if (counted.length > 0) return "ledgersOnly";
  return files.length > 0 ? "uncounted" : "missing";
}
