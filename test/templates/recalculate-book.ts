import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import type { Law } from "../../src/measures/parameters";
import type { SheetDefinition } from "../../src/sheets/define";
import { addressesAt } from "../../src/sheets/recognise";
import type { CellValue } from "../../src/workbook/cell";
import { a1, keyOf } from "../../src/workbook/cell";
import type { CellPatch, Patch } from "../../src/workbook/patch";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetNamed } from "../../src/workbook/snapshot";
import { workbook } from "../ooxml/make-workbook";

/** A row as a clerk fills it in, and what its formulas must then show: "" for nothing. */
export interface FilledRow {
  readonly inputs: Readonly<Record<string, CellValue>>;
  readonly expected: Readonly<Record<string, string | number>>;
}

export interface FilledSheet {
  readonly definition: Pick<SheetDefinition, "name" | "columns">;
  /** By which the formulas are written, and the expected values too. */
  readonly law: Law;
  readonly rows: readonly FilledRow[];
}

/** Where a sheet's columns stand, by their titles, and how many rows under the header are ready with formulas. */
function placesIn({ definition }: FilledSheet, snapshot: Snapshot) {
  const sheet = sheetNamed(snapshot, definition.name);
  const fields = Object.keys(definition.columns);
  const titleOf = (field: string) => definition.columns[field]?.title ?? field;
  const headerRow = sheet?.values.findIndex((values) => fields.every((field) => values.includes(titleOf(field)))) ?? -1;
  if (!sheet || headerRow < 0) throw new Error(`there is no ${definition.name}`);
  const columnOf = new Map(fields.map((field) => [field, sheet.values[headerRow]?.indexOf(titleOf(field)) ?? -1]));
  const computed = columnOf.get(fields.find((field) => definition.columns[field]?.formula) ?? "") ?? -1;
  let prepared = 0;
  while (sheet.formulas.has(keyOf({ row: headerRow + 1 + prepared, column: computed }))) prepared += 1;
  return { columnOf, firstRow: headerRow + 1, prepared, values: sheet.values };
}

/** The cells that a clerk fills in, from the first row under the header on. */
function inputs(sheet: FilledSheet, snapshot: Snapshot): readonly CellPatch[] {
  const { columnOf, firstRow } = placesIn(sheet, snapshot);
  return sheet.rows.flatMap((row, offset) =>
    Object.entries(row.inputs).flatMap(([field, value]): readonly CellPatch[] => {
      const column = columnOf.get(field);
      if (column === undefined) throw new Error(`${sheet.definition.name} has no ${field}`);
      return value === null ? [] : [{ kind: "cell", sheet: sheet.definition.name, row: firstRow + offset, column, content: { value } }];
    }),
  );
}

/** A built template with rows filled in, and what else is typed, and nothing more touched: its own formulas have to answer. */
export function filled(template: Uint8Array, sheets: readonly FilledSheet[], others: readonly Patch[] = []): Uint8Array {
  const snapshot = readWorkbook(template);
  for (const sheet of sheets) {
    const { prepared } = placesIn(sheet, snapshot);
    if (sheet.rows.slice(prepared).some(({ expected }) => Object.keys(expected).length > 0)) throw new Error(`${sheet.definition.name} has no more than ${prepared} prepared rows`);
  }
  return patchWorkbook(template, [...sheets.flatMap((sheet) => inputs(sheet, snapshot)), ...others]);
}

/** Column headers alone, as many rows as it takes, each with the formulas that a table would give it. */
export function grown(sheets: readonly FilledSheet[]): Uint8Array {
  const headers = ({ definition }: FilledSheet) =>
    `<row r="1">${Object.keys(definition.columns).map((field, column) => `<c r="${a1({ row: 0, column })}" t="inlineStr"><is><t>${definition.columns[field]?.title ?? ""}</t></is></c>`).join("")}</row>`;
  const empty = workbook({ sheets: Object.fromEntries(sheets.map((sheet) => [sheet.definition.name, headers(sheet)])) });
  const snapshot = readWorkbook(empty);
  return patchWorkbook(empty, sheets.flatMap((sheet) => [...formulas(sheet, snapshot), ...inputs(sheet, snapshot)]));
}

function formulas(sheet: FilledSheet, snapshot: Snapshot): readonly CellPatch[] {
  const { columnOf, firstRow } = placesIn(sheet, snapshot);
  const { definition, law } = sheet;
  const whole = { columnOf, body: { top: firstRow, left: 0, bottom: firstRow + sheet.rows.length - 1, right: columnOf.size - 1 } };
  return sheet.rows.flatMap((_, offset) =>
    [...columnOf].flatMap(([field, column]): readonly CellPatch[] => {
      const row = firstRow + offset;
      const formula = definition.columns[field]?.formula?.(addressesAt(whole, row), law);
      return formula === undefined ? [] : [{ kind: "cell", sheet: definition.name, row, column, content: { value: null, formula } }];
    }),
  );
}

/** Where a calculated workbook shows something else than it must: sheet and cell, what was filled in, both answers. */
export function differences(calculated: Snapshot, sheets: readonly FilledSheet[]): readonly string[] {
  return sheets.flatMap((sheet) => {
    const { columnOf, firstRow, values } = placesIn(sheet, calculated);
    return sheet.rows.flatMap(({ inputs: typed, expected }, offset) =>
      Object.entries(expected).flatMap(([field, due]) => {
        const place = { row: firstRow + offset, column: columnOf.get(field) ?? -1 };
        const shown = values[place.row]?.[place.column] ?? "";
        return shown === due ? [] : [`${sheet.definition.name} ${a1(place)}: ${JSON.stringify(typed)} shows ${JSON.stringify(shown)}, not ${JSON.stringify(due)}`];
      }),
    );
  });
}
