import type { CellContent, CellRef, RangeRef } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { EntriesOf, FieldOf, RowOf } from "../define";

/** A row of a known sheet: what it means, and where each of it stands. */
export interface Row<S> {
  readonly sheet: string;
  /** From 0. */
  readonly at: number;
  readonly values: RowOf<S>;
  readonly cell: (field: FieldOf<S>) => CellRef | undefined;
  readonly content: (field: FieldOf<S>) => CellContent;
  /** What people entered in it. As long as nobody types in the row this is the very one of before, and what is kept of it holds, though an edit of another row may give this one another rank. */
  readonly entered: EnteredRow<S>;
}

/** A row without its computed columns. */
export interface EnteredRow<S> extends Pick<Row<S>, "sheet" | "at" | "cell"> {
  readonly values: EntriesOf<S>;
  readonly content: (field: keyof EntriesOf<S> & FieldOf<S>) => CellContent;
}

/** A column under a header that the definition does not know. */
export interface ExtraColumn {
  readonly header: string;
  readonly column: number;
}

interface FieldByHeader<Field> {
  readonly field: Field;
  readonly header: string;
}

/** On what a sheet was taken for what it is. */
export interface Grounds<Field> {
  /** The sheet is called so. */
  readonly named: boolean;
  /** Headers that are the columns' own titles. */
  readonly exact: readonly Field[];
  /** Headers that are other names of the columns. */
  readonly byAlias: readonly FieldByHeader<Field>[];
  /** Headers that the clerk assigned. */
  readonly mapped: readonly FieldByHeader<Field>[];
  readonly missing: readonly Field[];
  readonly extras: readonly ExtraColumn[];
  readonly headerRows: 1 | 2;
}

/** likely: read, and yet people should look at the grounds. */
export type Sureness = "certain" | "likely";

/** A sheet that has been found to be one of ours. */
export interface Recognised<S> {
  readonly definition: S;
  readonly sheet: SheetSnapshot;
  /** The row right above the data: of two header rows the lower one. */
  readonly headerRow: number;
  /** Column of each field that is there, from 0. */
  readonly columnOf: ReadonlyMap<FieldOf<S>, number>;
  /** The cell of each field's header. */
  readonly headerOf: ReadonlyMap<FieldOf<S>, CellRef>;
  readonly missing: readonly FieldOf<S>[];
  /** Fields that two columns claim; one is read, and people are told. */
  readonly twice: readonly FieldOf<S>[];
  /** Columns that the definition does not know. */
  readonly extras: readonly ExtraColumn[];
  /** Other sheets that could be this one, and are not read. */
  readonly leftOut: readonly string[];
  /** The header of every table that could be this one and is not read, other tables of this very sheet included. */
  readonly leftOutAt: readonly CellRef[];
  readonly rows: readonly Row<S>[];
  /** From the first row under the header to the last that holds anything, prepared blank rows included. */
  readonly body: RangeRef;
  /** The texts above the header, from the top: title, 填报单位. */
  readonly heading: readonly { readonly text: string; readonly at: CellRef }[];
  readonly grounds: Grounds<FieldOf<S>>;
  readonly sure: Sureness;
}

/** A header of a sheet that is asked about. */
export interface AskedHeader {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What it is taken for; nothing where it is not known. */
  readonly field?: string;
}

/** A sheet that means to be a known one, and leaves open which column is which: the clerk is asked. */
export interface Unsure<Key extends string = string> {
  readonly sheet: string;
  readonly of: Key;
  /** As of a sheet that was found. */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  readonly headers: readonly AskedHeader[];
  /** Key fields without a column. */
  readonly lacks: readonly string[];
  /** Fields that two columns claim. */
  readonly twice: readonly string[];
  /** The sheet is called so. */
  readonly named: boolean;
  /** What it was read as, by its columns, while its name says another thing. */
  readonly readAs?: Key;
  /** certain: it can be nothing else, and the check must not pass over it. likely: it may as well be a sheet of the district's own. */
  readonly sure: Sureness;
}
