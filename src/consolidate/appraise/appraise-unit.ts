import { composite } from "../../measures/composite";
import type { Decimal } from "../../measures/decimal";
import type { Explained } from "../../measures/explained";
import { isNoAnswer } from "../../measures/explained";
import type { Excellence } from "../../measures/excellence";
import type { Grade } from "../../measures/grade";
import { grade } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import { ranks } from "../../measures/rank";
import { awardFrom, unawarded } from "../../score/awards-of";
import type { Participants } from "../../score/cap-under";
import { capUnder } from "../../score/cap-under";
import type { CityPerson, LastYear } from "../city";
import type { Submission, SubmittedPerson } from "../submission";
import { exact } from "../submission";
import type { ApprovedQuota } from "./approved-quotas";
import { earlierYears } from "./earlier-years";
import { servedAtCity } from "./served";

/** One unit's people as the city appraises them, and how they stand to the cap. */
export interface AppraisedUnit {
  readonly people: readonly CityPerson[];
  /** Keyed by the place in `people`. */
  readonly cap: Explained<Excellence<number>>;
  readonly capPending: boolean;
}

export interface AppraisingUnit {
  readonly unit: string;
  readonly law: Law;
  readonly last: LastYear | undefined;
  /** What the city itself has entered: it goes before what the district's cover says. */
  readonly approved: ApprovedQuota | undefined;
}

interface Scored {
  readonly submitted: SubmittedPerson;
  readonly composite: Decimal | undefined;
  readonly gradeByScore: Grade | undefined;
  readonly standingGrade: Grade | undefined;
}

/**
 * Everything that follows from one unit's rows (第二十一至二十三条), computed by the city from the entries alone: nothing that a district
 * computed is taken over.
 */
export function appraiseUnit(submission: Submission, rows: readonly SubmittedPerson[], { unit, law, last, approved }: AppraisingUnit): AppraisedUnit {
  const { cover, year, file } = submission;
  const scored = rows.map((submitted) => scoreOf(submitted, law));
  const places = ranks(scored.map((one) => one.composite));
  const graded = scored.flatMap((one, key) => (one.composite && one.standingGrade ? [{ key, composite: one.composite, grade: one.standingGrade }] : []));
  const { cap, capPending } = capOf({ graded, count: rows.filter(({ takesPart }) => takesPart).length }, cover, law, approved);
  const people = scored.map((one, place): CityPerson => {
    const { submitted, standingGrade } = one;
    const provisional = submitted.assessed === undefined && standingGrade !== undefined;
    const { years: earlier, claimed, disputed } = earlierYears(submitted, year, last);
    const facts = { year, provisional, earlier, claimedYear: claimed, disputed, served: servedAtCity(submitted, submission, law), arrivedIn: yearIn(submitted.arrived), majorLoss: submitted.majorLoss !== undefined, capPending };
    return { unit, file, law, ...one, provisional, rank: places[place], earlier, award: standingGrade ? awardFrom({ ...facts, grade: standingGrade }, law) : unawarded };
  });
  return { people, cap, capPending };
}

function capOf(participants: Participants<number>, { approval, approvedQuota, onBooks, overCapReason }: Submission["cover"], law: Law, approved: ApprovedQuota | undefined): Pick<AppraisedUnit, "cap" | "capPending"> {
  const { cap, capPending } = capUnder(participants, { approval: approved?.approval ?? approval, approvedQuota: approved?.quota ?? approvedQuota, onBooks, overCapReason }, law);
  // More than the city itself has approved is approved by nobody, whatever the district says to it.
  const isBeyondCity = cap.value.over > 0 && cap.value.approvedQuota !== undefined && approved?.quota !== undefined;
  return { cap, capPending: capPending || isBeyondCity };
}

function scoreOf(submitted: SubmittedPerson, law: Law): Scored {
  const none = { submitted, composite: undefined, gradeByScore: undefined, standingGrade: undefined };
  if (!submitted.takesPart) return none;
  const due = composite({ usual: exact(submitted.usual), annual: exact(submitted.annual) }, law);
  if (isNoAnswer(due)) return none;
  const gradeByScore = grade(due.value, law).value;
  return { submitted, composite: due.value, gradeByScore, standingGrade: submitted.assessed ?? gradeByScore };
}

const yearIn = (day: string | undefined): number | undefined => (day === undefined ? undefined : Number(day.slice(0, 4)));
