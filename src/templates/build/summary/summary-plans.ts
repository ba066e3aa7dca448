import type { Law } from "../../../measures/parameters";
import { unitNames } from "../../../measures/units";
import type { Columns, SheetDefinition } from "../../../sheets/define";
import { awardList, byDistrict, cityRoll, commendationList, countsOf, dismissalList, dutyAndFunds, excellenceControl, findingList, lawDifferences, submissions, talkList, ungradedList } from "../../../sheets/summary";
import type { SheetPlan } from "../plan";
import { sheetPlan } from "../plan";
import { linesOf } from "./summary-lines";
import { summaryPaints } from "./summary-paints";
import { addUnits } from "./unit-rows";

/** A sheet of the city's workbook: how many rows are ready, and how far counts, drop-downs and colours reach. */
interface SummarySheet {
  readonly plan: SheetPlan;
  readonly rows: { readonly prepared: number; readonly reach: number };
}

/**
 * One ready row: whoever writes a list lets its table grow, and only what is filled in is printed. Two hundred files with three hundred people still
 * come under counts and colours.
 */
const listRows = { prepared: 1, reach: 70_000 };
const unitRows = { prepared: unitNames.length + 1, reach: unitNames.length + 1 };

/** The sheets of the city's workbook in order. */
export const summarySheets = (law: Law): readonly SummarySheet[] => {
  const lines = linesOf(law);
  const plan = <C extends Columns>(definition: SheetDefinition<C>, more: Pick<SheetPlan, "kept"> & Partial<Pick<SheetPlan, "beside" | "paints">>): SheetPlan => sheetPlan(definition, { lines, counts: () => countsOf(definition.name), ...more });
  const list = <C extends Columns>(definition: SheetDefinition<C>, kept = 0): SummarySheet => ({ plan: plan(definition, { kept, paints: summaryPaints }), rows: listRows });
  const perUnit = <C extends Columns>(definition: SheetDefinition<C>): SummarySheet => ({ plan: plan(definition, { kept: 1, paints: summaryPaints, beside: addUnits }), rows: unitRows });
  return [
    { plan: plan(cityRoll, { kept: 3 }), rows: listRows },
    perUnit(byDistrict),
    perUnit(excellenceControl),
    list(awardList, 3),
    list(dismissalList),
    list(talkList),
    list(commendationList),
    list(ungradedList),
    perUnit(dutyAndFunds),
    list(submissions),
    list(findingList, 2),
    list(lawDifferences),
  ];
};
