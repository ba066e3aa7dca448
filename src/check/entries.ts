import type { CellRef } from "../workbook/cell";
import { isAsked } from "../sheets/column";
import type { ScoringEntries, ScoringRow } from "../score/people";
import type { Columns, SheetDefinition } from "../sheets/define";
import { fieldsOf } from "../sheets/define";
import type { District, SheetKey } from "../sheets/district";
import { anyKnown, sheetKeys } from "../sheets/known";
import type { Entry, Recognised, Row } from "../sheets/recognise";
import { scoring } from "../sheets/scoring";
import { valueOf } from "../sheets/values/read";
import { oncePer, oncePerInSteps } from "../sheets/once";
import type { Steps } from "../workbook/steps";
import { eachInSteps, inOneGo, mapInSteps } from "../workbook/steps";

type AnyRow = Pick<Row<SheetDefinition>, "at" | "sheet"> & { readonly values: Readonly<Record<string, Entry["read"]>> };

/** A cell of a known sheet, with the row that it is of. */
export interface DoubtfulEntry {
  readonly entry: Entry;
  readonly of: SheetKey;
  readonly row: AnyRow;
  /** The same row, where it is one of 评分表. */
  readonly graded?: ScoringEntries;
}

/** 参数 is a list of facts; its entries have a rule of their own. */
const unscored = sheetKeys.filter((key) => key !== "parameters" && key !== "scoring");

/**
 * Every cell whose writing may be found fault with, sheet by sheet and row by row, gathered once a workbook: repaired, unreadable, or blank in a column that some row is asked for.
 * What reads as it stands is nearly everything, and is left out.
 */
export const doubtfulEntriesInSteps: (district: District) => Steps<readonly DoubtfulEntry[]> = oncePerInSteps(function* ({ sheets }: District): Steps<readonly DoubtfulEntry[]> {
  const doubtful: DoubtfulEntry[] = [...(yield* entriesOfAllGraded(sheets.scoring?.rows ?? none))];
  for (const of of unscored) doubtful.push(...(yield* entriesOfAll[of]((sheets[of] as Recognised<SheetDefinition> | undefined)?.rows ?? none)));
  return doubtful;
});

const none: readonly never[] = [];

export const doubtfulEntries = (district: District): readonly DoubtfulEntry[] => inOneGo(doubtfulEntriesInSteps(district));

const columnsOf = <C extends Columns>(definition: SheetDefinition<C>): readonly (readonly [keyof C & string, C[keyof C & string]])[] => fieldsOf(definition).map((field) => [field, definition.columns[field]]);
const scoringColumns = columnsOf(scoring);
const entered = scoringColumns.filter(([, column]) => !column.computed);
const computed = scoringColumns.filter(([, column]) => column.computed);

/** By row, and by all rows of a sheet: those that were not touched say what they said. What stands in computed columns is asked of the row as it is now, and is hardly ever doubtful. */
const entriesOfGraded = oncePer((graded: ScoringEntries) => entriesIn("scoring", entered, graded).map((entry): DoubtfulEntry => ({ ...entry, graded })));
const answersOfGraded = oncePer((row: ScoringRow) => entriesIn("scoring", computed, row).map((entry): DoubtfulEntry => ({ ...entry, graded: row })));
const entriesOfAllGraded = oncePerInSteps(function* (rows: readonly ScoringRow[]): Steps<readonly DoubtfulEntry[]> {
  const doubtful: DoubtfulEntry[] = [];
  yield* eachInSteps(rows, (row) => {
    doubtful.push(...entriesOfGraded(row.entered));
    if (computed.some(([field, column]) => isDoubtful(row.values[field], column))) doubtful.push(...answersOfGraded(row));
  });
  return doubtful;
});
type OfRows = (rows: readonly Row<SheetDefinition>[]) => Steps<readonly DoubtfulEntry[]>;
const entriesOfAll = Object.fromEntries(sheetKeys.map((of) => [of, entriesOfRows(of)])) as Readonly<Record<SheetKey, OfRows>>;

function entriesOfRows(of: SheetKey): OfRows {
  const columns = columnsOf(anyKnown[of]);
  const ofRow = oncePer((row: Row<SheetDefinition>) => entriesIn(of, columns, row));
  return oncePerInSteps(function* (rows) {
    return (yield* mapInSteps(rows, ofRow)).flat();
  });
}

function entriesIn<Field extends string>(of: SheetKey, columns: readonly (readonly [Field, Entry["column"]])[], row: AnyRow & { readonly cell: (field: Field) => CellRef | undefined }): readonly DoubtfulEntry[] {
  const doubtful: DoubtfulEntry[] = [];
  // Every cell of a workbook comes by here, and an entry is made of those only that somebody asks about.
  for (const [field, column] of columns) {
    const read = row.values[field];
    if (!read || !isDoubtful(read, column)) continue;
    const at = row.cell(field);
    if (at) doubtful.push({ of, row, entry: { field, column, read, at } });
  }
  return doubtful;
}

const isDoubtful = (read: Entry["read"], column: Entry["column"]): boolean => (read.state === "blank" ? column.required !== "never" : read.state !== "read");

/** Whether this row is asked for this entry. */
export const isAskedFor = ({ entry, row }: DoubtfulEntry): boolean => isAsked(entry.column.required, (field) => row.values[field] && valueOf(row.values[field]));

/** An error instead of a value, or a formula whose result the file does not hold. Of a computed column that only asks for 核算. */
export const isWithoutValue = ({ read, column }: Entry): boolean => read.state === "unreadable" && !column.computed && (read.fault === "errorCell" || read.fault === "noStoredValue");

/** Whether such a cell is as bad as a blank one: a score, an id, or an entry that this row is asked for. */
export const leavesABlank = (one: DoubtfulEntry): boolean => one.entry.column.kind === "points" || one.entry.column.kind === "id" || isAskedFor(one);
