import type { Column } from "./column";
import type { Read } from "./values/read";

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The meaning of a row: a Read for each column. */
export type RowOf<S> = S extends SheetDefinition<infer C> ? { readonly [Field in keyof C]: C[Field] extends Column<infer T> ? Read<T> : never } : never;
/** The meaning of a row without what is computed of it. */
export type EntriesOf<S> = S extends SheetDefinition<infer C> ? { readonly [Field in keyof C as C[Field] extends { readonly computed: true } ? never : Field]: C[Field] extends Column<infer T> ? Read<T> : never } : never;
export type FieldOf<S> = S extends SheetDefinition<infer C> ? keyof C & string : never;

export interface SheetDefinition<C extends Columns = Columns> {
  readonly name: string;
  /** As an office heads its form. */
  readonly title: string;
  /** Other names that offices give the sheet. */
  readonly aliases: readonly string[];
  readonly columns: C;
  /** A sheet is not this one without them. */
  readonly key: readonly (keyof C & string)[];
  /** Rows of totals and signatures may stand under the data; a list of facts has none (审核人 is one of them). */
  readonly footers: boolean;
  /** Heading of the block that the form itself has right of the data: from there on no column is a district's own. */
  readonly beside: string | undefined;
}

export function defineSheet<const C extends Columns>(name: string, key: readonly (keyof C & string)[], columns: C, { title = name, aliases = [], footers = true, beside }: { readonly title?: string; readonly aliases?: readonly string[]; readonly footers?: boolean; readonly beside?: string } = {}): SheetDefinition<C> {
  return { name, title, aliases, columns, key, footers, beside };
}

export const fieldsOf = <C extends Columns>(definition: SheetDefinition<C>): readonly (keyof C & string)[] => Object.keys(definition.columns);

/** Fields that every row is asked for. */
export const alwaysAsked = (definition: SheetDefinition | undefined): readonly string[] => Object.entries(definition?.columns ?? {}).flatMap(([field, { required }]) => (required === "always" ? [field] : []));
