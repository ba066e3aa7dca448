import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { putValue } from "../fix";
import { rule } from "../rule";
import { certainId } from "../scoring-people";

/** 上年度等次与历年等次不符: it would pay a wrong award (第二十三条第三项). What is on file decides. */
export const lastGradeDiffers = rule({
  id: "last-grade-differs",
  severity: "warning",
  article: "第二十三条第三项",
  reads: ["scoring", "history"],
  fixable: true,
  look: {
    scoring({ history, district, report }) {
      if (district.year === undefined) return undefined;
      const last = district.year - 1;
      const filed = new Map(history.rows.flatMap(({ values }) => {
        const id = valueOf(values.id)?.text;
        const grade = valueOf(values.assessed);
        return id !== undefined && grade && valueOf(values.year) === last ? [[id, grade] as const] : [];
      }));
      return (row) => {
        const at = row.cell("lastGrade");
        const claimed = valueOf(row.values.lastGrade);
        const onFile = filed.get(certainId(row, district) ?? "");
        if (!at || !claimed || !onFile || claimed === onFile) return;
        report({ at, ...personOf(row), says: message("check.lastGradeDiffers", { actual: claimed, year: last, expected: onFile }), actual: claimed, expected: onFile, fix: putValue(at, onFile) });
      };
    },
  },
});
