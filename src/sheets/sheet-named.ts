import type { Snapshot } from "../workbook/snapshot";
import { sheetNamed } from "../workbook/snapshot";
import type { Columns, SheetDefinition } from "./define";
import type { Recognised } from "./recognise";
import { recognise } from "./recognise";

/** A sheet that the program made itself is looked for under its own name only. */
export function recogniseNamed<C extends Columns>(definition: SheetDefinition<C>, snapshot: Snapshot): Recognised<SheetDefinition<C>> | undefined {
  const sheet = sheetNamed(snapshot, definition.name);
  return sheet && recognise(definition, { ...snapshot, sheets: [sheet] });
}
