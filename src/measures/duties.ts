import type { Message, MessageKey } from "../text";
import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Parameter } from "./law";
import type { Law, ParameterKey } from "./parameters";
import { standing } from "./parameters";
import type { PeriodKind, Service, Span } from "./periods";
import { countsForDuties, daysOf, isYear, periodsOf, readPeriod, writePeriod } from "./periods";

type CountedKey = { [Key in ParameterKey]: Law[Key] extends Parameter<number> ? Key : never }[ParameterKey];

/** The name of a duty, as a sentence without places. */
export type DutyTitle = Extract<MessageKey, `duty.${CountedKey}`>;

interface DutyKind {
  /** How often in each period. */
  readonly parameter: CountedKey;
  readonly every: PeriodKind | "once";
  readonly title: DutyTitle;
  /** What one counts them in. */
  readonly counted: "duty.times" | "duty.copies" | "duty.pieces";
  /** What the measures name as the usual most; more is no fault. */
  readonly usualMost?: CountedKey;
}

/** What a person owes by 第八条 and 第十八条. */
export const personDuties = {
  surveys: { parameter: "surveys", every: "once", title: "duty.surveys", counted: "duty.times" },
  ledgerUpdates: { parameter: "ledgerUpdates", every: "month", title: "duty.ledgerUpdates", counted: "duty.times" },
  visits: { parameter: "visits", every: "month", title: "duty.visits", counted: "duty.times" },
  researchNotes: { parameter: "researchNotes", every: "month", title: "duty.researchNotes", counted: "duty.copies" },
  researchReports: { parameter: "researchReports", every: "halfYear", title: "duty.researchReports", counted: "duty.copies" },
  yearPlans: { parameter: "yearPlans", every: "year", title: "duty.yearPlans", counted: "duty.copies" },
  monthTasks: { parameter: "monthTasks", every: "month", title: "duty.monthTasks", counted: "duty.times" },
  deeds: { parameter: "deeds", every: "year", title: "duty.deeds", counted: "duty.pieces", usualMost: "deedsUsual" },
  quarterReports: { parameter: "quarterReports", every: "quarter", title: "duty.quarterReports", counted: "duty.copies" },
  rotations: { parameter: "rotations", every: "month", title: "duty.rotations", counted: "duty.times" },
} as const satisfies Readonly<Record<string, DutyKind>>;

/** What a district owes by 第十五条 and 第十七条. */
export const districtOwes = {
  districtReports: { parameter: "districtReports", every: "halfYear", title: "duty.districtReports", counted: "duty.copies" },
  staffMeetings: { parameter: "staffMeetings", every: "twoMonths", title: "duty.staffMeetings", counted: "duty.times" },
  jointConferences: { parameter: "jointConferences", every: "halfYear", title: "duty.jointConferences", counted: "duty.times" },
} as const satisfies Readonly<Record<string, DutyKind>>;

export type PersonDuty = keyof typeof personDuties;
export type DistrictDuty = keyof typeof districtOwes;

/** An entry of the ledger: so many in a period (2024-03, 2024Q1, 2024H1, 2024). */
export interface Recorded<Duty> {
  readonly duty: Duty;
  readonly period: string;
  readonly count: number;
}

export interface DutyLine<Duty> {
  readonly duty: Duty;
  /** Nothing for what is owed once. */
  readonly period: string | undefined;
  readonly from: PlainDate;
  readonly expected: number;
  readonly recorded: number;
  /** How many are short on the day of judging; what is not yet due is not missing. */
  readonly missing: number;
  /** The last day on which it is in time. */
  readonly dueOn: PlainDate;
  readonly state: "done" | "short" | "notYetDue";
}

interface Judging<Duty> {
  readonly year: number;
  /** The day of judging. */
  readonly on: PlainDate;
  readonly recorded: readonly Recorded<Duty>[];
}

export interface DutyFacts extends Judging<PersonDuty> {
  readonly service: Service;
  readonly leave?: readonly Span[];
}

/**
 * A person's duties of a year, expected against recorded (第八条第一、三、七项，第十八条第三、六项), in whole numbers: for each period wholly in service and
 * not wholly on leave, due on its last day, monthly items with days of grace (decision 27). The survey is owed once, in the years from arrival to its due day.
 * @example duties({ year: 2024, on: date("2024-02-05"), service: { from: date("2024-01-01") }, recorded: [{ duty: "visits", period: "2024-01", count: 1 }] }).value.filter(({ period }) => period === "2024-01").map(({ state }) => state) // ["notYetDue", "done", "notYetDue", "notYetDue", "notYetDue"]
 * @returns no answer, naming the field, when the year or a period cannot be read, a count is negative or no whole number, or a span ends before it begins.
 */
export function duties({ year, on, service, leave = [], recorded }: DutyFacts, law: Law = standing): Explained<readonly DutyLine<PersonDuty>[]> | NoAnswer {
  const badLeave = leave.findIndex(({ from, to }) => isBefore(to, from));
  if (service.to && isBefore(service.to, service.from)) return { field: "service.to", reason: "outOfOrder" };
  if (badLeave >= 0) return { field: `leave[${badLeave}].to`, reason: "outOfOrder" };
  const fill = { from: service.from.toString(), spells: leave.length, on: on.toString() };
  const whose = service.to ? message("duty.whyServiceEnded", { ...fill, to: service.to.toString() }) : message("duty.whyService", fill);
  const inputs = { from: service.from.toString(), to: service.to?.toString() ?? "" };
  return owed(personDuties, { year, on, recorded }, { service, leave, whose, inputs }, law);
}

