import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { plainText } from "./plain-text";

export type CellValues = Record<number, Record<number, Nullable<ICellData>>>;

/** A style by its name in the grid. */
type StyleNamed = (name: string) => Nullable<IStyleData>;

/**
 * What a person puts into cells, reduced to what a file can be given: content and number format. Colours, borders and fonts that
 * come with a paste or a fill stay behind, and so does a text with several fonts in one cell.
 */
export const withoutLooks = (values: CellValues, styleNamed: StyleNamed): CellValues =>
  mapValues(values, (row) => mapValues(row, (cell) => cell && contentOnly(cell, styleNamed)));

function contentOnly(cell: ICellData, styleNamed: StyleNamed): ICellData {
  const { s: style, p: document, ...content } = cell;
  const named = typeof style === "string" ? styleNamed(style) : style;
  return {
    ...content,
    ...(overwritesFormula(cell) ? { f: null, si: null } : {}),
    ...("s" in cell && named?.n !== undefined ? { s: { n: named.n } } : {}),
    ...("p" in cell ? { p: null } : {}),
    ...(document ? { v: plainText(document.body?.dataStream ?? ""), t: CellValueType.FORCE_STRING } : {}),
  };
}

/** A pasted value takes the place of a formula; the grid's own paste would leave the formula under it. */
const overwritesFormula = ({ v, f, si }: ICellData): boolean => v !== undefined && f === undefined && si === undefined;

const mapValues = <In, Out>(record: Record<number, In>, change: (value: In) => Out): Record<number, Out> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
