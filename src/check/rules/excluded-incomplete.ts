import { scoring } from "../../sheets/scoring";
import { shownText } from "../../sheets/values/text";
import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import { inSentence } from "../in-sentence";
import { rule } from "../rule";

/** 不参加考核的登记: the reason is asked for, and scores left over from before do not belong there (第十八条第七项). */
export const excludedIncomplete = rule({
  id: "excluded-incomplete",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ report }) => ({ row }) => {
      if (isAssessed(row)) return;
      const reasonAt = row.cell("noGradeReason");
      if (reasonAt && row.values.noGradeReason.state === "blank") report({ at: reasonAt, ...personOf(row), says: message("check.noGradeReasonMissing"), actual: "", expected: scoring.columns.noGradeReason.title });
      for (const field of ["usual", "annual"] as const) {
        const at = row.cell(field);
        const actual = shownText(row.content(field));
        if (at && actual !== "") report({ at, ...personOf(row), says: message("check.shouldBeBlank", { title: scoring.columns[field].title, actual: inSentence(actual) }), actual, expected: "" });
      }
    },
  },
});
