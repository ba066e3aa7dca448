import type { Note } from "../fill/filling";
import { message, say } from "../text";
import { a1 } from "../workbook/cell";

export const noteAsData = ({ says, at, person }: Note) => ({ sheet: at?.sheet ?? null, cell: at ? a1(at) : null, person: person ?? null, message: say(says) });

/** What was not filled, or is to be looked at; what keeps two ways of filling from their work is said once. */
export function notesInWords(notes: readonly Note[]): readonly string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ says, at, person }) => {
    const place = [at ? `${at.sheet} ${a1(at)}` : "", person ?? ""].filter((part) => part !== "").join(" ");
    return `  ${say(message("fill.noteLine", { place: place === "" ? "" : `${place}：`, says }))}`;
  });
  const each = [...new Set(lines)];
  return [say(message("fill.notesFollow", { count: each.length })), ...each];
}
