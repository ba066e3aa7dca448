import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import type { NoAnswer } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import type { Law } from "../measures/parameters";
import type { Votes } from "../measures/probation";
import { probationTerm, probationVote } from "../measures/probation";
import { conclusions, probationConclusion } from "../measures/probation-conclusion";
import { valueOf } from "../sheets/values/read";
import { oncePerLaw } from "../sheets/once";
import type { RosterRow } from "./people";

/** The last day of probation: the contract's own where 试用期满日 has another (第六条, decision 20). Nothing where it cannot be told. */
export const probationEndOf: (row: RosterRow, law: Law) => PlainDate | undefined = oncePerLaw(({ values }: RosterRow, law) => {
  const arrived = valueOf(values.arrived);
  const term = arrived && probationTerm({ arrived, contract: valueOf(values.probationEnds) }, law);
  return term && !isNoAnswer(term) ? term.value.end : undefined;
});

/** The vote at the end of probation, where the counts that the measures ask for are all there. */
export function votesOf({ values }: RosterRow): Votes | undefined {
  const count = (field: "excellent" | "good" | "valid" | "abstained" | "returned" | "issued") => valueOf(values[field]);
  const [excellent, good, valid] = [count("excellent"), count("good"), count("valid")];
  if (excellent === undefined || good === undefined || valid === undefined) return undefined;
  return { excellent, good, valid, abstained: count("abstained"), returned: count("returned"), issued: count("issued") };
}

/** What came of the vote, or what is wrong with it (第六条); three rules ask. */
export const voteOf = oncePerLaw((row: RosterRow, law) => {
  const votes = votesOf(row);
  return votes && probationVote(votes, law);
});

const onRecord = ["review", "exam", "excellent", "good", "abstained", "valid", "returned", "issued", "votedOn", "confirmed"] as const;

/** Some entry about probation cannot be read; what would follow from it is not asked. */
const isUnclear = ({ values }: RosterRow): boolean => onRecord.some((field) => values[field].state === "unreadable");

/** Nothing on record that would lead to a conclusion. */
export const isUntried = ({ values }: RosterRow): boolean =>
  valueOf(values.review) !== "不合格" && (["exam", "excellent", "good", "valid"] as const).every((field) => values[field].state === "blank");

/** What is done of the end of probation, as far as it is on record. */
export const triedOf = ({ values }: RosterRow): { readonly examined: boolean; readonly voted: boolean; readonly concluded: boolean } => ({
  examined: values.exam.state !== "blank",
  voted: values.votedOn.state !== "blank" || values.valid.state !== "blank",
  concluded: values.confirmed.state !== "blank" || isFinal(valueOf(values.conclusion)),
});

const [passed, disqualified] = conclusions;
const isFinal = (conclusion: string | undefined): boolean => conclusion === passed || conclusion === disqualified;

type Outcome = Exclude<ReturnType<typeof probationConclusion>, NoAnswer>;

/** 试用结论 as the measures have it on a day (第六条). Nothing where an entry cannot be read, is out of range or does not add up: rules of their own find that. */
export function outcomeOn(on: PlainDate, row: RosterRow, law: Law): Outcome | undefined {
  const end = probationEndOf(row, law);
  if (!end || isUnclear(row)) return undefined;
  const outcome = probationConclusion({ end, on, unfit: valueOf(row.values.review) === "不合格", exam: valueOf(row.values.exam), votes: votesOf(row) }, law);
  return isNoAnswer(outcome) ? undefined : outcome;
}

/** The same by the sheet alone, which knows no today: the day of the vote or of the confirmation, whichever is later. */
export const outcomeInSheet: (row: RosterRow, law: Law) => Outcome | undefined = oncePerLaw((row: RosterRow, law) => {
  const end = probationEndOf(row, law);
  return end && outcomeOn(lastOf([valueOf(row.values.votedOn), valueOf(row.values.confirmed)]) ?? end.subtract({ days: 1 }), row, law);
});

const lastOf = (days: readonly (PlainDate | undefined)[]): PlainDate | undefined =>
  days.reduce((last, day) => (day && (!last || isBefore(last, day)) ? day : last), undefined);
