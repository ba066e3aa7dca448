import type { Message } from "../text";
import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** The only type of 经费台账 that is managed as projects; pay, allowances and awards have no 方案. */
export const projectType = "抓党建工作经费";

/** 方案 → 党委审核 → 党工委审批 → 区县同意 → 列支 → 使用说明. */
export const projectSteps = ["planned", "reviewed", "approved", "agreed", "spent", "accounted"] as const;
type ProjectStep = (typeof projectSteps)[number];

/** 经办人, 组长, 党委负责人. */
const signers = ["handler", "leader", "committee"] as const;
type Signer = (typeof signers)[number];

interface Project {
  /** 类型, as the fund ledger has it. */
  readonly type: string;
  readonly days: Readonly<Record<ProjectStep, PlainDate | undefined>>;
  readonly signed: Readonly<Record<Signer, boolean>>;
}

interface ProjectFlow {
  /** False for other types of spending: then nothing is asked. */
  readonly applies: boolean;
  readonly absent: readonly ProjectStep[];
  /** Each step dated before one that it follows; the latest of those stands beside it. */
  readonly outOfOrder: readonly { readonly step: ProjectStep; readonly after: ProjectStep }[];
  readonly unsigned: readonly Signer[];
}

/**
 * The way of a project's money (第十二条): which steps are absent or dated before one that they follow, and who has not signed. Steps of one day are in order.
 * @example projectFlow({ type: "抓党建工作经费", days: { planned: date("2024-03-01"), reviewed: date("2024-03-04"), approved: date("2024-03-03"), agreed: date("2024-03-05"), spent: date("2024-03-08") }, signed: { handler: true, leader: true, committee: false } }).value // { applies: true, absent: ["accounted"], outOfOrder: [{ step: "approved", after: "reviewed" }], unsigned: ["committee"] }
 * @returns no answer, naming the field, without a type, and under a law that counts another number of signatures than are named here.
 */
export function projectFlow({ type, days, signed }: Project, law: Law = standing): Explained<ProjectFlow> | NoAnswer {
  if (type === "") return { field: "type", reason: "absent" };
  if (signers.length !== law.fundingSignatures.value) return { field: "signed", reason: "doesNotAddUp" };
  if (type !== projectType) return explained({ applies: false, absent: [], outOfOrder: [], unsigned: [] }, () => ({ inputs: { type }, articles: ["第十二条"], steps: [message("project.notOne", { type, project: projectType })] }));
  const absent = projectSteps.filter((step) => !days[step]);
  const outOfOrder = stepsOutOfOrder(days);
  const unsigned = signers.filter((signer) => !signed[signer]);
  const steps: readonly Message[] = [
    ...absent.map((step) => message("project.absent", { step: named(step) })),
    ...outOfOrder.map(({ step, after }) => message("project.outOfOrder", { step: named(step), day: days[step]?.toString() ?? "", after: named(after), afterDay: days[after]?.toString() ?? "" })),
    ...unsigned.map((signer) => message("project.unsigned", { signer: message(`project.signer.${signer}`), needed: law.fundingSignatures.value })),
  ];
  return explained(
    { applies: true, absent, outOfOrder, unsigned },
    () => ({
      inputs: { type, ...Object.fromEntries(projectSteps.map((step) => [step, days[step]?.toString() ?? ""])), signed: signers.filter((signer) => signed[signer]).join("、") },
      uses: [law.fundingSignatures, law.committeeOrgan, law.districtOrgan],
      steps: steps.length > 0 ? steps : [message("project.inOrder", { signatures: law.fundingSignatures.value })],
    }),
  );
}

const named = (step: ProjectStep): Message => message(`project.step.${step}`);

function stepsOutOfOrder(days: Project["days"]): ProjectFlow["outOfOrder"] {
  const found: ProjectFlow["outOfOrder"][number][] = [];
  let latest: { readonly step: ProjectStep; readonly day: PlainDate } | undefined;
  for (const step of projectSteps) {
    const day = days[step];
    if (!day) continue;
    if (latest && isBefore(day, latest.day)) found.push({ step, after: latest.step });
    else latest = { step, day };
  }
  return found;
}
