import type { SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";
import { withoutSpaces } from "../sheets/values/text";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";

/** The sheet that --sheet names, among those that a verb is for. @throws Refusal with their names. @example sheetNamed("评分表", keys) // "scoring" */
export function sheetNamed<Key extends SheetKey>(name: string, keys: readonly Key[]): Key {
  const found = keys.find((key) => knownSheets[key].name === withoutSpaces(name));
  if (found === undefined) throw new Refusal(message("cli.unknownSheet", { name, sheets: keys.map((key) => knownSheets[key].name) }));
  return found;
}
