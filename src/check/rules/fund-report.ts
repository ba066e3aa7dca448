import { deadlines } from "../../measures/deadlines";
import { isNoAnswer } from "../../measures/explained";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 资金使用情况上报 (第十二条): early in March of the next year. */
export const fundReport = rule({
  id: "fund-report",
  severity: "warning",
  article: "第十二条",
  reads: ["meetings"],
  fixable: false,
  look({ meetings, district, on, law, report }) {
    const { year } = district;
    if (year === undefined || !on) return;
    const fundsReported = meetings.rows.some(({ values }) => valueOf(values.kind) === "资金使用报告" && valueOf(values.period)?.year === year);
    const all = deadlines({ year, people: [], recorded: [], fundsReported }, on, law);
    if (isNoAnswer(all)) return;
    const due = all.value.find(({ what, state }) => what === "deadline.fundReport" && state === "overdue");
    const at = { sheet: meetings.sheet.name, row: meetings.headerRow, column: meetings.columnOf.get("kind") ?? meetings.body.left };
    if (due) report({ at, says: message("check.fundReport", { year, dueOn: due.dueOn.toString() }), actual: "", expected: due.dueOn.toString() });
  },
});
