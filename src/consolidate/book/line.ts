import type { Law } from "../../measures/parameters";
import type { Columns, RowOf, SheetDefinition } from "../../sheets/define";
import type { Read } from "../../sheets/values/read";
import type { CellValue } from "../../workbook/cell";

/** What one row of a sheet of the city's workbook is to hold, by field. */
export interface Line<Field extends string = string> {
  readonly values: Readonly<Partial<Record<Field, CellValue | undefined>>>;
  /** Results to store with the formulas of computed columns. */
  readonly results: Readonly<Partial<Record<Field, CellValue>>>;
  /** What else follows once it is known what the city itself has entered in the row; it goes before the above. */
  readonly given?: (standing: (field: Field) => CellValue) => Pick<Line<Field>, "values" | "results">;
  /** By which the formulas of this row are written. */
  readonly law: Law;
  /** What the row is about, most exact first: the city's own words find it again by these. */
  readonly keys: readonly string[];
  /** In words, for notes that find nobody. */
  readonly about: string;
  /** What districts' added columns hold, by header. */
  readonly extras?: Readonly<Record<string, string>>;
}

type AnyValues = Readonly<Record<string, Read<unknown>>>;

/** A sheet of the city's workbook: its rows, and which columns belong to the city's own hand. */
export interface BookSheet {
  readonly definition: SheetDefinition;
  readonly lines: readonly Line[];
  /** By which formulas of prepared rows without anyone are written. */
  readonly law: Law;
  /** Columns in which what stands goes before what is computed. */
  readonly owned: readonly string[];
  /** Of these, columns that a district may have filled in, and the one that says what it did: as long as they say the same, they are not the city's own. */
  readonly fromDistrict?: FromDistrict | undefined;
  /** The keys of a row that is there. */
  readonly keysOf: (values: AnyValues) => readonly string[];
  /** Rows are prepared by unit and never added or moved. */
  readonly fixed: boolean;
}

interface FromDistrict<Field extends string = string> {
  readonly fields: readonly Field[];
  readonly said: Field;
}

interface Parts<C extends Columns> {
  readonly lines: readonly Line<keyof C & string>[];
  readonly law: Law;
  readonly owned: readonly (keyof C & string)[];
  readonly fromDistrict?: FromDistrict<keyof C & string>;
  readonly keysOf: (values: RowOf<SheetDefinition<C>>) => readonly string[];
  readonly fixed?: boolean;
}

/** A definition's own row type says more than the general one, which the compiler does not let pass. */
export const bookSheet = <C extends Columns>(definition: SheetDefinition<C>, { lines, law, owned, fromDistrict, keysOf, fixed = false }: Parts<C>): BookSheet => ({
  definition: definition as unknown as SheetDefinition,
  lines,
  law,
  owned,
  fromDistrict,
  keysOf: keysOf as unknown as BookSheet["keysOf"],
  fixed,
});
