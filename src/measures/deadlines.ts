import { message } from "../text";
import type { Article } from "./articles";
import type { Commitment, Commitments } from "./commitments";
import { commitmentKinds, commitments } from "./commitments";
import type { PlainDate } from "./dates";
import { byDay, dayIn, isBefore } from "./dates";
import type { DistrictDuty, DutyLine, DutyTitle, PersonDuty, Recorded } from "./duties";
import { districtDuties, districtOwes, duties, personDuties } from "./duties";
import type { Explained, NoAnswer } from "./explained";
import { explained, isNoAnswer, withValue } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Service, Span } from "./periods";
import { probationTerm } from "./probation";

export interface PersonFacts {
  /** 人员编号, or whatever tells people apart. */
  readonly who: string;
  readonly service: Service;
  readonly leave?: readonly Span[];
  readonly recorded: readonly Recorded<PersonDuty>[];
  readonly made: Commitments;
  /** The contract's own 试用期满日, which prevails (decision 20). */
  readonly probationEnd?: PlainDate | undefined;
  /** What is done of the end of probation. */
  readonly examined: boolean;
  readonly voted: boolean;
  readonly concluded: boolean;
  /** 聘期止; by the measures' term where the contract's is not known. */
  readonly termEnd?: PlainDate | undefined;
}

export interface DistrictFacts {
  /** The year whose duties are looked at; its fund report falls due in the next. */
  readonly year: number;
  readonly people: readonly PersonFacts[];
  readonly recorded: readonly Recorded<DistrictDuty>[];
  /** 资金使用情况 of the year has been reported. */
  readonly fundsReported: boolean;
}

/** What is to be done: the key of its name. */
type Task = DutyTitle | `commitment.${Commitment}` | `deadline.${"probationExam" | "probationVote" | "probationEnd" | "fundReport" | "termEnd"}`;

export interface Deadline {
  readonly what: Task;
  /** Nothing for what the district itself owes. */
  readonly who: string | undefined;
  readonly period: string | undefined;
  /** From this day on it is due, until and with the next. */
  readonly from: PlainDate;
  readonly dueOn: PlainDate;
  readonly state: "upcoming" | "due" | "overdue";
  readonly article: Article;
}

type Item = Omit<Deadline, "state">;

/**
 * What is still to be done in a district on a day (第六、八、十二、十五、十七、十八、二十三条): ends of probation with exam and vote, public commitments, the duties of the
 * year, the report on funds (a reminder first, overdue later), ends of terms. In order of their days; what is done is not in it, nor anything of people who have left.
 * @example deadlines({ year: 2024, people: [], recorded: [], fundsReported: false }, date("2025-03-01")).value.at(-1)?.state // "due"
 * @returns no answer, naming the field, when `duties` or `probationTerm` has none, or a day of the law does not exist in that year.
 */
export function deadlines(facts: DistrictFacts, on: PlainDate, law: Law = standing): Explained<readonly Deadline[]> | NoAnswer {
  const own = districtDuties({ year: facts.year, on, recorded: facts.recorded }, law);
  if (isNoAnswer(own)) return own;
  const fundReport = fundReportOf(facts, law);
  if (isNoAnswer(fundReport)) return fundReport;
  const results: Explained<readonly Item[]>[] = [withValue(own.value.flatMap((line) => dutyItem(line, districtOwes[line.duty], undefined, law)), own), fundReport];
  for (const [place, person] of facts.people.entries()) {
    const result = ofPerson(person, facts.year, on, law);
    if (isNoAnswer(result)) return { ...result, field: `people[${place}].${result.field}` };
    results.push(result);
  }
  const found = results.flatMap(({ value }) => value).map((item): Deadline => ({ ...item, state: stateOf(item, on) }));
  const count = (state: Deadline["state"]) => found.filter((one) => one.state === state).length;
  const questions = new Map(results.flatMap((result) => result.questions.map((question) => [JSON.stringify(question), question])));
  return explained(found.sort((one, other) => byDay(one.dueOn, other.dueOn)), () => ({
    inputs: { year: String(facts.year), on: on.toString(), people: String(facts.people.length) },
    uses: [...new Set(results.flatMap(({ parameters }) => parameters))],
    steps: [message("deadline.why", { on: on.toString(), due: count("due"), overdue: count("overdue"), upcoming: count("upcoming") })],
    questions: [...questions.values()],
  }));
}

