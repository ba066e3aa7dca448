import { strFromU8, strToU8, unzipSync } from "fflate";
import { rowsOf } from "../../layout";
import { packed } from "../finish";
import { heightFor } from "../look";
import { rowHeight } from "../data-sheet";
import type { SampleSheet } from "./sample-sheet";
import { sheetPaths } from "./sheet-paths";

/**
 * Rows as high as their text. Whoever types sees a row grow; a program that opens a file takes the heights that are in it.
 * They are no heights of a row's own: it goes on growing and shrinking with what is typed.
 */
export function withRowHeights(bytes: Uint8Array, sheets: readonly SampleSheet[]): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = sheetPaths(bytes, parts);
  for (const sheet of sheets) {
    const path = paths.get(sheet.definition.name);
    const part = path === undefined ? undefined : parts[path];
    if (path === undefined || !part) throw new Error(`${sheet.definition.name} is not in the workbook`);
    parts[path] = strToU8(strFromU8(part).replace(/<row r="(\d+)">/g, (tag, row: string) => tag.replace(">", heightOf(sheet, Number(row) - 1 - rowsOf.first))));
  }
  return packed(parts);
}

function heightOf({ definition, rows }: SampleSheet, row: number): string {
  const texts = Object.entries(rows[row] ?? {}).map(([field, value]) => [typeof value === "string" ? value : "", definition.columns[field]?.width ?? 0] as const);
  const height = heightFor(texts);
  return height > rowHeight ? ` ht="${height}">` : ">";
}
