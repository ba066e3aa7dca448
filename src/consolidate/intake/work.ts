import { shortOf } from "../../check/duties-owed";
import { headsOnBooks } from "../../check/heads";
import { meetingsRecorded } from "../../check/meetings";
import { yearOfRow } from "../../check/year-of-row";
import type { PlainDate } from "../../measures/dates";
import { decimal, written } from "../../measures/decimal";
import type { DistrictDuty } from "../../measures/duties";
import { readPeriod } from "../../measures/periods";
import { isByService } from "../../score/served";
import type { District, Found } from "../../sheets/district";
import { judgedOn } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import type { Submission, SubmittedFinding } from "../submission";

/** The figures of the ledgers, counted as the rules of the check count, and of the district's year only; of a sheet that is not there nothing is said. */
export function workOf(district: District, findings: readonly SubmittedFinding[], today: PlainDate): Submission["work"] {
  const { roster, duties, leave, meetings, funds } = district.sheets;
  const on = judgedOn(district, today);
  const isOfYear = ofYear(district);
  return {
    entries: duties?.rows.filter((row) => isOfYear(yearOfRow(row))).length,
    dutiesMissing: roster && duties && district.year !== undefined ? missingIn(district, on) : undefined,
    leaves: leave?.rows.filter((row) => isOfYear(yearOfRow(row))).length,
    leaveFaults: leave && findings.filter(({ sheet, severity }) => sheet === leave.sheet.name && severity !== "info").length,
    meetings: meetings && recorded(district, ["staffMeetings", "jointConferences"]),
    reports: meetings && recorded(district, ["districtReports"]),
    heads: headsOnBooks(district)?.atStart,
    spent: funds && spentIn(funds.rows.filter((row) => isOfYear(yearOfRow(row)))),
  };
}

/** Nothing is kept out that does not say its year; by years of service a year's work lies in two calendar years. */
const ofYear = (district: District) => (said: number | undefined): boolean => said === undefined || district.year === undefined || said === district.year || isByService(district);

const missingIn = (district: District, on: PlainDate): number => shortOf(district, on, district.law).reduce((sum, { missing }) => sum + missing, 0);

const recorded = (district: District, kinds: readonly DistrictDuty[]): number => meetingsRecorded(district).filter(({ duty, period }) => kinds.includes(duty) && ofYear(district)(readPeriod(period)?.year)).length;

/** A sum that leaves out what cannot be read would be too small, and nobody would see it. */
function spentIn(rows: NonNullable<Found["funds"]>["rows"]): string | undefined {
  if (rows.some(({ values }) => values.amount.state === "unreadable")) return undefined;
  return written(rows.reduce((sum, { values }) => sum.plus(valueOf(values.amount) ?? 0), decimal(0)));
}
