import { isNoAnswer } from "../../measures/explained";
import { projectFlow, projectSteps } from "../../measures/project-flow";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { FundRow } from "../funds";
import { fundPerson } from "../funds";
import { shownIn } from "../in-sentence";
import { rule } from "../rule";

const signatures = { handler: "handlerSigned", leader: "leaderSigned", committee: "committeeSigned" } as const;
const isSigned = (row: FundRow, field: (typeof signatures)[keyof typeof signatures]): boolean => valueOf(row.values[field]) === "√";

/** 项目经费流程 (第十二条): 方案 → 审核 → 审批 → 同意 → 列支 → 使用说明, in order, with three signatures. Only 抓党建工作经费 goes this way. */
export const fundFlow = rule({
  id: "project-flow",
  severity: "warning",
  article: "第十二条",
  reads: ["funds"],
  fixable: false,
  look({ funds, district, law, report }) {
    for (const row of funds.rows) {
      // A day that cannot be read is found elsewhere, and nobody knows what it would have been.
      if (projectSteps.some((step) => row.values[step].state === "unreadable")) continue;
      const days = Object.fromEntries(projectSteps.map((step) => [step, valueOf(row.values[step])])) as Parameters<typeof projectFlow>[0]["days"];
      const flow = projectFlow({ type: valueOf(row.values.kind) ?? "", days, signed: { handler: isSigned(row, "handlerSigned"), leader: isSigned(row, "leaderSigned"), committee: isSigned(row, "committeeSigned") } }, law);
      if (isNoAnswer(flow) || !flow.value.applies) continue;
      const { absent, outOfOrder, unsigned } = flow.value;
      const about = { ...fundPerson(row, district), because: flow.steps, actual: "" };
      const item = shownIn(row.values.item);
      const [firstAbsent] = absent;
      const absentAt = firstAbsent && row.cell(firstAbsent);
      if (absentAt) report({ at: absentAt, ...about, says: message("check.flowAbsent", { item, steps: absent.map((step) => funds.definition.columns[step].title) }), expected: "" });
      for (const { step, after } of outOfOrder) {
        const at = row.cell(step);
        const [day, afterDay] = [days[step]?.toString() ?? "", days[after]?.toString() ?? ""];
        if (at) report({ at, ...about, says: message("check.flowOrder", { item, step: funds.definition.columns[step].title, day, after: funds.definition.columns[after].title, afterDay }), actual: day, expected: `≥ ${afterDay}` });
      }
      const [firstUnsigned] = unsigned;
      const unsignedAt = firstUnsigned && row.cell(signatures[firstUnsigned]);
      if (unsignedAt) report({ at: unsignedAt, ...about, says: message("check.flowUnsigned", { item, signatures: unsigned.map((signer) => funds.definition.columns[signatures[signer]].title) }), expected: "√" });
    }
  },
});
