import type { Law } from "../../measures/parameters";
import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import { addressesAt } from "../../sheets/recognise";
import type { CellContent, CellValue } from "../../workbook/cell";
import { looksLikeFormula } from "../../workbook/formula-like";
import type { BlockColumn, CellPatch, Patch, RowsPatch } from "../../workbook/patch";
import { contentAt } from "../../workbook/snapshot";
import { entry } from "./entry";
import type { BookSheet, Line } from "./line";
import type { NoteCell } from "./notes";
import { ownedColumns } from "./notes";
import { keptContent } from "./kept-content";
import { tableOf } from "./rows";

type Found = Recognised<SheetDefinition>;

/** Rows under all that a sheet holds: nothing there has to be compared or cleared, so they are written in blocks, one for each run of one law. */
interface NewRows {
  /** The first row that is new. */
  readonly from: number;
  readonly add: (line: Line, row: number, note: ReadonlyMap<number, NoteCell> | undefined) => void;
  /** The blocks, each followed by the cells that are not like their column. */
  readonly patches: () => readonly Patch[];
}

interface OpenBlock {
  readonly law: Law;
  readonly top: number;
  readonly columns: readonly BlockColumn[];
  readonly rows: CellValue[][];
  readonly cells: CellPatch[];
}

/** A column of the block, and what a line has for it: the result of its formula where it has one. */
interface Source {
  readonly column: number;
  readonly field: string | undefined;
  readonly format: string | undefined;
  readonly computed: boolean;
}

export function newRows(found: Found, book: BookSheet): NewRows {
  const { sheet, definition, columnOf, body } = found;
  const bottom = tableOf(found)?.range.bottom ?? body.bottom;
  const sources = sourcesOf(found, book, bottom);
  const patches: Patch[] = [];
  let open: OpenBlock | undefined;

  const close = (): void => {
    if (!open) return;
    const { top, columns, rows, cells } = open;
    const block: RowsPatch = { kind: "rows", sheet: sheet.name, top, columns, rows };
    patches.push(block, ...cells);
    open = undefined;
  };
  const begin = (law: Law, top: number): OpenBlock => {
    const columns = sources.map(({ column, field, format, computed }): BlockColumn => {
      const formula = computed && field !== undefined ? definition.columns[field]?.formula?.(addressesAt({ columnOf, body }, top), law) : undefined;
      return { column, ...(format !== undefined && { format }), ...(formula !== undefined && { formula }) };
    });
    return { law, top, columns, rows: [], cells: [] };
  };

  return {
    from: Math.max(bottom + 1, sheet.values.length),
    add: (line, row, note) => {
      if (open && (open.law !== line.law || open.top + open.rows.length !== row)) close();
      const { columns, rows, cells } = (open ??= begin(line.law, row));
      const apart = (column: number, content: CellContent): null => {
        cells.push({ kind: "cell", sheet: sheet.name, row, column, content });
        return null;
      };
      rows.push(
        sources.map(({ column, field, format, computed }, place): CellValue => {
          const kept = computed ? undefined : note?.get(column)?.content;
          if (kept) return apart(column, keptContent(kept, format));
          if (field === undefined) return null;
          const value = computed ? (line.results[field] ?? (columns[place]?.formula === undefined ? null : "")) : (line.values[field] ?? null);
          return typeof value === "string" && looksLikeFormula(value) && columns[place]?.formula === undefined ? apart(column, entry(value, format)) : value;
        }),
      );
    },
    patches: () => {
      close();
      return patches;
    },
  };
}

/** New rows are written like the last prepared one, in every host. */
function sourcesOf(found: Found, book: BookSheet, bottom: number): readonly Source[] {
  const { sheet, definition, columnOf } = found;
  const known = [...columnOf].map(([field, column]) => ({ field, column, computed: definition.columns[field]?.formula !== undefined, kind: definition.columns[field]?.kind }));
  const beside = [...ownedColumns(found, book).keys()].filter((column) => !known.some((one) => one.column === column)).map((column) => ({ field: undefined, column, computed: false, kind: undefined }));
  return [...known, ...beside]
    .sort((one, other) => one.column - other.column)
    .map(({ field, column, computed, kind }) => ({ field, column, computed, format: contentAt(sheet, { row: bottom, column }).format ?? (kind === "date" ? "yyyy-mm-dd" : undefined) }));
}
