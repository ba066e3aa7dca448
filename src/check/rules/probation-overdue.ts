import { isBefore } from "../../measures/dates";
import type { Message } from "../../text";
import { message } from "../../text";
import { isInService, roster as definition } from "../../sheets/roster";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import type { RosterRow } from "../people";
import { isUntried, outcomeOn, probationEndOf, votesOf } from "../probation";
import { rule } from "../rule";

/** 试用期满未办结: probation is over, and exam, vote or confirmation is not on record (第六条). */
export const probationOverdue = rule({
  id: "probation-overdue",
  severity: "warning",
  article: "第六条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, on, report }) => (row) => {
      if (!on || isOnRecord(row) || !isInService(valueOf(row.values.status))) return;
      const end = probationEndOf(row, law);
      if (!end || !isBefore(end, on)) return;
      const outcome = outcomeOn(on, row, law);
      if (!outcome || outcome.value.conclusion === "取消资格(报批)") return;
      const missing = missingOf(row, outcome.value.waitsFor);
      const [first] = missing;
      if (!first) return;
      const at = row.cell(first) ?? row.cell("name");
      const titles = missing.map((field) => definition.columns[field].title);
      if (at) report({ at, ...personOf(row), says: message("check.probationOverdue", { end: end.toString(), missing: titles }), actual: "", expected: titles.join("、"), because: isUntried(row) ? noSteps : outcome.steps });
    },
  },
});

const noSteps: readonly Message[] = [];

/** Nothing is waited for. */
const isOnRecord = (row: RosterRow): boolean => row.values.confirmed.state !== "blank" && valueOf(row.values.exam) !== undefined && votesOf(row) !== undefined;

type OnRecord = "exam" | "valid" | "confirmed";

const missingOf = ({ values }: RosterRow, waitsFor: readonly string[]): readonly OnRecord[] => [
  ...(waitsFor.includes("exam") ? (["exam"] as const) : []),
  ...(waitsFor.includes("vote") ? (["valid"] as const) : []),
  ...(values.confirmed.state === "blank" ? (["confirmed"] as const) : []),
];
