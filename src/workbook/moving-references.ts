import type { RangeRef } from "./cell";
import type { Reader, Reading, SheetRange } from "./plain-references";
import { plainReferences } from "./plain-references";
import type { Snapshot } from "./snapshot";

/** What a formula reads as seen from any row: an edge that is absent is the formula's own row. */
export interface MovingRange {
  readonly sheet: number;
  readonly left: number;
  readonly right: number;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
}

/** The range as it is in a row. One that ends above where it begins is still one. @example rangeFrom({ sheet: 0, left: 1, right: 1, top: 9, bottom: undefined }, 4) // { top: 4, left: 1, bottom: 9, right: 1 } */
export function rangeFrom({ left, right, top, bottom }: MovingRange, row: number): RangeRef {
  const [from, to] = [top ?? row, bottom ?? row];
  return { top: Math.min(from, to), left, bottom: Math.max(from, to), right };
}

/** A reader for the formulas of one workbook: a column that has one formula gets one answer, the very same array: what is told of it holds for all its rows. */
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
