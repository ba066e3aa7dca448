import type { CheckReport } from "../check/check";
import type { RosterRow } from "../score/on-books";
import { onBooks } from "../score/on-books";
import { isAssessed } from "../score/people";
import type { District } from "../sheets/district";
import { baseDateOf } from "../sheets/district";
import type { CellRef } from "../workbook/cell";
import type { Steps } from "../workbook/steps";
import { readiness } from "./readiness";
import { verifyInSteps } from "./verify";

/** What comes next on the way from an empty workbook to one that is sent, with the cell where it begins, where it is done in the sheet. */
export type NextStep =
  | { readonly step: "roster" | "nobody" | "scores"; readonly at: CellRef | undefined }
  | { readonly step: "cover" | "fill" | "assess" | "score" | "answer" | "approve" | "sign" | "submit" | "sealAgain" | "send" };

/**
 * The next step of a district's year, where the findings of the check do not say it by themselves.
 * @param unwritten how many cells 核算 would change; asked for only where it matters.
 * @returns nothing while errors are open: each says what to do.
 */
export function* nextStepInSteps(district: District, report: CheckReport, unwritten: () => Steps<number>): Steps<NextStep | undefined> {
  const { settings, sheets, unit, year } = district;
  const { roster, scoring } = sheets;
  if (settings.unit.cell && settings.year.cell && (unit === undefined || year === undefined)) return { step: "cover" };
  if (!scoring) return undefined;
  if (scoring.rows.length === 0 && roster) return toBeFilled(district, roster);
  const graded = scoring.rows.filter(isAssessed);
  const scoreless = graded.filter(({ values }) => values.usual.state === "blank" && values.annual.state === "blank");
  if (graded.length > 0 && scoreless.length === graded.length) return { step: "scores", at: scoreless[0]?.cell("usual") };
  return yield* toBeSent(district, report, unwritten);
}

/** Whom the roster brings into the scoring sheet: filling is no step where that is nobody. */
function toBeFilled(district: District, roster: NonNullable<District["sheets"]["roster"]>): NextStep {
  const [first] = roster.rows;
  if (!first) return { step: "roster", at: below(roster, "name") };
  const baseDate = baseDateOf(district);
  const isAbsent = (row: RosterRow) => baseDate !== undefined && onBooks(row, baseDate, district.law).state === "absent";
  return roster.rows.every(isAbsent) ? { step: "nobody", at: first.cell("recruiter") ?? first.cell("name") } : { step: "fill" };
}

/** What is left to do once there are scores. */
function* toBeSent(district: District, report: CheckReport, unwritten: () => Steps<number>): Steps<NextStep | undefined> {
  const open = new Set(readiness(district, report).flatMap(({ key, done }) => (done ? [] : [key])));
  if (!open.has("scoring") && !open.has("crashed") && lacksGradesOnly(district, report)) return { step: "assess" };
  if (open.has("scoring") || open.has("errors") || open.has("crashed")) return undefined;
  if ((yield* unwritten()) > 0) return { step: "score" };
  if (open.has("overCap")) return { step: "approve" };
  if (open.has("answers")) return { step: "answer" };
  if (open.has("cover")) return { step: "sign" };
  const { state } = yield* verifyInSteps(district);
  return { step: state === "intact" ? "send" : state === "none" ? "submit" : "sealAgain" };
}

/** Every error asks for a grade, which 核算 can propose. */
function lacksGradesOnly({ sheets: { scoring } }: District, { findings }: CheckReport): boolean {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.length > 0 && errors.every(({ rule, at }) => rule === "required" && at.sheet === scoring?.sheet.name && at.column === scoring.columnOf.get("assessed"));
}

/** The first cell under a header. */
const below = ({ sheet, headerRow, body, columnOf }: NonNullable<District["sheets"]["roster"]>, field: "name"): CellRef => ({ sheet: sheet.name, row: headerRow + 1, column: columnOf.get(field) ?? body.left });
