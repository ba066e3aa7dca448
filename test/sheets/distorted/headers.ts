import type { CleanColumn, CleanSheet } from "./clean";
import type { Chance } from "./random";

const wide = (text: string): string => text.replace(/[()]/g, (bracket) => (bracket === "(" ? "（" : "）"));

/** What clerks put behind a header and what changes nothing. */
const units: Readonly<Partial<Record<string, readonly string[]>>> = { points: ["（分）", "(百分制)"], yuan: ["（元）", "(元)"], date: ["（年月日）", "(如2024-03-01)"], whole: ["（必填）"], name: ["(必填)", "＊"], code: ["*"] };

/** A header as clerks write it: one of its names, with spaces, line breaks, stars, units, full-width brackets. */
function retitled(column: CleanColumn, chance: Chance): string {
  const known = column.column;
  if (!known) return column.header;
  const name = chance.once(3) ? chance.one([known.title, ...known.aliases]) : known.title;
  const unit = chance.once(4) && !/[()（）]/.test(name) ? chance.one(units[known.kind] ?? [""]) : "";
  const at = 1 + chance.below(Math.max(1, name.length - 1));
  const spaced = chance.once(4) && name.length > 1 ? `${name.slice(0, at)}${chance.one([" ", "\n", "\r\n", "\u3000", "\u00a0"])}${name.slice(at)}` : name;
  return `${chance.once(8) ? "*" : ""}${chance.once(4) ? wide(spaced) : spaced}${unit}${chance.once(12) ? "：" : ""}`;
}

export const withOtherHeaders = (sheet: CleanSheet, chance: Chance): CleanSheet => ({ ...sheet, columns: sheet.columns.map((column) => ({ ...column, header: retitled(column, chance) })) });

/** The header rows: one, or groups over headers. A group is merged over its columns or stands at its left end; a single header is merged downwards, or stands above or below. */
export interface HeaderRows {
  readonly rows: readonly (readonly (string | null)[])[];
  /** By header row and column. */
  readonly merges: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
}

const neutral = ["基本情况", "有关信息", "登记内容", "其他情况"];

const word = /^[\u4e00-\u9fff]{2,}$/;

/** What two neighbours begin or end with alike, in words. @example shared("平时成绩", "年度成绩") // { end: "成绩" } */
function shared(one: string, other: string): { readonly start?: string; readonly end?: string } {
  let start = 0;
  while (start < Math.min(one.length, other.length) - 1 && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - 1 && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [first, last] = [one.slice(0, start), one.slice(one.length - end)];
  return { ...(word.test(first) && { start: first }), ...(word.test(last) && { end: last }) };
}

export function headerRows(headers: readonly (string | null)[], depth: 1 | 2, chance: Chance): HeaderRows {
  if (depth === 1) return { rows: [headers], merges: [] };
  const [above, below]: [(string | null)[], (string | null)[]] = [[], []];
  const merges: HeaderRows["merges"][number][] = [];
  const merged = chance.once(2);
  for (let column = 0; column < headers.length; column += 1) {
    const [header, next] = [headers[column] ?? null, headers[column + 1] ?? null];
    if (header !== null && next !== null && chance.once(2)) {
      const { start, end } = shared(header, next);
      const half = (text: string): string => (start !== undefined ? text.slice(start.length) : end !== undefined ? text.slice(0, -end.length) : text);
      const group = start ?? end ?? chance.one(neutral);
      above.push(group, null);
      below.push(half(header), half(next));
      if (merged) merges.push({ top: 0, left: column, bottom: 0, right: column + 1 });
      column += 1;
    } else {
      const onTop = merged || chance.once(2) || column > 0;
      above.push(onTop ? header : null);
      below.push(onTop ? null : header);
      if (merged && header !== null) merges.push({ top: 0, left: column, bottom: 1, right: column });
    }
  }
  return { rows: [above, below], merges };
}
