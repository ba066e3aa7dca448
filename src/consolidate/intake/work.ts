import { dutiesOwed } from "../../check/duties-owed";
import { headsOnBooks } from "../../check/heads";
import { meetingsRecorded } from "../../check/meetings";
import type { PlainDate } from "../../measures/dates";
import { decimal, written } from "../../measures/decimal";
import type { DistrictDuty } from "../../measures/duties";
import type { District } from "../../sheets/district";
import { judgedOn } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import type { Submission, SubmittedFinding } from "../submission";

/** The figures of the ledgers, counted as the rules of the check count; of a sheet that is not there nothing is said. */
export function workOf(district: District, findings: readonly SubmittedFinding[], today: PlainDate): Submission["work"] {
  const { roster, duties, leave, meetings, funds } = district.sheets;
  const on = judgedOn(district, today);
  return {
    entries: duties?.rows.length,
    dutiesMissing: roster && duties && district.year !== undefined ? missingIn(district, on) : undefined,
    leaves: leave?.rows.length,
    leaveFaults: leave && findings.filter(({ sheet, severity }) => sheet === leave.sheet.name && severity !== "info").length,
    meetings: meetings && recorded(district, ["staffMeetings", "jointConferences"]),
    reports: meetings && recorded(district, ["districtReports"]),
    heads: headsOnBooks(district)?.atStart,
    spent: funds && written(funds.rows.reduce((sum, { values }) => sum.plus(valueOf(values.amount) ?? 0), decimal(0))),
  };
}

const missingIn = (district: District, on: PlainDate): number => dutiesOwed(district, on, district.law).reduce((sum, { owed }) => sum + owed.value.reduce((missing, line) => missing + line.missing, 0), 0);

const recorded = (district: District, kinds: readonly DistrictDuty[]): number => meetingsRecorded(district).filter(({ duty }) => kinds.includes(duty)).length;
