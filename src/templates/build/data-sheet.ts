import type { Law } from "../../measures/parameters";
import { a1, a1Range } from "../../workbook/cell";
import type { SheetLayout } from "../layout";
import { rowsOf } from "../layout";
import { addColumns } from "./columns";
import { addFormats } from "./formats";
import { addHeading } from "./heading";
import { pagesOf } from "./pages";
import type { LiveCell, SheetPlan } from "./plan";
import { addPrint } from "./print";
import type { Draft } from "./workbook";

/** Points, of a row with one line of text. */
export const rowHeight = 22;

/**
 * Lays out one data sheet: heading, prepared rows, table, what may be typed, colours, print.
 * @returns the formulas outside its table, to be put in once the workbook is built.
 */
export function addDataSheet(draft: Draft, plan: SheetPlan, layout: SheetLayout, law: Law): readonly LiveCell[] {
  const { file, done } = draft;
  const { name } = plan.definition;
  const widths = [...layout.columnOf.keys()].map((field) => plan.definition.columns[field]?.width ?? 0);
  const { pages, scale } = pagesOf(widths, plan.kept);
  done(name, file.NewSheet(name));
  addColumns(draft, layout, law);
  const live = addHeading(draft, plan, layout, widths, pages, law);
  done(name, file.AddTable(name, { Range: a1Range({ ...layout.body, top: rowsOf.header }), Name: layout.tableName, StyleName: "", ShowRowStripes: false }));
  addFormats(draft, layout, law, plan.paints?.(layout));
  const first = { row: rowsOf.first, column: plan.kept };
  done(name, file.SetPanes(name, { Freeze: true, XSplit: plan.kept, YSplit: rowsOf.first, TopLeftCell: a1(first), ActivePane: plan.kept > 0 ? "bottomRight" : "bottomLeft" }));
  addPrint(draft, plan, layout, pages, scale);
  const beside = plan.beside?.(draft, layout, law) ?? [];
  // Last of all: rows that come after it would get a height of their own, and not grow with their text.
  done(name, file.SetSheetProps(name, { DefaultRowHeight: rowHeight, CustomHeight: true }));
  return [...live, ...beside];
}
