import type { Grade } from "./grade";
import { isCompetent } from "./grade";

/** What a grade leads to (第二十三条), beside an award. The words stand in src/text; a dismissal is only ever proposed (decision 22). */
export type Outcome = "serviceCounts" | "twoPriorities" | "talk" | "proposeDismissal" | "startUpSupport" | "majorLoss";

interface OutcomeFacts {
  readonly grade: Grade;
  readonly fullYear: boolean;
  /** The grades of the years of this term so far, this one included; two make a term. */
  readonly termGrades: readonly Grade[];
  readonly majorLoss: boolean;
}

/**
 * @example outcomes({ grade: "优秀", fullYear: true, termGrades: ["优秀"], majorLoss: false }) // ["serviceCounts", "twoPriorities"]
 */
export function outcomes({ grade, fullYear, termGrades, majorLoss }: OutcomeFacts): readonly Outcome[] {
  const found: Outcome[] = [];
  if (fullYear && isCompetent(grade)) found.push("serviceCounts");
  if (grade === "优秀") found.push("twoPriorities");
  if (grade === "基本称职") found.push("talk");
  if (grade === "不称职") found.push("proposeDismissal");
  if (termGrades.length > 1 && termGrades.every(isCompetent)) found.push("startUpSupport");
  if (majorLoss) found.push("majorLoss");
  return found;
}
