import type { Law } from "../../measures/parameters";
import { patchWorkbook, readWorkbook } from "../../ooxml";
import { recognise } from "../../sheets/recognise";
import { parameters, readSettings } from "../../sheets/settings";
import { addressesAt } from "../../sheets/recognise";
import { message } from "../../text";
import type { CellPatch } from "../../workbook/patch";
import type { BookName } from "../books";
import { books } from "../books";
import { formulaPatches } from "../formulas";
import type { SheetLayout } from "../layout";
import { layoutOf, reached } from "../layout";
import { addDataSheet } from "./data-sheet";
import { withCalculatedColumns } from "./finish";
import { guideOf } from "./guide-lines";
import { addGuideSheet } from "./guide-sheet";
import { addParameterSheet } from "./parameter-sheet";
import type { LiveCell, SheetPlan } from "./plan";
import { plans } from "./plans";
import type { Filled } from "../../sheets/tally";
import { bytesOf, draftWorkbook } from "./workbook";

/** A built workbook, with what keeps its counts right when rows are put in. */
export interface BuiltBook {
  readonly bytes: Uint8Array;
  /** Stores with each formula outside the tables what it comes to. */
  readonly withCounts: (bytes: Uint8Array) => Uint8Array;
}

/** templates/NAME.xlsx: the sheets of a book, then 参数 and 填表说明; useful with no add-in at all. */
export async function buildBook(wasm: string, book: BookName, law: Law): Promise<BuiltBook> {
  const draft = await draftWorkbook(wasm);
  const sheets = books[book].map((key) => {
    const plan = plans[key];
    const layout = layoutOf(plan.definition);
    return { plan, layout, live: addDataSheet(draft, plan, layout, law) };
  });
  addParameterSheet(draft, law);
  addGuideSheet(draft, message(`guide.title.${book}`), guideOf(book, law));
  draft.done("first sheet", draft.file.DeleteSheet("Sheet1"));
  draft.file.SetActiveSheet(0);
  const formulas = sheets.flatMap(({ layout }) => formulaPatches(layout, law));
  const tables = new Map(sheets.map(({ layout }) => [layout.tableName, layout.definition.name]));
  const withCounts = (bytes: Uint8Array) => patchWorkbook(bytes, sheets.flatMap(({ plan, layout, live }) => livePatches(layout, live, filledIn(plan, bytes))));
  return { bytes: withCalculatedColumns(withCounts(patchWorkbook(bytesOf(draft), formulas)), tables, formulas), withCounts };
}

function filledIn(plan: SheetPlan, bytes: Uint8Array): Filled {
  const snapshot = readWorkbook(bytes);
  return { rows: plan.rowsIn(snapshot), settings: readSettings(recognise(parameters, snapshot), false) };
}

/** The formulas outside a sheet's table, each with what it comes to. */
export function livePatches(layout: SheetLayout, cells: readonly LiveCell[], filled: Filled): readonly CellPatch[] {
  const { name } = layout.definition;
  const addresses = addressesAt(reached(layout), layout.body.top);
  const all = (field: string): string => {
    const found = addresses.all(field);
    if (found === undefined) throw new Error(`${name} has no ${field} to count`);
    return found;
  };
  return cells.map(({ row, column, tally }) => ({ kind: "cell", sheet: name, row, column, content: { formula: `=${tally.formula(all)}`, value: tally.value(filled) } }));
}
