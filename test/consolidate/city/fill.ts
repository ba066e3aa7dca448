import { knownSheets } from "../../../src/sheets/known";
import type { DataSheetKey } from "../../../src/templates/books";
import { layoutOf, preparedRows, rowsOf } from "../../../src/templates/layout";
import type { SampleRow } from "../../../src/templates/build/samples/sample-sheet";
import type { Patch } from "../../../src/workbook/patch";

/**
 * Rows typed into a sheet of the template, with what its formulas come to. The sample builder does the same and more;
 * this is quick enough for a whole city.
 * @throws where formulas would be needed in more rows than have them.
 */
export function fillPatches(key: DataSheetKey, rows: readonly SampleRow[]): readonly Patch[] {
  const definition = knownSheets[key];
  const sheet = definition.name;
  const columns = Object.entries<{ readonly formula?: unknown }>(definition.columns).map(([field, { formula }], column) => ({ field, column, computed: formula !== undefined }));
  if (rows.length > preparedRows && columns.some(({ computed }) => computed)) throw new Error(`${sheet}: its formulas stand in ${preparedRows} rows only`);
  const { tableName, body } = layoutOf(definition);
  const grown: readonly Patch[] = rows.length > preparedRows ? [{ kind: "growTable", sheet, table: tableName, range: { ...body, top: rowsOf.header, bottom: rowsOf.first + rows.length - 1 } }] : [];
  const cells = rows.flatMap((values, place) =>
    columns.flatMap(({ field, column, computed }): readonly Patch[] => {
      const [value, at] = [values[field], { sheet, row: rowsOf.first + place, column }];
      if (computed) return [{ kind: "storedResult", ...at, value: value ?? "" }];
      return value === undefined || value === null ? [] : [{ kind: "cell", ...at, content: { value } }];
    }),
  );
  const blank = columns.filter(({ computed }) => computed).flatMap(({ column }) =>
    Array.from({ length: Math.max(0, preparedRows - rows.length) }, (_, place): Patch => ({ kind: "storedResult", sheet, row: rowsOf.first + rows.length + place, column, value: "" })),
  );
  return [...grown, ...cells, ...blank];
}
