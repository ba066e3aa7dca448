import { columnLetters, type CellValue } from "../../workbook/cell";
import type { RowsPatch } from "../../workbook/patch";
import { isNothing } from "../../workbook/rows-patch";
import { formulaIn, sharedFormula, type SharedFormula } from "../../workbook/shared-formula";
import type { CellEdit } from "./cell-edit";
import { cellWith } from "./cell-xml";
import { heightFor, type RowHeights } from "./row-height";
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
  readonly blank: string;
  /** Where the row has its value; nothing for a blank cell beside the block. */
  readonly place: number | undefined;
  readonly formula: SharedFormula | undefined;
  readonly group: number;
}

/** The parts of a block by row, new in its sheet: a formula stands once, in the first row that is written, and the others refer to it. */
export function rowWriter({ top, columns, rows }: RowsPatch, context: RowsContext): (row: number) => string {
  const { prefix, blanks, styleOf } = context;
  const bottom = top + rows.length;
  const likes = columns.map(({ column }) => ({ column, like: styleOf(column, undefined) }));
  const own = columns.map(({ column, format, formula }, place) => ({ column, style: styleOf(column, format), place, formula: formula === undefined ? undefined : sharedFormula(formula.slice(1), { row: top, column }) }));
  const beside = [...blanks].filter(([column]) => !columns.some((one) => one.column === column)).map(([column, style]) => ({ column, style, place: undefined, formula: undefined }));
  const writers = [...own, ...beside].sort((one, other) => one.column - other.column).map(({ column, style, place, formula }, index): ColumnWriter => {
    const blank = blanks.get(column);
    return { letters: columnLetters(column), style, place, formula, blank: blank === undefined ? "" : styled(blank), group: context.group + index };
  });
  const open = new Set<ColumnWriter>();
  function* texts(values: readonly CellValue[]): Generator<readonly [number, number, CellValue]> {
    for (const [place, value] of values.entries()) {
      const own = likes[place];
      if (own !== undefined && typeof value === "string") yield [own.column, own.like, value];
    }
  }
  return (row) => {
    const values = rows[row - top] ?? [];
    const height = heightFor(texts(values), context.heights);
    let xml = `<${prefix}row r="${row + 1}"${height === undefined ? "" : ` ht="${height}"`}>`;
    for (const writer of writers) {
      const value = writer.place === undefined ? null : (values[writer.place] ?? null);
      if (writer.formula) {
        xml += formulaCell(writer, writer.formula, value, { row, bottom, prefix, first: !open.has(writer) });
        open.add(writer);
      } else if (!isNothing(value)) xml += valueCell(writer, value, row, context);
      else if (writer.blank !== "") xml += `<${prefix}c r="${writer.letters}${row + 1}"${writer.blank}/>`;
    }
    return `${xml}</${prefix}row>`;
  };
}

export const groupsOf = ({ columns }: RowsPatch, blanks: ReadonlyMap<number, number>): number => columns.length + blanks.size;

const styled = (style: number): string => (style === 0 ? "" : ` s="${style}"`);

function valueCell({ letters, style }: ColumnWriter, value: CellValue, row: number, { prefix, texts }: RowsContext): string {
  const tag = `<${prefix}c r="${letters}${row + 1}"${styled(style)}`;
  if (typeof value === "string" && texts) return `${tag} t="s"><${prefix}v>${texts.numberOf(value)}</${prefix}v></${prefix}c>`;
  if (typeof value === "number" && Number.isFinite(value)) return `${tag}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  return cellWith(prefix, `${letters}${row + 1}`, style, "", value);
}

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
