import { check } from "../../check/check";
import type { PlainDate } from "../../measures/dates";
import type { District } from "../../sheets/district";
import { everySheet } from "../../sheets/every-sheet";
import type { Submission } from "../submission";
import { coverOf, lawChangesOf } from "./cover";
import { extrasIn } from "./extras";
import { unitInName } from "./file-name";
import { findingsOf } from "./findings";
import { leaversIn, peopleIn } from "./people";
import { receiptOf } from "./receipt";
import { unlistedUnit } from "./unlisted-unit";
import { workOf } from "./work";

interface About {
  readonly file: string;
  readonly mark: string;
  readonly today: PlainDate;
}

/** All that the city keeps of a district's workbook. */
export function submissionOf(district: District, { file, mark, today }: About): Submission {
  const report = check(district, { today });
  const findings = findingsOf(district, report);
  const extras = extrasIn(district);
  const named = district.unit === undefined ? unitInName(file) : undefined;
  const unlisted = district.unit ?? named ? undefined : unlistedUnit(district);
  return {
    file,
    mark,
    unit: district.unit ?? named ?? unlisted,
    unitFrom: district.unit !== undefined ? "workbook" : named !== undefined ? "fileName" : unlisted !== undefined ? "unlisted" : "nowhere",
    year: district.year,
    sheets: everySheet(district).flatMap(({ key, found }) => (found.rows.length > 0 ? [key] : [])),
    people: [...peopleIn(district, extras)],
    leavers: [...leaversIn(district)],
    extras: [...extras.headers],
    cover: coverOf(district),
    law: lawChangesOf(district),
    work: workOf(district, findings, today),
    receipt: receiptOf(district),
    findings: [...findings],
    crashed: report.crashed.map(({ rule }) => rule),
    notRun: report.notRun.map(({ rule, because }) => ({ rule, because })),
  };
}
