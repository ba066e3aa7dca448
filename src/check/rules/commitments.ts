import { isBefore } from "../../measures/dates";
import type { PlainDate } from "../../measures/dates";
import type { Commitment } from "../../measures/commitments";
import { commitmentKinds, commitments } from "../../measures/commitments";
import { isNoAnswer } from "../../measures/explained";
import { isInService } from "../../sheets/roster";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import type { RosterRow } from "../people";
import { probationEndOf } from "../probation";
import { rule } from "../rule";

const fields = { work: "workCommitment", integrity: "integrityCommitment" } as const satisfies Readonly<Record<Commitment, string>>;

/** 公开承诺: both within probation (第十八条第一项). */
export const publicCommitments = rule({
  id: "commitments",
  severity: "warning",
  article: "第十八条第一项",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, on, report }) => (row) => {
      const probation = probationEndOf(row, law);
      const judged = on && judgedOn(on, row);
      if (!probation || !judged) return;
      const states = commitments({ made: { work: valueOf(row.values.workCommitment), integrity: valueOf(row.values.integrityCommitment) }, probationEnd: probation, on: judged }, law);
      if (isNoAnswer(states)) return;
      for (const kind of commitmentKinds) {
        const at = row.cell(fields[kind]);
        const state = states.value[kind];
        const made = valueOf(row.values[fields[kind]])?.toString();
        const end = probation.toString();
        const commitment = message(`commitment.${kind}`);
        if (!at || row.values[fields[kind]].state === "unreadable") continue;
        if (state === "late" && made !== undefined) report({ at, ...personOf(row), says: message("check.commitmentLate", { commitment, on: made, end }), actual: made, expected: end, because: states.steps });
        if (state === "missing") report({ at, ...personOf(row), says: message("check.commitmentMissing", { commitment, end }), actual: "", expected: end, because: states.steps });
      }
    },
  },
});

/** Nothing falls due for someone who has left: that day at the latest. Nothing where it is not known. */
function judgedOn(on: PlainDate, { values }: RosterRow): PlainDate | undefined {
  if (isInService(valueOf(values.status))) return on;
  const leftOn = valueOf(values.leftOn);
  if (!leftOn) return undefined;
  return isBefore(leftOn, on) ? leftOn : on;
}
