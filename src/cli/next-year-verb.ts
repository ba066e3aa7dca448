import { nextYearFile } from "../fill/next-year/next-year-file";
import type { NextYear } from "../fill/next-year/next-year";
import type { District } from "../sheets/district";
import { message, say } from "../text";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { noteAsData, notesInWords } from "./notes";
import { inFile, openWorkbook } from "./open-district";
import type { Answer } from "./verb";

/** `kaohe next-year FILE -o OUT`: the closing year filed, and next year's workbook made from a copy; the old file is never touched. */
export function nextYearVerb(file: string, out: string): Answer {
  refuseOutput(out, ".xlsx");
  const bytes = readBytes(file);
  const district = openWorkbook(file, bytes, message("fill.csv"));
  const { next, bytes: made } = inFile(file, () => nextYearFile(bytes, district));
  writeBytes(out, made, file);
  return { exit: 0, refused: [], json: asData(district, next), text: inWords(next, out).join("\n") };
}

const asData = ({ unit }: District, { year, patches, carried, moved, notes }: NextYear) => ({
  unit: unit ?? null,
  year,
  carried,
  moved: moved.map(({ name, id, row, because }) => ({ name: name ?? null, id: id ?? null, row: row + 1, reason: say(because) })),
  changes: patches.length,
  notes: notes.map(noteAsData),
});

const inWords = ({ year, carried, moved, notes }: NextYear, out: string): readonly string[] => [
  say(message("fill.nextDone", { year, out, carried, moved: moved.length })),
  ...moved.map(({ name, because }) => `  ${say(message("fill.movedLine", { name: name ?? "—", because }))}`),
  ...notesInWords(notes),
];
