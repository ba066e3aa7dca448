import { parseA1Ref, parseStructRef, tokenize, type RangeA1 } from "@borgar/fx/xlsx";
import type { RangeRef } from "./cell";
import { bounded } from "./cell";
import type { DefinedName, Snapshot, TableSnapshot } from "./snapshot";

/** What a formula reads: ranges on sheets by number, or it cannot be told and so may be anything. */
type Reading = readonly SheetRange[] | "anything";

interface SheetRange {
  readonly sheet: number;
  readonly range: RangeRef;
}

/** The same as seen from any row: an edge that is absent is the formula's own row. */
export interface MovingRange {
  readonly sheet: number;
  readonly left: number;
  readonly right: number;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
}

/** Where a formula stands: this decides what a reference without a sheet, or a table's own row, means. */
interface Standing {
  readonly sheet: number;
  readonly row: number;
}

type Reader<Answer> = (formula: string, standing: Standing) => Answer;

/** What these read is decided by values, by the clock or by chance. */
const unforeseeable = /^(?:_xlfn\.)?(?:_xlws\.)?(?:OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|TABLE|ANCHORARRAY|LET|LAMBDA|EVALUATE|GET\..*)$/i;
const harmless = new Set(["operator", "whitespace", "newline", "string", "number", "bool", "error", "fx_prefix", "context", "context_quote"]);
const rangeOperators = new Set([":", "#", ".:.", ".:", ":."]);

/** A reader for the formulas of one workbook. Names are looked up once. */
export function formulaReferences(snapshot: Snapshot): Reader<Reading> {
  const read = movingReferences(snapshot);
  return (formula, standing) => {
    const reading = read(formula, standing);
    return reading === "anything" ? reading : reading.map((each) => ({ sheet: each.sheet, range: rangeFrom(each, standing.row) }));
  };
}

/** The range as it is in a row. One that ends above where it begins is still one. @example rangeFrom({ sheet: 0, left: 1, right: 1, top: 9, bottom: undefined }, 4) // { top: 4, left: 1, bottom: 9, right: 1 } */
export function rangeFrom({ left, right, top, bottom }: MovingRange, row: number): RangeRef {
  const [from, to] = [top ?? row, bottom ?? row];
  return { top: Math.min(from, to), left, bottom: Math.max(from, to), right };
}

/** As formulaReferences, but a column that has one formula gets one answer, the very same array: what is told of it holds for all its rows. */
export function movingReferences(snapshot: Snapshot): Reader<readonly MovingRange[] | "anything"> {
  const read = plainReferences(snapshot);
  const fixed = (reading: Reading): readonly MovingRange[] | "anything" => (reading === "anything" ? reading : reading.map(({ sheet, range }) => ({ sheet, ...range })));

  /** A column has one formula, row after row: it is taken apart once, and its own row put in. */
  const patterns = snapshot.sheets.map(() => new Map<string, Pattern | undefined>());
  const latest = snapshot.sheets.map(latestPatterns);

  return (formula, standing) => {
    const [known, lately] = [patterns[standing.sheet], latest[standing.sheet]];
    // What a table's own row is hangs on where the formula stands.
    if (!known || !lately || formula.includes("[")) return fixed(read(formula, standing));
    const again = lately.find(formula, standing.row);
    if (again) return again.reads;
    const text = withoutOwnRow(formula, standing.row);
    let pattern = known.get(text);
    if (!pattern && !known.has(text)) known.set(text, (pattern = patternOf(text, (row) => read(withRow(text, row), { ...standing, row }))));
    if (!pattern) return fixed(read(formula, standing));
    lately.add(pattern);
    return pattern.reads;
  };
}

