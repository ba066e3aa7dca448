import { unitNames } from "../../../measures/units";
import type { Law } from "../../../measures/parameters";
import { patchWorkbook } from "../../../ooxml";
import { readSettings } from "../../../sheets/settings";
import { byDistrict, chartLabels, wholeCity } from "../../../sheets/summary";
import { message } from "../../../text";
import type { CellPatch } from "../../../workbook/patch";
import { formulaPatches } from "../../formulas";
import { layoutOf, rowsOf } from "../../layout";
import { livePatches } from "../book";
import { addDataSheet } from "../data-sheet";
import { withCalculatedColumns } from "../finish";
import { addGuideSheet } from "../guide-sheet";
import { addParameterSheet } from "../parameter-sheet";
import { bytesOf, draftWorkbook } from "../workbook";
import { addChartSheet, chartSheet } from "./summary-charts";
import { summaryGuide } from "./summary-guide";
import { cityCover, linesOf } from "./summary-lines";
import { summarySheets } from "./summary-plans";

/** templates/summary.xlsx: the city's workbook, with nobody in it yet; what counts and adds up are formulas over 全市总表. */
export async function buildSummary(wasm: string, law: Law): Promise<Uint8Array> {
  const draft = await draftWorkbook(wasm);
  const sheets = summarySheets(law).map(({ plan, rows }) => {
    const layout = layoutOf(plan.definition, rows);
    const live = addDataSheet(draft, plan, layout, law);
    // The charts stand right behind what they show.
    if (plan.definition.name === byDistrict.name) addChartSheet(draft);
    return { layout, live, perUnit: plan.beside !== undefined };
  });
  addParameterSheet(draft, law, message("summary.parameters"), cityCover);
  addGuideSheet(draft, message("summary.guide.title"), summaryGuide(law));
  draft.done("first sheet", draft.file.DeleteSheet("Sheet1"));
  draft.file.SetActiveSheet(0);
  const nobody = { rows: [], settings: readSettings(undefined, false) };
  const unitsOnly = { ...nobody, rows: [...unitNames, wholeCity].map((unit) => ({ unit: byDistrict.columns.unit.read({ value: unit }) })) };
  const formulas = sheets.flatMap(({ layout }) => formulaPatches(layout, law));
  const live = sheets.flatMap(({ layout, live: cells, perUnit }) => livePatches(layout, cells, perUnit ? unitsOnly : nobody));
  const { filled } = linesOf(law);
  const underCharts: CellPatch = { kind: "cell", sheet: chartSheet(), row: rowsOf.unit, column: 0, content: { formula: `=${filled.formula(String)}`, value: filled.value(nobody) } };
  const labels = unitNames.map((unit, place): CellPatch => ({ kind: "cell", sheet: chartSheet(), row: rowsOf.first + place, column: chartLabels.column, content: { formula: chartLabels.formula(rowsOf.first + place), value: chartLabels.value(unit, 0) } }));
  const tables = new Map(sheets.map(({ layout }) => [layout.tableName, layout.definition.name]));
  return withCalculatedColumns(patchWorkbook(bytesOf(draft), [...formulas, ...live, underCharts, ...labels]), tables, formulas);
}
