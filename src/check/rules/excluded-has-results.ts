import { scoring } from "../../sheets/scoring";
import { shownText } from "../../sheets/values/text";
import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import { restore } from "../answers";
import { putValue } from "../fix";
import { inSentence } from "../in-sentence";
import { rule } from "../rule";

/** 不参加考核却有结果: whoever is not assessed has no composite, grade, rank or award (第十八条第七项, decision 4). */
export const excludedHasResults = rule({
  id: "excluded-has-results",
  severity: "error",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: true,
  look: {
    scoring(sight) {
      const { law, report } = sight;
      return (row) => {
        if (isAssessed(row)) return;
        for (const field of ["composite", "grade", "rank", "award"] as const) {
          const at = row.cell(field);
          const actual = shownText(row.content(field));
          if (!at || actual === "" || (field === "award" && actual === "0")) continue;
          report({
            at,
            ...personOf(row),
            says: message("check.shouldBeBlank", { title: scoring.columns[field].title, actual: inSentence(actual) }),
            actual,
            expected: "",
            fix: field === "award" ? putValue(at, null) : restore(sight.scoring, row, field, "", law),
          });
        }
      };
    },
  },
});
