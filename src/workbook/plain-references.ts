import { parseA1Ref, parseStructRef, tokenize, type RangeA1 } from "@borgar/fx/xlsx";
import type { RangeRef } from "./cell";
import { bounded } from "./cell";
import type { DefinedName, Snapshot, TableSnapshot } from "./snapshot";

/** What a formula reads: ranges on sheets by number, or it cannot be told and so may be anything. */
export type Reading = readonly SheetRange[] | "anything";

export interface SheetRange {
  readonly sheet: number;
  readonly range: RangeRef;
}

/** Where a formula stands: this decides what a reference without a sheet, or a table's own row, means. */
interface Standing {
  readonly sheet: number;
  readonly row: number;
}

export type Reader<Answer> = (formula: string, standing: Standing) => Answer;

/** What these read is decided by values, by the clock or by chance. */
const unforeseeable = /^(?:_xlfn\.)?(?:_xlws\.)?(?:OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|TABLE|ANCHORARRAY|LET|LAMBDA|EVALUATE|GET\..*)$/i;
const harmless = new Set(["operator", "whitespace", "newline", "string", "number", "bool", "error", "fx_prefix", "context", "context_quote"]);
const rangeOperators = new Set([":", "#", ".:.", ".:", ":."]);

/** Takes each formula apart by itself. */
export function plainReferences(snapshot: Snapshot): Reader<Reading> {
  const sheets = new Map(snapshot.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const tables = tablesByName(snapshot);
  const names = namesByKey(snapshot.names === "unknown" ? [] : snapshot.names, sheets);
  const readNames = new Map<string, Reading>();

  function read(formula: string, standing: Standing, inName = false): Reading {
    const found: SheetRange[] = [];
    for (const { type, value } of tokenize(formula)) {
      const reading = readToken(type, value, standing, inName);
      if (reading === "anything") return "anything";
      found.push(...reading);
    }
    return found;
  }

  function readToken(type: string, value: string, standing: Standing, inName: boolean): Reading {
    if (type === "range" || type === "range_beam" || type === "range_ternary") return readRange(value, standing, inName);
    if (type === "func") return unforeseeable.test(value) || names.has(`:${value.toLowerCase()}`) ? "anything" : [];
    if (type === "structured") return readStructured(value, standing);
    if (type === "range_named") return readName(value, standing);
    return harmless.has(type) && !(type === "operator" && rangeOperators.has(value)) ? [] : "anything";
  }

  function readRange(text: string, standing: Standing, inName: boolean): Reading {
    const reference = parseA1Ref(text);
    if (!reference || !("range" in reference)) return "anything";
    if (reference.workbookName) return [];
    // In a name, a reference without $ moves with the cell that uses it.
    if (inName && !isFixed(reference.range)) return "anything";
    const range = bounded(reference.range);
    if (!reference.sheetName) return [{ sheet: standing.sheet, range }];
    const span = sheetSpan(reference.sheetName);
    return span === "anything" ? span : span.map((sheet) => ({ sheet, range }));
  }

  /** One sheet, or all from one to another: `Sheet1:Sheet3!A1`. */
  function sheetSpan(name: string): readonly number[] | "anything" {
    const [first, last = first] = name.split(":").map((part) => sheets.get(part.toLowerCase()));
    if (first === undefined || last === undefined) return "anything";
    const from = Math.min(first, last);
    return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => from + index);
  }

  function readStructured(text: string, { sheet, row }: Standing): Reading {
    const reference = parseStructRef(text);
    if (!reference || !("columns" in reference)) return "anything";
    if (reference.workbookName) return [];
    const named = reference.table ?? "";
    const table = tables.get((named === "" ? tableAround(sheet, row) : named).toLowerCase());
    if (!table) return "anything";
    const range = columnsOf(table, reference.columns ?? []);
    const isOwnRow = (reference.sections ?? []).some((section) => section.toLowerCase() === "this row");
    return range ? [{ sheet: table.sheet, range: isOwnRow ? { ...range, top: row, bottom: row } : range }] : "anything";
  }

  function tableAround(sheet: number, row: number): string {
    const around = [...tables.values()].filter((table) => table.sheet === sheet && row >= table.range.top && row <= table.range.bottom);
    return around.length === 1 ? (around[0]?.name ?? "") : "";
  }

  function readName(text: string, standing: Standing): Reading {
    const reference = parseA1Ref(text);
    if (!reference || !("name" in reference)) return "anything";
    if (reference.workbookName && reference.workbookName !== "0") return [];
    const sheet = reference.sheetName ? sheets.get(reference.sheetName.toLowerCase()) : standing.sheet;
    if (sheet === undefined) return "anything";
    const name = reference.name.toLowerCase();
    const table = tables.get(name);
    const key = [`${sheet}:${name}`, `:${name}`].find((each) => names.has(each));
    if (key === undefined) return table ? [table] : "anything";
    const cacheKey = `${key}/${sheet}`;
    const known = readNames.get(cacheKey);
    if (known) return known;
    // A name that leads back to itself finds this.
    readNames.set(cacheKey, "anything");
    const reading = read(names.get(key) ?? "", { ...standing, sheet }, true);
    readNames.set(cacheKey, reading);
    return reading;
  }

  return read;
}

interface PlacedTable extends TableSnapshot, SheetRange {}

function tablesByName({ sheets }: Snapshot): ReadonlyMap<string, PlacedTable> {
  const placed = sheets.flatMap(({ tables }, sheet) => (tables === "unknown" ? [] : tables.map((table) => ({ ...table, sheet }))));
  return new Map(placed.map((table) => [table.name.toLowerCase(), table]));
}

/** ":name" for the whole workbook, "2:name" for what only the third sheet knows. */
const namesByKey = (names: readonly DefinedName[], sheets: ReadonlyMap<string, number>): ReadonlyMap<string, string> =>
  new Map(names.map(({ name, refersTo, sheet }) => [`${sheet === undefined ? "" : String(sheets.get(sheet.toLowerCase()) ?? "?")}:${name.toLowerCase()}`, refersTo]));

function columnsOf({ range, columns: titles }: TableSnapshot, wanted: readonly string[]): RangeRef | undefined {
  if (wanted.length === 0) return range;
  const lower = titles.map((title) => title.toLowerCase());
  const places = wanted.map((title) => lower.indexOf(title.toLowerCase()));
  if (places.includes(-1)) return undefined;
  return { ...range, left: range.left + Math.min(...places), right: range.left + Math.max(...places) };
}

const isFixed = ({ top, left, bottom, right, $top, $left, $bottom, $right }: RangeA1): boolean =>
  (top === null || $top === true) && (left === null || $left === true) && (bottom === null || bottom === undefined || $bottom === true) && (right === null || right === undefined || $right === true);
