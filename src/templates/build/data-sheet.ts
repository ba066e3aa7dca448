import type { Law } from "../../measures/parameters";
import type { Column } from "../../sheets/column";
import type { Columns } from "../../sheets/define";
import { a1, a1Range, columnLetters } from "../../workbook/cell";
import type { RangeRef } from "../../workbook/cell";
import type { SheetLayout } from "../layout";
import { rowsOf } from "../layout";
import { validationOf } from "./validation";
import type { Draft } from "./workbook";

const font = "宋体";
const ink = "000000";
const line = [1, 2, 3, 4].map((side) => ({ Type: ["left", "top", "right", "bottom"][side - 1] ?? "left", Color: "808080", Style: 1 }));
const solid = (color: string) => ({ Type: "pattern", Pattern: 1, Color: [color] });
const centred = { Horizontal: "center", Vertical: "center", WrapText: true };

/** How a cell of each kind is written and shown. Ids are text before anyone types. */
const formatOf: Readonly<Record<Column<unknown>["kind"], string>> = {
  text: "General",
  name: "General",
  id: "@",
  points: "General",
  yuan: "#,##0",
  whole: "General",
  years: "General",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  code: "@",
  phone: "@",
  period: "@",
  choice: "General",
};

/** Lays out one data sheet: title, unit, counts, headers, prepared rows, table, validation, print. */
export function addDataSheet<C extends Columns>(draft: Draft, layout: SheetLayout<C>, lines: { readonly unit: string; readonly counts: string }, law: Law): void {
  const { file, done } = draft;
  const { name } = layout.definition;
  done(name, file.NewSheet(name));
  heading(draft, layout, lines);
  for (const [field, column] of layout.columnOf) {
    const definition = layout.definition.columns[field];
    if (definition) addColumn(draft, layout, definition, column, law);
  }
  const table: RangeRef = { ...layout.body, top: rowsOf.header };
  done(name, file.AddTable(name, { Range: a1Range(table), Name: layout.tableName, StyleName: "", ShowRowStripes: false }));
  done(name, file.SetPanes(name, { Freeze: true, XSplit: 3, YSplit: rowsOf.first, TopLeftCell: a1({ row: rowsOf.first, column: 3 }), ActivePane: "bottomRight" }));
  print(draft, layout);
}

function heading<C extends Columns>({ file, style, done }: Draft, { definition: { name }, title, body }: SheetLayout<C>, lines: { readonly unit: string; readonly counts: string }): void {
  const across = (row: number) => [a1({ row, column: 0 }), a1({ row, column: body.right })] as const;
  const [from, to] = across(rowsOf.title);
  done(name, file.SetCellValue(name, from, title));
  done(name, file.MergeCell(name, from, to));
  done(name, file.SetCellStyle(name, from, to, style({ Font: { Bold: true, Size: 18, Family: font, Color: ink }, Alignment: { Horizontal: "center", Vertical: "center" } })));
  done(name, file.SetRowHeight(name, rowsOf.title + 1, 32));
  for (const [row, text] of [[rowsOf.unit, lines.unit], [rowsOf.counts, lines.counts]] as const) {
    const [first, last] = across(row);
    done(name, file.MergeCell(name, first, last));
    done(name, file.SetCellFormula(name, first, text));
    done(name, file.SetCellStyle(name, first, last, style({ Font: { Size: 11, Family: font, Color: ink }, Alignment: { Vertical: "center" } })));
    done(name, file.SetRowHeight(name, row + 1, 20));
  }
  done(name, file.SetRowHeight(name, rowsOf.header + 1, 34));
}

function addColumn<C extends Columns>(draft: Draft, { definition: { name }, body }: SheetLayout<C>, column: Column<unknown>, place: number, law: Law): void {
  const { file, style, done } = draft;
  const letters = columnLetters(place);
  const header = a1({ row: rowsOf.header, column: place });
  const cells: RangeRef = { ...body, left: place, right: place };
  const [first, last] = [a1({ row: body.top, column: place }), a1({ row: body.bottom, column: place })];
  done(name, file.SetColWidth(name, letters, letters, column.width));
  done(name, file.SetCellValue(name, header, column.title));
  // Required columns stand out by their header; computed ones are grey all the way down.
  const headerFill = column.computed ? "D9D9D9" : column.required === "never" ? "EAF1FB" : "CFE0F5";
  done(name, file.SetCellStyle(name, header, header, style({ Font: { Bold: true, Size: 11, Family: font, Color: ink }, Fill: solid(headerFill), Border: line, Alignment: centred })));
  const numbers = column.kind === "points" || column.kind === "yuan" || column.kind === "whole";
  const wide = column.kind === "text" && column.width > 14;
  done(
    name,
    file.SetCellStyle(
      name,
      first,
      last,
      style({
        Font: { Size: 11, Family: font, Color: ink },
        Border: line,
        CustomNumFmt: formatOf[column.kind],
        Alignment: { Horizontal: numbers ? "right" : wide ? "left" : "center", Vertical: "center", WrapText: wide },
        ...(column.computed && { Fill: solid("F2F2F2") }),
      }),
    ),
  );
  const validation = validationOf(column, first, law);
  if (validation) done(`${name} ${column.title}`, file.AddDataValidation(name, { ...validation, Sqref: a1Range(cells) }));
}

/** A4 landscape, as wide as the page, header rows on every page, signature lines at the foot of each. */
function print<C extends Columns>({ file, done }: Draft, { definition: { name }, body, footer }: SheetLayout<C>): void {
  done(name, file.SetPageLayout(name, { Size: 9, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  done(name, file.SetSheetProps(name, { FitToPage: true }));
  done(name, file.SetPageMargins(name, { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.8, Footer: 0.4, Horizontally: true }));
  done(name, file.SetHeaderFooter(name, { OddFooter: footer }));
  done(name, file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: `'${name}'!$${rowsOf.title + 1}:$${rowsOf.header + 1}`, Scope: name }));
  done(name, file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: `'${name}'!$A$1:$${columnLetters(body.right)}$${body.bottom + 1}`, Scope: name }));
}
