import { composite } from "../../../measures/composite";
import type { PlainDate } from "../../../measures/dates";
import { byDay } from "../../../measures/dates";
import { decimal } from "../../../measures/decimal";
import { isNoAnswer } from "../../../measures/explained";
import { grade } from "../../../measures/grade";
import { leaveDue } from "../../../measures/leave";
import { stateCouncil } from "../../../measures/holidays";
import type { Law } from "../../../measures/parameters";
import { probationEnd } from "../../../measures/probation";
import { probationConclusion } from "../../../measures/probation-conclusion";
import { ranks } from "../../../measures/rank";
import type { CellValue } from "../../../workbook/cell";
import { dateOfSerial, serialOfDate } from "../../../workbook/date-serial";
import type { SampleRow } from "./sample-sheet";

/** What the scoring sheet's formulas show beside these rows, what was typed over a composite included. */
export function withScores(rows: readonly SampleRow[], overtyped: (row: number) => number | undefined, law: Law): readonly SampleRow[] {
  const composites = rows.map((row, place) => overtyped(place) ?? compositeOf(row, law));
  const decimals = composites.map((value) => (value === undefined ? undefined : decimal(value)));
  const places = ranks(decimals);
  return rows.map((row, place) => {
    const due = decimals[place];
    return { ...row, composite: composites[place] ?? "", grade: due ? grade(due, law).value : "", rank: places[place] ?? "" };
  });
}

function compositeOf({ usual, annual }: SampleRow, law: Law): number | undefined {
  if (typeof usual !== "number" || typeof annual !== "number") return undefined;
  const due = composite({ usual: decimal(usual), annual: decimal(annual) }, law);
  return isNoAnswer(due) ? undefined : Number(due.value.toFixed());
}

/** A day typed into a sample. */
function dayIn(value: CellValue | undefined): PlainDate | undefined {
  const day = typeof value === "number" ? dateOfSerial(value) : undefined;
  return typeof day === "string" ? undefined : day;
}

/** What the leave register's formulas show. */
export function withLeaveDue(row: SampleRow, law: Law): SampleRow {
  const [from, to] = [dayIn(row["from"]), dayIn(row["to"])];
  const due = from && to && leaveDue({ from, to }, stateCouncil, law);
  return !due || isNoAnswer(due) ? row : { ...row, days: due.value.days, tierDue: due.value.tier };
}

/** What the roster's formulas show: judged on the day of the vote or of the confirmation, whichever is later. */
export function withProbation(row: SampleRow, law: Law): SampleRow {
  const arrived = dayIn(row["arrived"]);
  if (!arrived) return row;
  const end = probationEnd(arrived, law).value;
  const [excellent, good, abstained, valid, returned, issued] = (["excellent", "good", "abstained", "valid", "returned", "issued"] as const).map((field) => countIn(row[field]));
  const days = [dayIn(row["votedOn"]), dayIn(row["confirmed"])].filter((day) => day !== undefined).sort(byDay);
  const exam = typeof row["exam"] === "number" ? decimal(row["exam"]) : undefined;
  const votes = excellent === undefined || good === undefined || valid === undefined ? undefined : { excellent, good, valid, abstained, returned, issued };
  const outcome = probationConclusion({ end, on: days.at(-1) ?? arrived, unfit: row["review"] === "不合格", exam, votes }, law);
  return { ...row, probationEnds: serialOfDate(end), conclusion: isNoAnswer(outcome) ? "" : outcome.value.conclusion };
}

const countIn = (value: CellValue | undefined): number | undefined => (typeof value === "number" ? value : undefined);
