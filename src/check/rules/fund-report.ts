import { deadlines } from "../../measures/deadlines";
import { isNoAnswer } from "../../measures/explained";
import { message } from "../../text";
import { fundsReported } from "../meetings";
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
    const all = deadlines({ year, people: [], recorded: [], fundsReported: fundsReported(meetings, year) }, on, law);
    if (isNoAnswer(all)) return;
    const due = all.value.find(({ what, state }) => what === "deadline.fundReport" && state === "overdue");
    const at = { sheet: meetings.sheet.name, row: meetings.headerRow, column: meetings.columnOf.get("kind") ?? meetings.body.left };
    if (due) report({ at, says: message("check.fundReport", { year, dueOn: due.dueOn.toString() }), actual: "", expected: due.dueOn.toString() });
  },
});
