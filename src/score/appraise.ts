import { composite } from "../measures/composite";
import type { Explained } from "../measures/explained";
import { isNoAnswer } from "../measures/explained";
import type { Excellence } from "../measures/excellence";
import { grade } from "../measures/grade";
import type { Law } from "../measures/parameters";
import { ranks } from "../measures/rank";
import type { District } from "../sheets/district";
import { oncePerLaw, oncePerLawInSteps } from "../sheets/once";
import { valueOf } from "../sheets/values/read";
import type { Steps } from "../workbook/steps";
import { inOneGo, mapInSteps } from "../workbook/steps";
import type { AwardOf } from "./awards-of";
import { awardsInSteps } from "./awards-of";
import { capUnder } from "./cap-under";
import { gradeIn } from "./grade-in";
import type { Appraised, Scored, ScoringEntries, ScoringRow } from "./people";
import { isAssessed } from "./people";

export interface Appraisal {
  /** The law by which it was appraised: the district's, unless another is tried. */
  readonly law: Law;
  readonly people: readonly Appraised[];
  /** The same people, who stay what they are when others take another place. */
  readonly scored: readonly Scored[];
  /** Keyed by the place of a person in `people`. */
  readonly cap: Explained<Excellence<number>>;
  /** Over the cap with no approval on file: awards for 优秀 are pending. */
  readonly capPending: boolean;
  /** Assessed, but without a grade yet: the cap is counted without them. */
  readonly ungraded: number;
  readonly awards: readonly AwardOf[];
}

/**
 * Everything that follows from a scoring sheet, person by person (第二十一至二十三条).
 * @returns people in the order of the sheet; none when the workbook has no scoring sheet.
 */
export const appraise = (district: District, law: Law = district.law): Appraisal => inOneGo(appraiseInSteps(district, law));

/** The same for whoever has a page to keep alive. 校验, 核算 and 报送 ask for the same, and it is worked out once. */
export const appraiseInSteps: (district: District, law: Law) => Steps<Appraisal> = oncePerLawInSteps(function* (district: District, law): Steps<Appraisal> {
  const rows = district.sheets.scoring?.rows ?? [];
  const scored = yield* mapInSteps(rows, (row) => scoreOf(row.entered, law));
  const places = ranks(scored.map(({ composite: due }) => (due && !isNoAnswer(due) ? due.value : undefined)));
  yield;
  const people = rows.map((row, place) => placed(row, scored[place] ?? scoreOf(row.entered, law), places[place]));
  const { approval, approvedQuota, onBooks, overCapReason } = district.settings;
  const graded = people.flatMap(({ composite: due, standingGrade }, key) => (due && !isNoAnswer(due) && standingGrade ? [{ key, composite: due.value, grade: standingGrade }] : []));
  const cover = { approval: valueOf(approval.read), approvedQuota: valueOf(approvedQuota.read), onBooks: valueOf(onBooks.read), overCapReason: valueOf(overCapReason.read) };
  const { cap, capPending } = capUnder({ graded, count: people.filter(({ assessed }) => assessed).length }, cover, law);
  yield;
  return {
    law,
    people,
    scored,
    cap,
    capPending,
    ungraded: people.filter(({ assessed, standingGrade }) => assessed && !standingGrade).length,
    awards: yield* awardsInSteps(scored, district, capPending, law),
  };
});

const ofEach = new WeakMap<Scored, Appraised>();

/** One who keeps their row and their place is the very one of before: what others keep of them still holds. */
function placed(row: ScoringRow, scored: Scored, rank: number | undefined): Appraised {
  const known = ofEach.get(scored);
  if (known?.row === row && known.rank === rank) return known;
  const { assessed, composite: due, gradeByScore, assessedGrade, standingGrade, provisional } = scored;
  const person: Appraised = { row, assessed, composite: due, gradeByScore, assessedGrade, standingGrade, provisional, rank };
  ofEach.set(scored, person);
  return person;
}

const scoreOf: (row: ScoringEntries, law: Law) => Scored = oncePerLaw((row: ScoringEntries, law) => {
  const { values } = row;
  const assessedGrade = gradeIn(valueOf(values.assessed));
  if (!isAssessed(row)) return { row, assessed: false, composite: undefined, gradeByScore: undefined, assessedGrade, standingGrade: undefined, provisional: false };
  const due = composite({ usual: valueOf(values.usual), annual: valueOf(values.annual) }, law);
  const gradeByScore = isNoAnswer(due) ? undefined : grade(due.value, law);
  return { row, assessed: true, composite: due, gradeByScore, assessedGrade, standingGrade: assessedGrade ?? gradeByScore?.value, provisional: assessedGrade === undefined && gradeByScore !== undefined };
});
