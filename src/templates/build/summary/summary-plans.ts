import type { Law } from "../../../measures/parameters";
import { grades } from "../../../measures/grade";
import { unitNames } from "../../../measures/units";
import type { Columns, SheetDefinition } from "../../../sheets/define";
import { awardList, byDistrict, cityRoll, commendationList, dismissalList, dutyAndFunds, excellenceControl, findingList, lawDifferences, submissions, talkList, ungradedList, wholeCity } from "../../../sheets/summary";
import type { SheetPlan } from "../plan";
import { sheetPlan } from "../plan";
import type { Filled, Tally } from "../tally";
import { different, filledIn, inYuan, listOf, meaning, saying, sentence } from "../tally";
import { linesOf } from "./summary-lines";
import { summaryPaints } from "./summary-paints";
import { addUnits } from "./unit-rows";

/** A sheet of the city's workbook: how many rows are ready, and how far counts, drop-downs and colours reach. */
interface SummarySheet {
  readonly plan: SheetPlan;
  readonly rows: { readonly prepared: number; readonly reach: number };
}

/** As many ready rows as keep the file small, the table grows; two hundred files with three hundred people still come under counts and colours. */
const rollRows = { prepared: 450, reach: 70_000 };
const listRows = { prepared: 60, reach: 20_000 };
const unitRows = { prepared: unitNames.length + 1, reach: unitNames.length + 1 };

/** Units for which a condition on their line holds, the whole city left out. */
const unitsWith = (condition: string, holds: (row: Filled["rows"][number]) => boolean): Tally => ({
  formula: (all) => `SUMPRODUCT((${all("unit")}<>"${wholeCity}")*(${all("unit")}<>"")*(${condition.replace(/\{(\w+)\}/g, (_, field: string) => all(field))}))`,
  value: ({ rows }) => rows.filter((row) => meaning(row, "unit") !== undefined && meaning(row, "unit") !== wholeCity && holds(row)).length,
});

/** A sum over the units, the whole city left out. */
const sumOfUnits = (field: string): Tally => ({
  formula: (all) => `SUMIF(${all("unit")},"<>${wholeCity}",${all(field)})`,
  value: ({ rows }) => rows.reduce((sum, row) => sum + (meaning(row, "unit") === wholeCity ? 0 : Number(meaning(row, field) ?? 0)), 0),
});

const isPositive = (field: string) => (row: Filled["rows"][number]) => Number(meaning(row, field) ?? 0) > 0;
const entries = (field: string): Tally => sentence("template.count.entries", { count: filledIn(field) });
const people = sentence("summary.count.people", { count: filledIn("name") });
const units = sentence("summary.count.ofUnits", { units: different("unit") });

/** The sheets of the city's workbook in order. */
export const summarySheets = (law: Law): readonly SummarySheet[] => {
  const lines = linesOf(law);
  const list = <C extends Columns>(definition: SheetDefinition<C>, main: Tally, more: Tally = units, kept = 0): SummarySheet => ({ plan: sheetPlan(definition, { kept, lines, counts: () => ({ main, more }), paints: summaryPaints }), rows: listRows });
  const perUnit = <C extends Columns>(definition: SheetDefinition<C>, main: Tally, more: Tally): SummarySheet => ({ plan: sheetPlan(definition, { kept: 1, lines, counts: () => ({ main, more }), paints: summaryPaints, beside: addUnits }), rows: unitRows });
  return [
    {
      plan: sheetPlan(cityRoll, {
        kept: 3,
        lines,
        counts: () => ({
          main: people,
          more: sentence("summary.count.roll", {
            takePart: saying("assessedThisYear", "是"),
            ungraded: saying("assessedThisYear", "否"),
            grades: listOf(grades.map((grade) => sentence("template.count.named", { name: grade, count: saying("standing", grade) })), "，"),
            award: inYuan("award"),
          }),
        }),
      }),
      rows: rollRows,
    },
    perUnit(byDistrict, sentence("summary.count.units", { count: unitsWith("{people}>0", isPositive("people")) }), sentence("summary.count.empty", { count: unitsWith("{people}=0", (row) => !isPositive("people")(row)) })),
    perUnit(excellenceControl, sentence("summary.count.over", { count: unitsWith("{over}>0", isPositive("over")) }), sentence("summary.count.overSum", { quota: sumOfUnits("quota"), over: sumOfUnits("over") })),
    list(awardList, people, sentence("summary.count.awards", { sum: inYuan("amount"), units: different("unit") }), 3),
    list(dismissalList, people),
    list(talkList, people),
    list(commendationList, people),
    list(ungradedList, people),
    perUnit(dutyAndFunds, sentence("summary.count.short", { count: unitsWith("ISNUMBER({short})*({short}>0)", isPositive("short")) }), sentence("summary.count.dutiesMissing", { duties: sumOfUnits("dutiesMissing"), leave: sumOfUnits("leaveFaults") })),
    list(submissions, entries("unit"), sentence("summary.count.submissions", { due: String(unitNames.length), missing: saying("state", "缺报") })),
    list(findingList, entries("finding"), sentence("summary.count.findings", { errors: saying("severity", "错误"), warnings: saying("severity", "提醒") }), 2),
    list(lawDifferences, entries("parameter")),
  ];
};
