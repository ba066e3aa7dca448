import { cite, message } from "../text";
import type { Article } from "./articles";
import type { Explained } from "./explained";
import { explained } from "./explained";
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
 * What a grade leads to beside an award (第二十三条), in the order of its items; for a major loss a question to the city and nothing computed.
 * @example outcomes({ grade: "优秀", fullYear: true, termGrades: ["优秀"], excellentPair: false, majorLoss: false }).value // ["serviceCounts", "twoPriorities"]
 */
export function outcomes({ grade, fullYear, excellentPair, termGrades, majorLoss }: OutcomeFacts, law: Law = standing): Explained<readonly Outcome[]> {
  const found: Outcome[] = [];
  if (fullYear && isCompetent(grade)) found.push("serviceCounts");
  if (grade === "优秀") found.push("twoPriorities");
  if (grade === "基本称职") found.push("talk");
  if (grade === "不称职") found.push("proposeDismissal");
  if (excellentPair) found.push("commendation");
  if (termGrades.length >= law.termYears.value && termGrades.every(isCompetent)) found.push("startUpSupport");
  if (majorLoss) found.push("majorLoss");
  return explained(found, () => ({
    inputs: { grade, fullYear: String(fullYear), termGrades: termGrades.join("、"), majorLoss: String(majorLoss) },
    uses: termGrades.length > 1 ? [law.termYears] : [],
    articles: found.map((outcome) => articleOf[outcome]),
    steps: [message("why.outcomes", { grade, articles: cite(found.map((outcome) => articleOf[outcome])) })],
    questions: majorLoss ? [message("ask.majorLoss", { organ: law.cityOrgan.value })] : [],
  }));
}

/** The item of 第二十三条 that each rests on. */
const articleOf: Readonly<Record<Outcome, Article>> = {
  serviceCounts: "第二十三条第一项",
  twoPriorities: "第二十三条第二项",
  commendation: "第二十三条第三项",
  talk: "第二十三条第三项",
  proposeDismissal: "第二十三条第三项",
  majorLoss: "第二十三条第三项",
  startUpSupport: "第二十三条第四项",
};
