import type { PlainDate } from "../../measures/dates";
import { isPlainDate } from "../../measures/dates";
import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import type { Read } from "../../sheets/values/read";
import { valueOf } from "../../sheets/values/read";
import type { CellContent } from "../../workbook/cell";
import { isBlank } from "../../workbook/cell";
import { contentAt } from "../../workbook/snapshot";
import { extraPrefix } from "./extras";
import type { BookSheet } from "./line";
import { columnsBeside, lastRowOf } from "./rows";

/** What the city itself wrote in one cell. */
export interface NoteCell {
  readonly title: string;
  readonly content: CellContent;
}

/** What the city itself wrote into one row, and by what the row is found again. */
export interface Note {
  readonly sheet: string;
  readonly keys: readonly string[];
  /** By column. */
  readonly cells: ReadonlyMap<number, NoteCell>;
  readonly unit: string;
  readonly about: string;
}

type Found = Recognised<SheetDefinition>;

/** The columns of a sheet that are the city's: those of the definition, and whatever a clerk added on the right; not those that the program added for districts. */
export function ownedColumns(found: Found, { owned, definition }: BookSheet): ReadonlyMap<number, string> {
  const known = owned.flatMap((field) => {
    const column = found.columnOf.get(field);
    return column === undefined ? [] : [[column, definition.columns[field]?.title ?? field] as const];
  });
  const added = columnsBeside(found).filter(({ header }) => !header.startsWith(extraPrefix())).map(({ header, column }) => [column, header] as const);
  return new Map([...known, ...added]);
}

/** Every row in which the city wrote something, whether or not it still says whom it is about. */
export function notesIn(found: Found, sheet: BookSheet): readonly Note[] {
  const columns = ownedColumns(found, sheet);
  const valuesAt = new Map(found.rows.map(({ at, values }) => [at, values as Readonly<Record<string, Read<unknown>>>]));
  const last = Math.min(lastRowOf(found, sheet), found.sheet.values.length - 1);
  const notes: Note[] = [];
  for (let row = found.body.top; row <= last; row += 1) {
    const cells = new Map<number, NoteCell>();
    for (const [column, title] of columns) {
      const content = contentAt(found.sheet, { row, column });
      if (!isBlank(content)) cells.set(column, { title, content });
    }
    const values = valuesAt.get(row);
    if (values) for (const column of districtsOwn(found, sheet, values)) cells.delete(column);
    if (cells.size === 0) continue;
    const shown = (field: string) => textOf(found, row, field);
    notes.push({ sheet: found.sheet.name, keys: values ? sheet.keysOf(values) : [], cells, unit: shown("unit"), about: shown("name") || shown("finding") || shown("parameter") || shown("file") || shown("unit") });
  }
  return notes;
}

/** Columns that say what a district filled in when the workbook was last written: what has become of it since is the district's to say. */
function districtsOwn({ columnOf }: Found, { fromDistrict }: BookSheet, values: Readonly<Record<string, Read<unknown>>>): readonly number[] {
  if (!fromDistrict) return [];
  const { fields, said } = fromDistrict;
  const then = values[said] && valueOf(values[said]);
  if (then === undefined || then !== saidByDistrict(fields.map((field) => meaningIn(values, field)))) return [];
  return fields.flatMap((field) => columnOf.get(field) ?? []);
}

/** What stands there, as far as a district fills such a thing in: a count, a text, a day. */
function meaningIn(values: Readonly<Record<string, Read<unknown>>>, field: string): string | number | PlainDate | undefined {
  const meaning = values[field] && valueOf(values[field]);
  return typeof meaning === "string" || typeof meaning === "number" || isPlainDate(meaning) ? meaning : undefined;
}

/** @example saidByDistrict([5, "市组发〔2024〕7号"]) // "5；市组发〔2024〕7号" */
export const saidByDistrict = (parts: readonly (string | number | PlainDate | null | undefined)[]): string | undefined => parts.flatMap((part) => (part === undefined || part === null || part === "" ? [] : [part.toString()])).join("；") || undefined;

function textOf(found: Found, row: number, field: string): string {
  const column = found.columnOf.get(field);
  const value = column === undefined ? null : contentAt(found.sheet, { row, column }).value;
  return typeof value === "string" ? value : "";
}

/** Hands each note out once, to the first that it is about. */
export interface NoteStock {
  readonly take: (keys: readonly string[]) => Note | undefined;
  readonly left: () => readonly Note[];
}

export function noteStock(notes: readonly Note[]): NoteStock {
  const byKey = new Map<string, Note[]>();
  const taken = new Set<Note>();
  for (const note of notes) for (const key of note.keys) byKey.set(key, [...(byKey.get(key) ?? []), note]);
  return {
    take: (keys) => {
      for (const key of keys) {
        const note = byKey.get(key)?.find((one) => !taken.has(one));
        if (!note) continue;
        taken.add(note);
        return note;
      }
      return undefined;
    },
    left: () => notes.filter((note) => !taken.has(note)),
  };
}