/** Takes each formula apart by itself. */
function plainReferences(snapshot: Snapshot): Reader<Reading> {
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
    const ownRow = (reference.sections ?? []).some((section) => section.toLowerCase() === "this row");
    return range ? [{ sheet: table.sheet, range: ownRow ? { ...range, top: row, bottom: row } : range }] : "anything";
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

interface Pattern {
  /** The formula's text between the places of its own row. */
  readonly between: readonly string[];
  readonly reads: readonly MovingRange[];
}

/** So many formulas stand beside each other in a row, more or less. */
const patternsTried = 16;

/** What was met last: every row goes through the same formulas in the same order, so the one after the last is tried first. */
function latestPatterns() {
  const tried: Pattern[] = [];
  let next = 0;
  return {
    find(formula: string, row: number): Pattern | undefined {
      const own = String(row + 1);
      for (let offset = 0; offset < tried.length; offset += 1) {
        const place = (next + offset) % tried.length;
        const pattern = tried[place];
        if (!pattern || !isWith(own, pattern.between, formula)) continue;
        next = place + 1;
        return pattern;
      }
      return undefined;
    },
    add(pattern: Pattern): void {
      if (tried.length === patternsTried) tried.shift();
      next = tried.push(pattern);
    },
  };
}

/** Whether the formula is these texts with the row between them; makes no text to tell. */
function isWith(own: string, between: readonly string[], formula: string): boolean {
  let at = 0;
  for (let place = 0; place < between.length; place += 1) {
    if (place > 0) {
      if (!formula.startsWith(own, at)) return false;
      at += own.length;
    }
    const text = between[place] ?? "";
    if (!formula.startsWith(text, at)) return false;
    at += text.length;
  }
  return at === formula.length;
}

/** Stands for the row that the formula is in; no formula has it. */
const ownRow = "\u0001";

/** @example withoutOwnRow("=J5*0.4+$K$6", 4) // "=J\u0001*0.4+$K$6" */
function withoutOwnRow(formula: string, row: number): string {
  const own = String(row + 1);
  let pattern = "";
  let from = 0;
  for (let at = formula.indexOf(own); at >= 0; at = formula.indexOf(own, at + own.length)) {
    if (!isRowOfCell(formula, at, at + own.length)) continue;
    pattern += formula.slice(from, at) + ownRow;
    from = at + own.length;
  }
  return from === 0 ? formula : pattern + formula.slice(from);
}

/** Whether digits follow a column's letters and may be a reference with them: no part of a name, a function, a number or a sheet's name. By hand: a city has a million formulas. */
function isRowOfCell(formula: string, start: number, end: number): boolean {
  let at = start;
  while (isLetter(formula.charCodeAt(at - 1))) at--;
  if (at === start || start - at > longestColumn || (end < formula.length && (isOfName(formula.charCodeAt(end)) || "(.!'".includes(formula.charAt(end))))) return false;
  if (formula.charAt(at - 1) === "$") at--;
  return at === 0 || !(isOfName(formula.charCodeAt(at - 1)) || ".$\\".includes(formula.charAt(at - 1)));
}

/** Letters that a column has. */
const longestColumn = 3;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** Letters, digits, _, and whatever lies beyond ASCII. */
const isOfName = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 95 || code >= 128;

const withRow = (pattern: string, row: number): string => pattern.replaceAll(ownRow, String(row + 1));

/** What moves with the row, told by reading the formula in two rows; nothing where that does not tell it. */
function patternOf(text: string, readIn: (row: number) => Reading): Pattern | undefined {
  const [first, second] = [readIn(0), readIn(1)];
  if (first === "anything" || second === "anything" || first.length !== second.length) return undefined;
  // A formula often names a cell several times: it is read once.
  const pairs = new Map(first.map((one, place) => [JSON.stringify([one, second[place]]), [one, second[place]] as const]));
  const reads = [...pairs.values()].map(([one, other]) => moving(one, other));
  return reads.every((each) => each !== undefined) ? { between: text.split(ownRow), reads } : undefined;
}

/** @param one, other what stands at the same place of the formula in the first row and in the second. */
function moving({ sheet, range }: SheetRange, other: SheetRange | undefined): MovingRange | undefined {
  if (other?.sheet !== sheet || other.range.left !== range.left || other.range.right !== range.right) return undefined;
  const [top, bottom] = [edge(range.top, other.range.top), edge(range.bottom, other.range.bottom)];
  return top && bottom ? { sheet, left: range.left, right: range.right, top: top.row, bottom: bottom.row } : undefined;
}

function edge(inFirst: number, inSecond: number): { readonly row: number | undefined } | undefined {
  if (inFirst === inSecond) return { row: inFirst };
  return inFirst === 0 && inSecond === 1 ? { row: undefined } : undefined;
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
