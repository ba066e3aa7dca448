import { inScope } from "../../measures/scope";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rosterRowOfScoring } from "../scoring-people";
import { rule } from "../rule";

/** 不属于考核范围: in 评分表, though the roster says recruited by another organ than the city's (第二条). */
export const outOfScope = rule({
  id: "out-of-scope",
  severity: "warning",
  article: "第二条",
  reads: ["roster", "scoring"],
  fixable: false,
  look: {
    scored: ({ district, law, report }) => ({ row }) => {
      const at = row.cell("name");
      const known = rosterRowOfScoring(row, district);
      const recruiter = known && valueOf(known.values.recruiter);
      if (!at || recruiter === undefined) return;
      const scope = inScope(recruiter, law);
      if (scope.value) return;
      const organ = law.cityOrgan.value;
      report({ at, ...personOf(row), says: message("check.outOfScope", { recruiter, organ }), actual: recruiter, expected: organ, because: scope.steps });
    },
  },
});
