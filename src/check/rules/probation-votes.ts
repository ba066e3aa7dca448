import { isNoAnswer } from "../../measures/explained";
import { roster as definition } from "../../sheets/roster";
import { shownText } from "../../sheets/values/text";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { voteOf } from "../probation";
import { rule } from "../rule";

const counts = ["excellent", "good", "abstained", "valid", "returned", "issued"] as const;

/** 测评票数不符: no rate can be taken of them (第六条, decision 19). */
export const probationVotes = rule({
  id: "probation-votes",
  severity: "error",
  article: "第六条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      const fault = voteOf(row, law);
      if (!isNoAnswer(fault)) return;
      const field = counts.find((name) => name === fault.field) ?? "valid";
      const at = row.cell(field);
      const { title } = definition.columns[field];
      const actual = shownText(row.content(field));
      const says = fault.reason === "negative" ? message("check.votesNegative", { title, actual }) : message("check.votesDoNotAddUp", { title, actual });
      if (at) report({ at, ...personOf(row), says, actual, expected: "" });
    },
  },
});