function stateOf({ from, dueOn }: Item, on: PlainDate): Deadline["state"] {
  if (isBefore(dueOn, on)) return "overdue";
  return isBefore(on, from) ? "upcoming" : "due";
}

function dutyItem(line: DutyLine<string>, { parameter, title }: { readonly parameter: PersonDuty | DistrictDuty; readonly title: DutyTitle }, who: string | undefined, law: Law): readonly Item[] {
  return line.state === "done" ? [] : [{ what: title, who, period: line.period, from: line.from, dueOn: line.dueOn, article: law[parameter].article }];
}

function fundReportOf({ year, fundsReported }: DistrictFacts, law: Law): Explained<readonly Item[]> | NoAnswer {
  const from = dayIn(year + 1, law.fundingReportFrom.value);
  const dueOn = dayIn(year + 1, law.fundingReportBy.value);
  if (!from) return { field: "fundingReportFrom", reason: "notADate" };
  if (!dueOn) return { field: "fundingReportBy", reason: "notADate" };
  const item: Item = { what: "deadline.fundReport", who: undefined, period: String(year), from, dueOn, article: law.fundingReportBy.article };
  return explained(fundsReported ? [] : [item], () => ({ inputs: {}, uses: [law.fundingReportFrom, law.fundingReportBy], steps: [] }));
}

function ofPerson(person: PersonFacts, year: number, on: PlainDate, law: Law): Explained<readonly Item[]> | NoAnswer {
  const { who, service, leave = [], recorded } = person;
  const owed = duties({ year, on, service, leave, recorded }, law);
  if (isNoAnswer(owed)) return owed;
  const term = probationTerm({ arrived: service.from, contract: person.probationEnd }, law);
  if (isNoAnswer(term)) return term.field === "contract" ? { ...term, field: "probationEnd" } : term;
  const { end } = term.value;
  const promised = commitments({ made: person.made, probationEnd: end, on }, law);
  if (isNoAnswer(promised)) return promised;
  // The last day of a term is the day before it would begin again.
  const termEnd = person.termEnd ?? service.from.add({ years: law.termYears.value }).subtract({ days: 1 });
  const own = { who, period: undefined };
  const atTheEnd = { ...own, from: end, dueOn: end, article: law.probation.article };
  const items: readonly Item[] = [
    ...(person.examined || person.concluded ? [] : [{ ...atTheEnd, what: "deadline.probationExam" as const }]),
    ...(person.voted || person.concluded ? [] : [{ ...atTheEnd, what: "deadline.probationVote" as const }]),
    ...(person.concluded ? [] : [{ ...atTheEnd, what: "deadline.probationEnd" as const }]),
    ...commitmentKinds.filter((kind) => !person.made[kind]).map((kind) => ({ ...own, what: `commitment.${kind}` as const, from: service.from, dueOn: end, article: law.commitments.article })),
    { ...own, what: "deadline.termEnd", from: termEnd, dueOn: termEnd, article: law.termYears.article },
  ];
  const hasLeft = service.to !== undefined && isBefore(service.to, on);
  const inService = items.filter(({ dueOn }) => !service.to || !isBefore(service.to, dueOn));
  const value = hasLeft ? [] : [...inService, ...owed.value.flatMap((line) => dutyItem(line, personDuties[line.duty], who, law))];
  return explained(value, () => ({
    inputs: owed.inputs,
    uses: [...owed.parameters, law.probation, law.commitments, law.termYears],
    steps: owed.steps,
    articles: owed.articles,
    questions: hasLeft ? [] : owed.questions,
  }));
}
