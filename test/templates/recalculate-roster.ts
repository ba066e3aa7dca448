import fc from "fast-check";
import type { PlainDate } from "../../src/measures/dates";
import { date, isBefore } from "../../src/measures/dates";
import { decimal } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import type { Law } from "../../src/measures/parameters";
import { standing } from "../../src/measures/parameters";
import { probationEnd } from "../../src/measures/probation";
import { probationConclusion } from "../../src/measures/probation-conclusion";
import { roster } from "../../src/sheets/roster";
import type { CellValue } from "../../src/workbook/cell";
import type { FilledRow, FilledSheet } from "./recalculate-book";
import { dayIn, serial } from "./recalculate-leave";

/** What decides 试用期满日 and 试用结论, as it stands in the cells; what is not named is blank. */
type Field = "review" | "arrived" | "exam" | "votedOn" | "excellent" | "good" | "abstained" | "valid" | "returned" | "issued" | "confirmed";
type Typed = Partial<Readonly<Record<Field, CellValue>>>;

const isNumber = (cell: CellValue | undefined): cell is number => typeof cell === "number";
const count = (cell: CellValue | undefined) => (isNumber(cell) ? cell : undefined);
const never = date("9999-12-31");

function conclusionOf(typed: Typed, end: PlainDate | undefined, law: Law): string {
  const { exam, excellent, good, valid } = typed;
  const unfit = typeof typed.review === "string" && typed.review.replace(/\s/g, "") === "不合格";
  if (!unfit && ![exam, excellent, good, valid].some(isNumber)) return "";
  const days = [typed.votedOn, typed.confirmed].map((cell) => dayIn(cell ?? null));
  // A number that no calendar has leaves it open whether probation is over.
  const isOver = [typed.votedOn, typed.confirmed].every((cell, place) => !isNumber(cell) || days[place]) && end && days.some((day) => day && !isBefore(day, end));
  const facts = {
    end: end ?? never,
    on: isOver ? end : date("1900-01-01"),
    unfit,
    exam: isNumber(exam) ? decimal(exam.toPrecision(15)) : undefined,
    votes: isNumber(excellent) && isNumber(good) && isNumber(valid) ? { excellent, good, valid, abstained: count(typed.abstained), returned: count(typed.returned), issued: count(typed.issued) } : undefined,
  };
  const due = probationConclusion(facts, law);
  return isNoAnswer(due) ? "" : due.value.conclusion;
}

function rowOf(typed: Typed, law: Law): FilledRow {
  const arrived = dayIn(typed.arrived ?? null);
  const end = arrived && probationEnd(arrived, law).value;
  return { inputs: { name: "甲", ...typed }, expected: { probationEnds: end ? serial(end.toString()) : "", conclusion: conclusionOf(typed, end, law) } };
}

export const rosterSheet = (people: readonly Typed[], law: Law = standing): FilledSheet => ({ definition: roster, law, rows: people.map((person) => rowOf(person, law)) });

/** Days after which two months on there is no such day, and their neighbours; and entries that are no day. */
export const arrivals: readonly Typed[] = [
  ...["2023-12-28", "2023-12-29", "2023-12-30", "2023-12-31", "2022-12-29", "2022-12-30", "2022-12-31", "2024-12-31", "2024-01-01", "2024-02-28", "2024-02-29", "2023-02-28", "2024-03-15", "2024-04-30", "2024-06-30", "2024-07-31", "2024-08-30", "2024-08-31", "2024-10-31", "2024-11-30"].map(serial),
  serial("2023-12-31") + 0.5,
  "2024-03-15",
  "2024.3.15",
  20240315,
  2024.3,
  null,
].map((arrived) => ({ arrived }));

const base: Typed = { arrived: serial("2024-03-15"), exam: 60, votedOn: serial("2024-05-15"), excellent: 10, good: 10, valid: 40 };