/**
 * A district's duties of a year, expected against recorded (第十五、十七条): half-yearly reports and joint conferences, two-monthly staff meetings.
 * @example districtDuties({ year: 2024, on: date("2024-03-01"), recorded: [] }).value.filter(({ state }) => state === "short").map(({ period }) => period) // ["2024B1"]
 * @returns no answer, naming the field, as `duties` does.
 */
export function districtDuties(judging: Judging<DistrictDuty>, law: Law = standing): Explained<readonly DutyLine<DistrictDuty>[]> | NoAnswer {
  const [year] = periodsOf("year", judging.year);
  if (!year) return { field: "year", reason: "notADate" };
  const whose = message("duty.whyDistrict", { year: judging.year, on: judging.on.toString() });
  return owed(districtOwes, judging, { service: daysOf(year), leave: [], whose, inputs: {} }, law);
}

interface Whose {
  readonly service: Service;
  readonly leave: readonly Span[];
  readonly whose: Message;
  readonly inputs: Readonly<Record<string, string>>;
}

function owed<Duty extends string>(table: Readonly<Record<Duty, DutyKind>>, judging: Judging<Duty>, { service, leave, whose, inputs }: Whose, law: Law): Explained<readonly DutyLine<Duty>[]> | NoAnswer {
  const { year, on, recorded } = judging;
  const fault = isYear(year) ? recordedFault(table, recorded) : { field: "year", reason: "notADate" as const };
  if (fault) return fault;
  // The keys of a table written here: nothing else can stand in it.
  const each = (Object.keys(table) as Duty[]).map((duty) => {
    const kind = table[duty];
    const occasions = occasionsOf(kind, year, service, law).filter(({ span }) => countsForDuties(span, service, leave));
    return { duty, kind, lines: occasions.map((occasion) => lineOf(duty, kind, occasion, judging, law)) };
  });
  const kinds = each.map(({ kind }) => kind);
  const surveyShort = each.some(({ kind, lines }) => kind.every === "once" && lines.some(({ state }) => state === "short"));
  return explained(
    each.flatMap(({ lines }) => lines),
    () => ({
      inputs: { year: String(year), on: on.toString(), ...inputs, recorded: String(recorded.length) },
      uses: [
        ...kinds.flatMap(({ parameter, usualMost }) => [law[parameter], ...(usualMost ? [law[usualMost]] : [])]),
        ...(kinds.some(({ every }) => every === "once") ? [law.surveyWithin] : []),
        ...(kinds.some(({ every }) => every === "month") ? [law.dutyGrace] : []),
      ],
      steps: [whose, ...each.flatMap(({ kind, lines }) => stepsOf(kind, lines, law))],
      questions: surveyShort ? [message("ask.surveyBy", { organ: law.cityOrgan.value, months: law.surveyWithin.value })] : [],
    }),
  );
}

function recordedFault<Duty extends string>(table: Readonly<Record<Duty, DutyKind>>, recorded: readonly Recorded<Duty>[]): NoAnswer | undefined {
  for (const [place, { duty, period, count }] of recorded.entries()) {
    const { every } = table[duty];
    const kind = readPeriod(period)?.kind;
    if (kind === undefined || (every !== "once" && kind !== every)) return { field: `recorded[${place}].period`, reason: "notADate" };
    if (!Number.isSafeInteger(count)) return { field: `recorded[${place}].count`, reason: "notWhole" };
    if (count < 0) return { field: `recorded[${place}].count`, reason: "negative" };
  }
  return undefined;
}

interface Occasion {
  readonly period: string | undefined;
  readonly span: Span;
  readonly dueOn: PlainDate;
}

function occasionsOf({ every }: DutyKind, year: number, service: Service, law: Law): readonly Occasion[] {
  if (every === "once") {
    const span = { from: service.from, to: service.from.add({ months: law.surveyWithin.value }) };
    return span.from.year <= year && year <= span.to.year ? [{ period: undefined, span, dueOn: span.to }] : [];
  }
  return periodsOf(every, year).map((period) => {
    const span = daysOf(period);
    return { period: writePeriod(period), span, dueOn: every === "month" ? span.to.add({ days: law.dutyGrace.value }) : span.to };
  });
}

function lineOf<Duty extends string>(duty: Duty, kind: DutyKind, { period, span, dueOn }: Occasion, { on, recorded: entries }: Judging<Duty>, law: Law): DutyLine<Duty> {
  const expected = law[kind.parameter].value;
  const recorded = entries.filter((entry) => entry.duty === duty && (period === undefined || entry.period === period)).reduce((sum, { count }) => sum + count, 0);
  const state = recorded >= expected ? "done" : isBefore(dueOn, on) ? "short" : "notYetDue";
  return { duty, period, from: span.from, expected, recorded, missing: state === "short" ? expected - recorded : 0, dueOn, state };
}

function stepsOf(kind: DutyKind, lines: readonly DutyLine<string>[], law: Law): readonly Message[] {
  const duty = message(kind.title);
  if (lines.length === 0) return [message("duty.whyNone", { duty })];
  const count = (state: DutyLine<string>["state"]) => lines.filter((line) => line.state === state).length;
  const missing = lines.reduce((sum, line) => sum + line.missing, 0);
  const usual = kind.usualMost && law[kind.usualMost].value;
  const many = usual === undefined ? [] : lines.filter(({ recorded }) => recorded > usual).map(({ recorded }) => message("duty.whyMany", { duty, recorded, usual }));
  return [message("duty.why", { duty, periods: lines.length, expected: law[kind.parameter].value, done: count("done"), open: count("notYetDue"), missing }), ...many];
}
