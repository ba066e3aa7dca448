import type { CellValue, RangeRef } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { withoutSpaces } from "../values/text";
import type { Choice } from "./choices";
import { choiceFor } from "./choices";
import { plainHeader } from "./plain-header";
import type { Span } from "./span";
import type { Hits, Titles } from "./titles";
import { hitsOf } from "./titles";

/** One header, with all that it may mean. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  /** As it stands; of a group and what stands under it, both. */
  readonly text: string;
  /** Nothing where no definition knows it, or the clerk said not to read it. */
  readonly hits: Hits;
  /** What the clerk said of it. */
  readonly choice: Choice | undefined;
}

/** One row, or a row of groups and the row under it, read as headers. */
export interface HeaderReading {
  readonly row: number;
  readonly depth: 1 | 2;
  readonly cells: readonly HeaderCell[];
}

/** What headers are looked up in. */
export interface Lookup {
  readonly titles: Titles;
  readonly choices: readonly Choice[];
}

/** Longer text is a sentence. */
const longestHeader = 60;

const isHeaderText = (value: CellValue | undefined): value is string => typeof value === "string" && value.length <= longestHeader && withoutSpaces(value) !== "";

interface HeaderText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What it is read from, the fullest first. */
  readonly readings: readonly string[];
}

/** Groups under which a word means another thing: last year's score is not this year's. */
const otherTime = /[上去前往历]一?个?年|第[一二三四1-4]季度|[上下]半年/;

const shown = (text: string): string => (/\s/.test(text) ? text.replace(/\s+/g, " ").trim() : text);

function oneRow(sheet: SheetSnapshot, row: number, { left, right }: Span): readonly HeaderText[] {
  return (sheet.values[row] ?? []).flatMap((value, column) => (column >= left && column <= right && isHeaderText(value) ? [{ row, column, text: shown(value), readings: [value] }] : []));
}

/** The group that stands over each column: as far as its cell is merged, or, in a row without merges, up to the next text. */
function groupsOver(sheet: SheetSnapshot, row: number, span: Span): readonly (readonly [column: number, group: string | undefined])[] {
  const values = sheet.values[row] ?? [];
  const end = Math.min(span.right, Math.max(values.length, sheet.values[row + 1]?.length ?? 0) - 1);
  const merges = mergesIn(sheet, row).filter(({ left, right }) => right > left && left <= end && right >= span.left);
  const groups: (readonly [number, string | undefined])[] = [];
  for (let column = span.left; column <= end; column += 1) {
    const merge = merges.find(({ left, right }) => left <= column && column <= right);
    const value = values[merge?.left ?? column];
    groups.push([column, isHeaderText(value) ? value : merges.length === 0 ? groups.at(-1)?.[1] : undefined]);
  }
  return groups;
}

const mergesIn = ({ merges }: SheetSnapshot, row: number): readonly RangeRef[] => (merges === "unknown" ? [] : merges.filter(({ top, bottom }) => top <= row && row <= bottom));

/** A row of groups over a row of headers. A column without a header of its own has its group for one. */
function twoRows(sheet: SheetSnapshot, row: number, span: Span): readonly HeaderText[] {
  const [above, below] = [sheet.values[row] ?? [], sheet.values[row + 1] ?? []];
  return groupsOver(sheet, row, span).flatMap(([column, group]): readonly HeaderText[] => {
    const [over, under] = [above[column], below[column]];
    const own = isHeaderText(under) ? under : undefined;
    if (own === undefined) return isHeaderText(over) && (under ?? null) === null ? [{ row, column, text: shown(over), readings: [over] }] : [];
    if (group === undefined || plainHeader(group) === plainHeader(own)) return [{ row: row + 1, column, text: shown(own), readings: [own] }];
    const alone = otherTime.test(plainHeader(group)) ? [] : [own];
    return [{ row: row + 1, column, text: `${shown(group)}${shown(own)}`, readings: [group + own, own + group, ...alone] }];
  });
}

/** Reads a row as headers, or, with a depth of 2, as groups over the row under it; within the span. */
export function readHeader(sheet: SheetSnapshot, row: number, depth: 1 | 2, { titles, choices }: Lookup, span: Span): HeaderReading {
  const texts = depth === 1 ? oneRow(sheet, row, span) : twoRows(sheet, row, span);
  const alike = new Map<string, number>();
  if (choices.length > 0) for (const { text } of texts) alike.set(plainHeader(text), (alike.get(plainHeader(text)) ?? 0) + 1);
  const cells = texts.map(({ row: at, column, text, readings }): HeaderCell => {
    const plain = choices.length > 0 ? plainHeader(text) : "";
    const choice = choices.length > 0 ? choiceFor(choices, plain, column, alike.get(plain) ?? 1) : undefined;
    return { row: at, column, text, choice, hits: choice ? hitsChosen(choice) : hitsOf(readings, titles) };
  });
  return { row, depth, cells };
}

const hitsChosen = ({ means }: Choice): Hits => new Map(means === "ignored" ? [] : [[means.of, { field: means.field, how: "mapped" }]]);