/** Each edge of 第六条 once, and each way in which the counts cannot be. */
export const conclusionEdges: readonly Typed[] = [
  base,
  { ...base, exam: 59.9999 },
  { ...base, exam: 60.0001 },
  { ...base, exam: 59.99999 },
  { ...base, exam: 59.99999999999999 },
  { ...base, exam: 0 },
  { ...base, exam: 100 },
  { ...base, exam: 100.0001 },
  { ...base, exam: -1 },
  { ...base, exam: null },
  { ...base, exam: "60" },
  { ...base, exam: "缺考" },
  { ...base, good: 9 },
  { ...base, good: 11 },
  { ...base, valid: 41 },
  { ...base, valid: 39 },
  { ...base, excellent: 0, good: 0 },
  { ...base, excellent: 0, good: 0, valid: 0 },
  { ...base, valid: null },
  { ...base, good: null },
  { ...base, valid: 19 },
  { ...base, valid: 20 },
  { ...base, valid: 20, abstained: 1 },
  { ...base, abstained: 20 },
  { ...base, abstained: 21 },
  { ...base, abstained: -1 },
  { ...base, excellent: -1, good: 21 },
  { ...base, excellent: 10.5, good: 9.5 },
  { ...base, abstained: 0.5 },
  { ...base, returned: 39 },
  { ...base, returned: 40 },
  { ...base, returned: 41, issued: 40 },
  { ...base, returned: 41, issued: 41 },
  { ...base, issued: 39 },
  { ...base, issued: 40 },
  { ...base, returned: "41份", issued: 40 },
  { ...base, votedOn: serial("2024-05-14") },
  { ...base, votedOn: serial("2024-05-14") + 0.9 },
  { ...base, votedOn: serial("2024-05-15") + 0.1 },
  { ...base, votedOn: null, confirmed: serial("2024-05-15") },
  { ...base, votedOn: serial("2024-05-10"), confirmed: serial("2024-05-16") },
  { ...base, votedOn: null },
  { ...base, votedOn: 20240310 },
  { ...base, votedOn: "2024-05-20" },
  { ...base, arrived: null },
  { ...base, arrived: null, exam: 59 },
  { ...base, review: "不合格" },
  { ...base, review: " 不合格　" },
  { ...base, review: "合格" },
  { review: "不合格" },
  { review: "合格" },
  { review: "不合格", exam: 101 },
  { arrived: serial("2024-03-15"), exam: 59 },
  { arrived: serial("2024-03-15"), exam: 60 },
  { arrived: serial("2024-03-15"), abstained: 3 },
  {},
];

const small = fc.integer({ min: 0, max: 21 });
const now = serial("2024-03-15");
const random: fc.Arbitrary<Typed> = fc.record({
  review: fc.constantFrom<CellValue>(null, null, null, "合格", "不合格"),
  arrived: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: serial("2015-01-01"), max: serial("2035-12-31") }) }, { weight: 9, arbitrary: fc.constant(now) }, { weight: 1, arbitrary: fc.constant(null) }),
  exam: fc.constantFrom<CellValue>(null, 59, 59.9999, 60, 60, 75.5, 100, 100.5, 59.99999, "60"),
  votedOn: fc.constantFrom<CellValue>(null, serial("2024-05-14"), serial("2024-05-15"), serial("2040-01-01")),
  excellent: small,
  good: fc.oneof({ weight: 9, arbitrary: small }, { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, -1, 2.5, "8票") }),
  abstained: fc.constantFrom<CellValue>(null, null, 0, 1, 5, "3"),
  valid: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 45 }) }, { weight: 1, arbitrary: fc.constant(null) }),
  returned: fc.oneof(fc.constant(null), fc.integer({ min: 20, max: 60 })),
  issued: fc.oneof(fc.constant(null), fc.integer({ min: 30, max: 60 })),
  confirmed: fc.constantFrom<CellValue>(null, null, serial("2024-05-20"), 20240520),
});

export const randomStaff = (seed: number, runs: number): readonly Typed[] => fc.sample(random, { seed, numRuns: runs });
