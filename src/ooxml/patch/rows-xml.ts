import { columnLetters, isNothing, type CellValue } from "../../workbook/cell";
import type { RowsPatch } from "../../workbook/patch";
import { formulaIn, sharedFormula, type SharedFormula } from "../../workbook/shared-formula";
import { linesIn } from "../../workbook/text-lines";
import type { CellEdit } from "./cell-edit";
import { cellWith, styleAttribute } from "./cell-xml";
import { breakingWidth, heightOfNew, type RowHeights } from "./row-height";
import type { SharedTexts } from "./shared-texts";
import { escapeText } from "./splice";

/** What the rows of a block are written with. */
interface RowsContext {
  readonly prefix: string;
  /** Styles of a cell by column: that of a blank one like the row above has it, absent where none has to be written; and that of one with the column's format. */
  readonly blanks: ReadonlyMap<number, number>;
  readonly styleOf: (column: number, format: string | undefined) => number;
  /** Absent where the workbook keeps its texts in the cells. */
  readonly texts: SharedTexts | undefined;
  readonly heights: RowHeights;
  /** The first number of a group of formulas that is free. */
  readonly group: number;
}

interface ColumnWriter {
  readonly letters: string;
  readonly style: number;
  /** A cell up to the number of its row, and from there to its content. A city's book has two million cells: what they have in common is put together once. */
  readonly upToRow: string;
  readonly number: string;
  readonly text: string;
  /** Nothing where no blank cell has to be written. */
  readonly blank: string;
  /** Where the row has its value; nothing for a blank cell beside the block. */
  readonly place: number | undefined;
  readonly formula: SharedFormula | undefined;
  readonly group: number;
  /** In digits, where long text is broken. */
  readonly width: number | undefined;
}

/** The parts of a block by row, new in its sheet: a formula stands once, in the first row that is written, and the others refer to it. */
export function rowWriter({ top, columns, rows }: RowsPatch, context: RowsContext): (row: number) => string {
  const { prefix, blanks, styleOf, heights, texts } = context;
  const bottom = top + rows.length;
  const own = columns.map(({ column, format, formula }, place) => ({
    column,
    style: styleOf(column, format),
    place,
    formula: formula === undefined ? undefined : sharedFormula(formula.slice(1), { row: top, column }),
    width: breakingWidth(column, styleOf(column, undefined), heights),
  }));
  const beside = [...blanks].filter(([column]) => !columns.some((one) => one.column === column)).map(([column, style]) => ({ column, style, place: undefined, formula: undefined, width: undefined }));
  const writers = [...own, ...beside].sort((one, other) => one.column - other.column).map(({ column, style, place, formula, width }, index): ColumnWriter => {
    const blank = blanks.get(column);
    const letters = columnLetters(column);
    return {
      letters,
      style,
      upToRow: `<${prefix}c r="${letters}`,
      number: `"${styleAttribute(style)}><${prefix}v>`,
      text: `"${styleAttribute(style)} t="s"><${prefix}v>`,
      blank: blank === undefined ? "" : `"${styleAttribute(blank)}/>`,
      place,
      formula,
      group: context.group + index,
      width,
    };
  });
  const [end, rowEnd] = [`</${prefix}v></${prefix}c>`, `</${prefix}row>`];
  const open = new Set<ColumnWriter>();
  return (row) => {
    const values = rows[row - top] ?? [];
    const at = String(row + 1);
    let lines = 1;
    let cells = "";
    for (const writer of writers) {
      const value = writer.place === undefined ? null : (values[writer.place] ?? null);
      if (writer.width !== undefined && typeof value === "string") lines = Math.max(lines, linesIn(value, writer.width));
      if (writer.formula) {
        cells += formulaCell(writer, writer.formula, value, { row, bottom, prefix, first: !open.has(writer) });
        open.add(writer);
      } else if (isNothing(value)) {
        if (writer.blank !== "") cells += writer.upToRow + at + writer.blank;
      } else if (typeof value === "string" && texts) cells += writer.upToRow + at + writer.text + String(texts.numberOf(value)) + end;
      else if (typeof value === "number" && Number.isFinite(value)) cells += writer.upToRow + at + writer.number + String(value) + end;
      else cells += cellWith(prefix, writer.letters + at, writer.style, "", value);
    }
    const height = heightOfNew(lines, heights);
    return `<${prefix}row r="${at}"${height === undefined ? "" : ` ht="${height}"`}>${cells}${rowEnd}`;
  };
}

export const groupsOf = ({ columns }: RowsPatch, blanks: ReadonlyMap<number, number>): number => columns.length + blanks.size;

interface FormulaPlace {
  readonly row: number;
  /** After the last row of the block. */
  readonly bottom: number;
  readonly prefix: string;
  readonly first: boolean;
}

function formulaCell({ letters, style, group }: ColumnWriter, formula: SharedFormula, value: CellValue, { row, bottom, prefix, first }: FormulaPlace): string {
  const address = `${letters}${row + 1}`;
  const text = first ? ` ref="${address}:${letters}${bottom}" si="${group}">${escapeText(formulaIn(formula, { row, column: formula.master.column }))}</${prefix}f>` : ` si="${group}"/>`;
  return cellWith(prefix, address, style, `<${prefix}f t="shared"${text}`, value);
}

/** The cells of one row of a block as edits, where they meet what is in the file or other edits. */
export function editsOfRow({ top, columns, rows }: RowsPatch, row: number): ReadonlyMap<number, CellEdit> {
  const values = rows[row - top] ?? [];
  return new Map(columns.flatMap(({ column, format, formula }, place): readonly (readonly [number, CellEdit])[] => {
    const value = values[place] ?? null;
    if (formula === undefined && isNothing(value)) return [];
    const text = formula === undefined ? undefined : formulaIn(sharedFormula(formula.slice(1), { row: top, column }), { row, column });
    return [[column, { value, ...(text !== undefined && { formula: text }), ...(format !== undefined && { format }) }]];
  }));
}
