import { valueOf } from "../../sheets/values/read";
import { filedRows, gradesFiled } from "../../score/filed-rows";
import { gradeIn } from "../../score/grade-in";
import { personOf } from "../../score/people";
import { scoring as definition } from "../../sheets/scoring";
import { message } from "../../text";
import { putValue } from "../fix";
import { rule } from "../rule";
import { certainId } from "../scoring-people";

/** 上年度等次与历年等次不符: it would pay a wrong award (第二十三条第三项). What is on file decides; with two grades on file nothing does, and 历年等次重复 says so. */
export const lastGradeDiffers = rule({
  id: "last-grade-differs",
  severity: "warning",
  article: "第二十三条第三项",
  reads: ["scoring", "history"],
  fixable: true,
  look: {
    scored({ history, district, report }) {
      if (district.year === undefined) return undefined;
      const last = district.year - 1;
      const filed = filedRows(history.rows, last);
      return ({ row }) => {
        const at = row.cell("lastGrade");
        const claimed = valueOf(row.values.lastGrade);
        const [onFile, ...others] = gradesFiled(filed.get(certainId(row, district) ?? "") ?? []);
        if (!at || !claimed || !onFile || others.length > 0 || claimed === onFile) return;
        // 不定等次 and 未参加考核 are both no grade.
        if (!gradeIn(claimed) && !gradeIn(onFile)) return;
        const fix = definition.columns.lastGrade.list?.includes(onFile) ? putValue(at, onFile) : [];
        report({ at, ...personOf(row), says: message("check.lastGradeDiffers", { actual: claimed, year: last, expected: onFile }), actual: claimed, expected: onFile, fix });
      };
    },
  },
});
