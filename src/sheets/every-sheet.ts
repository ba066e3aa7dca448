import type { SheetDefinition } from "./define";
import type { District, SheetKey } from "./district";
import { sheetKeys } from "./known";
import type { Recognised } from "./recognise";

interface FoundSheet {
  readonly key: SheetKey;
  readonly found: Recognised<SheetDefinition>;
}

/** Every known sheet that the workbook has, in the order of the definitions: for whatever looks at all of them alike. */
export const everySheet = ({ sheets }: District): readonly FoundSheet[] =>
  sheetKeys.flatMap((key) => {
    const found = sheets[key] as unknown as Recognised<SheetDefinition> | undefined;
    return found ? [{ key, found }] : [];
  });

/** The title of a field's column; the field itself is never shown. */
export const titleOf = ({ columns }: SheetDefinition, field: string): string => columns[field]?.title ?? "";

export const titlesOf = (definition: SheetDefinition, fields: readonly string[]): readonly string[] => fields.map((field) => titleOf(definition, field));
