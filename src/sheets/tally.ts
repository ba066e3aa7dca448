import type { Decimal } from "../measures/decimal";
import { decimal } from "../measures/decimal";
import type { Settings } from "./settings";
import type { Read } from "./values/read";
import { valueOf } from "./values/read";
import { shownText } from "./values/text";
import type { MessageArguments, MessageKey } from "../text";
import { say } from "../text";

/** What the rows of a sheet mean, by field. */
type RowValues = Readonly<Record<string, Read<unknown>>>;

/** A sheet as it is filled in, for what its formulas come to. */
export interface Filled {
  readonly rows: readonly RowValues[];
  readonly settings: Settings;
}

/** The cells of a field, as far as counts look. */
type All = (field: string) => string;

/** Something live on a sheet: the formula that shows it, and what it comes to, so that it is right before anything is calculated. */
export interface Tally {
  /** Without "=". */
  readonly formula: (all: All) => string;
  readonly value: (filled: Filled) => string | number;
}

/** Of those rows only in which a field says a word. */
interface Where {
  readonly field: string;
  readonly says: string;
}

export const meaning = (row: RowValues, field: string): unknown => row[field] && valueOf(row[field]);
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Rows in which the field is filled in. */
export const filledIn = (field: string): Tally => ({
  formula: (all) => `COUNTA(${all(field)})`,
  value: ({ rows }) => rows.filter((row) => isFilledIn(row, field)).length,
});

/**
 * How many different entries a field has: each counts where it first stands.
 * @param where of those only whose first row says one of these in another field.
 */
export const different = (field: string, where?: { readonly field: string; readonly says: readonly string[] }): Tally => ({
  formula: (all) => {
    const cells = all(field);
    const first = `SUMPRODUCT((${cells}<>"")*(MATCH(${cells}&"",${cells}&"",0)=ROW(${cells})-ROW(${cells.split(":")[0] ?? ""})+1)`;
    return where ? `${first}*(${where.says.map((says) => `(${all(where.field)}=${quoted(says)})`).join("+")}))` : `${first})`;
  },
  value: ({ rows }) => {
    const firsts = new Map<string, RowValues>();
    for (const row of rows) {
      const entry = row[field] && row[field].state !== "blank" ? shownText(row[field].original).toUpperCase() : undefined;
      if (entry !== undefined && !firsts.has(entry)) firsts.set(entry, row);
    }
    return [...firsts.values()].filter((row) => !where || where.says.some((says) => meaning(row, where.field) === says)).length;
  },
});

/** Rows in which the field says one of these. */
export const saying = (field: string, ...choices: readonly string[]): Tally => ({
  formula: (all) => choices.map((choice) => `COUNTIF(${all(field)},${quoted(choice)})`).join("+"),
  value: ({ rows }) => rows.filter((row) => choices.some((choice) => meaning(row, field) === choice)).length,
});

/** Rows in which the field holds more than this. */
export const above = (field: string, limit: number): Tally => ({
  formula: (all) => `COUNTIF(${all(field)},">${limit}")`,
  value: ({ rows }) => rows.filter((row) => Number(numberIn(meaning(row, field))) > limit).length,
});

/** Rows in which one field is filled in, and the other is not. */
export const lacking = (field: string, filled: string): Tally => ({
  formula: (all) => `SUMPRODUCT((${all(filled)}<>"")*(${all(field)}=""))`,
  value: ({ rows }) => rows.filter((row) => isFilledIn(row, filled) && !isFilledIn(row, field)).length,
});

/** Rows in which one field says this, and the other is not filled in. */
export const sayingWithout = (field: string, choice: string, without: string): Tally => ({
  formula: (all) => `SUMPRODUCT((${all(field)}=${quoted(choice)})*(${all(without)}=""))`,
  value: ({ rows }) => rows.filter((row) => meaning(row, field) === choice && !isFilledIn(row, without)).length,
});

/** Something stands there, whether or not it can be read: a formula asks no more. */
const isFilledIn = (row: RowValues, field: string): boolean => row[field] !== undefined && row[field].state !== "blank";

function exactSum(rows: readonly RowValues[], field: string, where: Where | undefined): Decimal {
  return rows.filter((row) => !where || meaning(row, where.field) === where.says).reduce((sum, row) => sum.plus(numberIn(meaning(row, field))), decimal(0));
}

const isDecimal = (value: unknown): value is Decimal => typeof value === "object" && value !== null && "times" in value;
const numberIn = (value: unknown): Decimal | number => (typeof value === "number" || isDecimal(value) ? value : 0);
const sumFormula = (all: All, field: string, where: Where | undefined): string => (where ? `SUMIF(${all(where.field)},${quoted(where.says)},${all(field)})` : `SUM(${all(field)})`);

export const sumOf = (field: string, where?: Where): Tally => ({
  formula: (all) => sumFormula(all, field, where),
  value: ({ rows }) => exactSum(rows, field, where).toFixed(),
});

/** A sum in yuan, with thousands and cents. @example "12,300.00" */
export const inYuan = (field: string, where?: Where): Tally => ({
  formula: (all) => `TEXT(${sumFormula(all, field, where)},"#,##0.00")`,
  value: ({ rows }) => exactSum(rows, field, where).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ","),
});

/** The places of a sentence, each with what is live there; words stay words. */
type Live<Key extends MessageKey> = MessageArguments<Key> extends readonly [unknown, infer Fill] ? { readonly [Place in keyof Fill]: Tally | string } : Readonly<Record<string, never>>;

/**
 * A sentence with live places.
 * @example sentence("template.count.entries", { count: filledIn("name") }).formula(all) // "\"共 \"&COUNTA(A$5:A$2004)&\" 条\""
 */
export function sentence<Key extends MessageKey>(key: Key, places: Live<Key>): Tally {
  const live: Readonly<Record<string, Tally | string>> = places;
  const mark = "\u0000";
  const parts = say({ key, fill: Object.fromEntries(Object.keys(live).map((place) => [place, `${mark}${place}${mark}`])) }).split(mark);
  // Words and places take turns.
  return series(parts.map((part, turn) => (turn % 2 === 0 ? part : (live[part] ?? ""))));
}

/** @param between what stands between two of them. */
export const listOf = (tallies: readonly Tally[], between: string): Tally => series(tallies.flatMap((tally, place) => (place === 0 ? [tally] : [between, tally])));

function series(pieces: readonly (Tally | string)[]): Tally {
  return {
    formula: (all) => pieces.filter((piece) => piece !== "").map((piece) => (typeof piece === "string" ? quoted(piece) : piece.formula(all))).join("&"),
    value: (filled) => pieces.map((piece) => (typeof piece === "string" ? piece : piece.value(filled))).join(""),
  };
}
