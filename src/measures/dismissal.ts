import type { Message } from "../text";
import { message } from "../text";
import type { Article } from "./articles";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** How service ends, as 在岗状态 says it. Moving to another district is no end. */
export const endings = ["解聘", "取消资格", "辞职", "合同期满", "死亡"] as const;
type Ending = (typeof endings)[number];

/** Whether 在岗状态 says that service has ended. @example isEnding("辞职") // true */
export const isEnding = (text: string): text is Ending => (endings as readonly string[]).includes(text);

/** Endings that the city approves (第四条, decision 21). */
type ApprovedEnding = "解聘" | "取消资格";
const isApproved = (ending: Ending): ending is ApprovedEnding => ending === "解聘" || ending === "取消资格";

interface Ground {
  readonly name: string;
  readonly article: Article;
}

/** The grounds that the measures list; an appraisal as 不称职 is one of its own. */
export const grounds: Readonly<Record<ApprovedEnding, readonly Ground[]>> = {
  解聘: [
    { name: "违法违纪", article: "第十九条" },
    { name: "不履职、不适应或绩效差", article: "第十九条" },
    { name: "违反劳动合同", article: "第十九条" },
    { name: "年度考核不称职", article: "第二十三条第三项" },
  ],
  取消资格: [
    { name: "不符合招考资格条件", article: "第六条" },
    { name: "考试不及格", article: "第六条" },
    { name: "民主测评未达标", article: "第六条" },
  ],
};

export interface Departure {
  readonly status: Ending;
  /** 解聘事由. */
  readonly ground: string | undefined;
  /** 区县意见日期. */
  readonly proposedOn: PlainDate | undefined;
  /** 市委同意日期. */
  readonly agreedOn: PlainDate | undefined;
  /** 离岗日期; of a dismissal the day from which benefits stop. */
  readonly leftOn: PlainDate | undefined;
  /** 批复文号. */
  readonly approval: string | undefined;
}

type DismissalFault =
  | "groundMissing"
  | "groundNotListed"
  | "proposalMissing"
  | "consentMissing"
  | "dayMissing"
  | "approvalMissing"
  | "consentBeforeProposal"
  | "leftBeforeConsent"
  | "leftBeforeProposal";

/**
 * What is wrong with an end of service (第四、六、十一、十九条, decisions 21 and 22): ground, 区县意见 ≤ 市委同意 ≤ 离岗, 批复文号. One day for two of them is in order.
 * 批复文号 and a ground are asked for 解聘 and 取消资格 only, the two days before for 解聘 only: nobody consents to a resignation.
 * @example dismissal({ status: "解聘", ground: "违反劳动合同", proposedOn: date("2024-05-06"), agreedOn: date("2024-05-20"), leftOn: date("2024-05-10"), approval: "" }).value // ["approvalMissing", "leftBeforeConsent"]
 * @returns an empty list where all is well; what is absent is in the list, so that there is always an answer.
 */
export function dismissal({ status, ground, proposedOn, agreedOn, leftOn, approval }: Departure, law: Law = standing): Explained<readonly DismissalFault[]> {
  const approved = isApproved(status) ? status : undefined;
  const found: readonly (DismissalFault | false | undefined)[] = [
    approved && groundFault(approved, ground),
    status === "解聘" && !proposedOn && "proposalMissing",
    status === "解聘" && !agreedOn && "consentMissing",
    !leftOn && "dayMissing",
    approved && isBlank(approval) && "approvalMissing",
    approved && after(proposedOn, agreedOn) && "consentBeforeProposal",
    approved && after(agreedOn, leftOn) && "leftBeforeConsent",
    // Where the consent is dated, it stands between the two and its own faults say enough.
    approved && !agreedOn && after(proposedOn, leftOn) && "leftBeforeProposal",
  ];
  const faults = found.filter((fault) => typeof fault === "string");
  const allWell = message(approved ? "dismissal.inOrder" : "dismissal.noApproval", { status });
  return explained(faults, () => ({
    inputs: { status, ground: ground ?? "", proposedOn: written(proposedOn), agreedOn: written(agreedOn), leftOn: written(leftOn), approval: approval ?? "" },
    uses: approved ? [law.districtOrgan, law.cityOrgan] : [],
    articles: approved ? articlesOf(approved, ground) : ["第十一条"],
    steps: faults.length === 0 ? [allWell] : faults.map((fault): Message => message(`dismissal.${fault}`)),
  }));
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";
const written = (day: PlainDate | undefined): string => day?.toString() ?? "";
const after = (one: PlainDate | undefined, other: PlainDate | undefined): boolean => one !== undefined && other !== undefined && isBefore(other, one);

function groundFault(status: ApprovedEnding, ground: string | undefined): DismissalFault | undefined {
  if (isBlank(ground)) return "groundMissing";
  return grounds[status].some(({ name }) => name === ground?.trim()) ? undefined : "groundNotListed";
}

/** The article of the ground, where it is one of the list, and those that every dismissal rests on. */
const articlesOf = (status: ApprovedEnding, ground: string | undefined): readonly Article[] => [
  ...grounds[status].filter(({ name }) => name === ground?.trim()).map(({ article }) => article),
  "第四条",
  status === "解聘" ? "第十九条" : "第六条",
  "第十一条",
];

interface Leaving {
  /** Nothing while someone is in service. */
  readonly status: Ending | undefined;
  readonly leftOn: PlainDate | undefined;
  /** 考核基准日. */
  readonly baseDate: PlainDate;
  /** An award of an earlier pair of years is due and was not paid. */
  readonly awardUnpaid?: boolean;
}

/**
 * Whether someone left before the base date (第十八、二十三条, decision 21): no grade, outside the base, no new award. Who leaves on the base date is graded.
 * @example leavesWithoutGrade({ status: "辞职", leftOn: date("2024-12-30"), baseDate: date("2024-12-31") }).value // true
 * @returns no answer, naming the field, when the day is absent of someone who left, or given of someone who did not.
 */
export function leavesWithoutGrade({ status, leftOn, baseDate, awardUnpaid = false }: Leaving, law: Law = standing): Explained<boolean> | NoAnswer {
  if (status && !leftOn) return { field: "leftOn", reason: "absent" };
  if (!status && leftOn) return { field: "status", reason: "absent" };
  const inputs = { status: status ?? "", leftOn: written(leftOn), baseDate: baseDate.toString() };
  const articles: readonly Article[] = ["第十八条第七项", "第二十三条第三项"];
  if (!status || !leftOn) return explained(false, () => ({ inputs, articles, steps: [message("dismissal.stillThere")] }));
  const before = isBefore(leftOn, baseDate);
  return explained(before, () => ({
    inputs,
    articles,
    steps: [message(before ? "dismissal.leftBefore" : "dismissal.leftAfter", { status, leftOn: leftOn.toString(), baseDate: baseDate.toString() })],
    questions: before && awardUnpaid ? [message("ask.unpaidAward", { organ: law.cityOrgan.value })] : [],
  }));
}
