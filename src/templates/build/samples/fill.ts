import { patchWorkbook } from "../../../ooxml";
import type { SettingKey } from "../../../sheets/settings";
import { parameters } from "../../../sheets/settings";
import type { CellContent, CellValue } from "../../../workbook/cell";
import type { Patch } from "../../../workbook/patch";
import { coverRow } from "../../cover-cells";
import type { SheetForm } from "../../layout";
import { layoutOf, preparedRows, rowsOf } from "../../layout";
import type { BuiltBook } from "../book";
import { withRowHeights } from "./row-heights";
import type { SampleSheet } from "./sample-sheet";

export type SampleCover = Partial<Readonly<Record<SettingKey, CellValue>>>;

/** A cell that stands out of line: what was typed instead, over a formula too. */
export interface SampleFault {
  readonly definition: SheetForm;
  /** From 0, among the rows of the sheet. */
  readonly row: number;
  readonly field: string;
  readonly content: CellContent;
}

/** Where an entry of a sample stands, from 0. */
export const placeOf = ({ definition, row, field }: Pick<SampleFault, "definition" | "row" | "field">): { readonly row: number; readonly column: number } => {
  const column = layoutOf(definition).columnOf.get(field);
  if (column === undefined) throw new Error(`${definition.name} has no ${field}`);
  return { row: rowsOf.first + row, column };
};

/** A built template with people in it, and with all that its formulas come to. */
export function fillBook({ bytes, withCounts }: BuiltBook, { cover, sheets, faults = [] }: { readonly cover: SampleCover; readonly sheets: readonly SampleSheet[]; readonly faults?: readonly SampleFault[] }): Uint8Array {
  const patches = [
    ...(Object.keys(cover) as SettingKey[]).map((key): Patch => ({ kind: "cell", sheet: parameters.name, row: coverRow(key), column: 1, content: { value: cover[key] ?? null } })),
    ...sheets.flatMap(growth),
    ...sheets.flatMap(cells),
    ...faults.map((fault): Patch => ({ kind: "cell", sheet: fault.definition.name, ...placeOf(fault), content: fault.content })),
  ];
  return withRowHeights(withCounts(patchWorkbook(bytes, patches)), sheets);
}

/** Rows beyond the prepared ones make the table grow, as they do in Excel. */
function growth({ definition, rows }: SampleSheet): readonly Patch[] {
  if (rows.length <= preparedRows) return [];
  if (Object.values(definition.columns).some(({ formula }) => formula)) throw new Error(`${definition.name}: its formulas stand in ${preparedRows} rows only`);
  const { tableName, body } = layoutOf(definition);
  return [{ kind: "growTable", sheet: definition.name, table: tableName, range: { ...body, top: rowsOf.header, bottom: rowsOf.first + rows.length - 1 } }];
}

function cells({ definition, rows }: SampleSheet): readonly Patch[] {
  const computed = Object.entries(definition.columns).flatMap(([field, { formula }]) => (formula ? [field] : []));
  return Array.from({ length: Math.max(rows.length, preparedRows) }, (_, row) => row).flatMap((row): readonly Patch[] => {
    const values = rows[row] ?? {};
    const typed = Object.entries(values).flatMap(([field, value]): readonly Patch[] =>
      value === undefined || value === null || computed.includes(field) ? [] : [{ kind: "cell", sheet: definition.name, ...placeOf({ definition, row, field }), content: { value } }],
    );
    // A row without anyone comes to blank.
    const results = computed.map((field): Patch => ({ kind: "storedResult", sheet: definition.name, ...placeOf({ definition, row, field }), value: values[field] ?? "" }));
    return [...typed, ...results];
  });
}
