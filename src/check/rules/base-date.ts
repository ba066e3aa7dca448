import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 基准日不在考核年度: last year's cover, most often; who is graded depends on it (第十八条第七项). */
export const baseDate = rule({
  id: "base-date",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["parameters"],
  fixable: false,
  look({ settings, report }) {
    const [year, day, at] = [valueOf(settings.year.read), valueOf(settings.baseDate.read), settings.baseDate.cell];
    if (year === undefined || !day || !at || day.year === year) return;
    report({ at, says: message("check.baseDate", { day: day.toString(), year }), actual: day.toString(), expected: String(year) });
  },
});
