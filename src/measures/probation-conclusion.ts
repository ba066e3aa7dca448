import type { Message } from "../text";
import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Decimal } from "./decimal";
import type { Explained, NoAnswer } from "./explained";
import { explained, isNoAnswer } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";
import type { Votes } from "./probation";
import { probationExam, probationVote } from "./probation";

/** 试用结论 as the roster writes it; a disqualification is only ever put to the city. */
export const conclusions = ["通过", "取消资格(报批)", "待定"] as const;
type Conclusion = (typeof conclusions)[number];

type ProbationGround = "unfit" | "exam" | "vote";

interface ProbationOutcome {
  readonly conclusion: Conclusion;
  /** Why the qualification is lost; any one is enough. */
  readonly grounds: readonly ProbationGround[];
  /** What a conclusion still waits for. */
  readonly waitsFor: readonly ("end" | "exam" | "vote")[];
}

interface ProbationFacts {
  /** 试用期满日. */
  readonly end: PlainDate;
  /** The day of judging. */
  readonly on: PlainDate;
  /** Found not to meet the conditions of recruitment; not found, until someone says so. */
  readonly unfit?: boolean;
  readonly exam: Decimal | undefined;
  readonly votes: Votes | undefined;
}

/**
 * 试用结论 (第四、六条): 取消资格(报批) on any one of unfit, exam not passed, fewer than half of the votes; 通过 when probation is over, the exam passed and the vote too; else 待定.
 * @example probationConclusion({ end: date("2024-05-15"), on: date("2024-05-20"), exam: decimal(59), votes: { excellent: 20, good: 10, valid: 40 } }).value // { conclusion: "取消资格(报批)", grounds: ["exam"], waitsFor: [] }
 * @returns no answer, naming the field, when the score is unfit or the votes do not add up; what is absent is waited for.
 */
export function probationConclusion({ end, on, unfit = false, exam, votes }: ProbationFacts, law: Law = standing): Explained<ProbationOutcome> | NoAnswer {
  const examined = exam && probationExam(exam, law);
  if (isNoAnswer(examined)) return examined;
  const voted = votes && probationVote(votes, law);
  if (isNoAnswer(voted)) return voted;
  const grounds = onlyTrue<ProbationGround>([
    ["unfit", unfit],
    ["exam", examined?.value === false],
    ["vote", voted?.value.passed === false],
  ]);
  const waitsFor = onlyTrue<ProbationOutcome["waitsFor"][number]>([
    ["end", isBefore(on, end)],
    ["exam", !examined],
    ["vote", !voted],
  ]);
  const conclusion = grounds.length > 0 ? "取消资格(报批)" : waitsFor.length > 0 ? "待定" : "通过";
  return explained<ProbationOutcome>(
    { conclusion, grounds, waitsFor: conclusion === "待定" ? waitsFor : [] },
    () => ({
      inputs: { end: end.toString(), on: on.toString(), unfit: String(unfit), ...examined?.inputs, ...voted?.inputs },
      uses: [...(examined?.parameters ?? []), ...(voted?.parameters ?? []), ...(grounds.length > 0 ? [law.cityOrgan] : [])],
      articles: ["第六条"],
      steps: [...(examined?.steps ?? []), ...(voted?.steps ?? []), ...concluding(conclusion, { grounds, waitsFor, end, organ: law.cityOrgan.value })],
      questions: voted?.questions ?? [],
    }),
  );
}

const onlyTrue = <Name>(entries: readonly (readonly [Name, boolean])[]): readonly Name[] => entries.flatMap(([name, holds]) => (holds ? [name] : []));

interface Concluding extends Pick<ProbationOutcome, "grounds" | "waitsFor"> {
  readonly end: PlainDate;
  readonly organ: string;
}

function concluding(conclusion: Conclusion, { grounds, waitsFor, end, organ }: Concluding): readonly Message[] {
  if (conclusion === "通过") return [message("probation.passed")];
  if (conclusion === "待定") return waitsFor.map((what) => (what === "end" ? message("probation.waits.end", { end: end.toString() }) : message(`probation.waits.${what}`)));
  return [...grounds.map((ground) => message(`probation.ground.${ground}`)), message("probation.disqualified", { organ })];
}
