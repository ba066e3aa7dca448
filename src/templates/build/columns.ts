import type { Law } from "../../measures/parameters";
import type { Column, ColumnKind } from "../../sheets/column";
import { a1, a1Range, columnLetters } from "../../workbook/cell";
import type { RangeRef } from "../../workbook/cell";
import type { SheetLayout } from "../layout";
import { reached, rowsOf } from "../layout";
import { colors, lines, plain, solid } from "./look";
import { validationOf } from "./validation";
import type { Draft } from "./workbook";

/** How a cell of each kind is written and shown. Ids, phones, codes and periods are text before anyone types. */
const formatOf: Readonly<Record<ColumnKind, string>> = {
  text: "General",
  name: "General",
  id: "@",
  points: "General",
  yuan: "#,##0.00",
  whole: "General",
  years: "@",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  code: "@",
  phone: "@",
  period: "@",
  choice: "General",
};

/** Columns as wide as this hold sentences, which begin at the left. */
const wide = 14;

type Look = Parameters<Draft["style"]>[0];

function lookOf({ kind, width, format }: Column<unknown>): Look {
  const words = kind === "text" || kind === "name" || kind === "choice";
  return { Font: plain(), CustomNumFmt: format ?? formatOf[kind], Alignment: { Horizontal: kind === "yuan" ? "right" : kind === "text" && width > wide ? "left" : "center", Vertical: "center", WrapText: words } };
}

/** Widths, headers, prepared cells and what may be typed, column by column; all but borders reaches beyond the prepared rows. */
export function addColumns(draft: Draft, layout: SheetLayout, law: Law): void {
  const columns = [...layout.columnOf].flatMap(([field, place]) => {
    const column = layout.definition.columns[field];
    return column ? [{ column, place }] : [];
  });
  // A column's style takes the place of its cells': it comes first.
  for (const { column, place } of columns) styleColumn(draft, layout, column, place);
  for (const { column, place } of columns) addColumn(draft, layout, column, place, law);
}

function styleColumn({ file, style, done }: Draft, { definition: { name } }: SheetLayout, column: Column<unknown>, place: number): void {
  const letters = columnLetters(place);
  done(name, file.SetColWidth(name, letters, letters, column.width));
  done(name, file.SetColStyle(name, letters, style(lookOf(column))));
}

function addColumn({ file, style, done }: Draft, layout: SheetLayout, column: Column<unknown>, place: number, law: Law): void {
  const { body, definition: { name } } = layout;
  const header = a1({ row: rowsOf.header, column: place });
  const [first, last] = [a1({ row: body.top, column: place }), a1({ row: body.bottom, column: place })];
  done(name, file.SetCellValue(name, header, column.title));
  // Required columns stand out by their header; computed ones are grey all the way down.
  const headerFill = column.computed ? colors.computedHeader : column.required === "never" ? colors.header : colors.requiredHeader;
  done(name, file.SetCellStyle(name, header, header, style({ Font: plain({ Bold: true }), Fill: solid(headerFill), Border: lines, Alignment: { Horizontal: "center", Vertical: "center", WrapText: true } })));
  done(name, file.SetCellStyle(name, first, last, style({ ...lookOf(column), Border: lines, ...(column.computed && { Fill: solid(colors.computed) }) })));
  const cells: RangeRef = { ...reached(layout).body, left: place, right: place };
  const validation = validationOf(column, first, law);
  if (validation) done(`${name} ${column.title}`, file.AddDataValidation(name, { ...validation, Sqref: a1Range(cells) }));
}
