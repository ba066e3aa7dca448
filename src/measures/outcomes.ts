import type { Grade } from "./grade";
import { isCompetent } from "./grade";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** What a grade leads to (第二十三条), beside an award. The words stand in src/text; a dismissal is only ever proposed (decision 22). */
export type Outcome = "serviceCounts" | "twoPriorities" | "talk" | "proposeDismissal" | "startUpSupport" | "commendation" | "majorLoss";

interface OutcomeFacts {
  readonly grade: Grade;
  readonly fullYear: boolean;
  /** 优秀 two years running, as an award has it. */
  readonly excellentPair: boolean;
  /** The graded years of this term so far, this one included; as many as a term has years make it whole. */
  readonly termGrades: readonly Grade[];
  readonly majorLoss: boolean;
}

/**
 * @example outcomes({ grade: "优秀", fullYear: true, termGrades: ["优秀"], excellentPair: false, majorLoss: false }) // ["serviceCounts", "twoPriorities"]
 */
export function outcomes({ grade, fullYear, excellentPair, termGrades, majorLoss }: OutcomeFacts, law: Law = standing): readonly Outcome[] {
  const found: Outcome[] = [];
  if (fullYear && isCompetent(grade)) found.push("serviceCounts");
  if (grade === "优秀") found.push("twoPriorities");
  if (grade === "基本称职") found.push("talk");
  if (grade === "不称职") found.push("proposeDismissal");
  if (excellentPair) found.push("commendation");
  if (termGrades.length >= law.termYears.value && termGrades.every(isCompetent)) found.push("startUpSupport");
  if (majorLoss) found.push("majorLoss");
  return found;
}
