import { readWorkbook } from "../../../ooxml";

/** The part of each sheet of a workbook that the builder wrote, by the sheet's name. */
export function sheetPaths(bytes: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const paths = Object.keys(parts).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path)).sort((one, other) => numberIn(one) - numberIn(other));
  return new Map(readWorkbook(bytes).sheets.flatMap(({ name }, place) => (paths[place] === undefined ? [] : [[name, paths[place]] as const])));
}

const numberIn = (path: string): number => Number(/\d+/.exec(path)?.[0]);
