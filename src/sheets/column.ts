import { written } from "../measures/decimal";
import type { Law } from "../measures/parameters";
import { writePeriod } from "../measures/periods";
import { readDate } from "./values/date";
import { readCode, readPhone } from "./values/code";
import { readIdNumber } from "./values/id-number";
import { monthWritten, readMonth } from "./values/month";
import { readPoints, readWhole, readYears, readYuan } from "./values/number";
import { readPeriodTyped } from "./values/period";
import type { Reader } from "./values/read";
import { readChoice, readName, readText } from "./values/text";
import { readYear } from "./values/year";

/** Asked for in some rows only: by what another column says. A blank of that column is none of `is`, and none of `isNot`. */
export type When = { readonly field: string } & ({ readonly is: readonly string[] } | { readonly isNot: readonly string[] });
type Requirement = "always" | "never" | When;
export type ColumnKind = "text" | "name" | "code" | "phone" | "id" | "points" | "yuan" | "whole" | "years" | "date" | "month" | "period" | "choice";

/** Addresses for a formula: one row's cell of a field, and the whole column of it; nothing where the sheet lacks the column. */
export interface Addresses {
  readonly cell: (field: string) => string | undefined;
  readonly all: (field: string) => string | undefined;
}

/** A visible formula of a computed column, with "="; nothing where a column that it needs is absent. */
export type FormulaOf = (at: Addresses, law: Law) => string | undefined;

/** All that is known of a column, in one place: template, reader and checks derive from it. */
export interface Column<T> {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: ColumnKind;
  readonly required: Requirement;
  /** A computed column is an answer, never an entry: it makes no row and is not asked for. */
  readonly computed: boolean;
  readonly formula?: FormulaOf;
  /** Allowed entries, for a drop-down. */
  readonly list?: readonly string[];
  /** Others than those of the list may stand there, where a district's own rules name them: typing one is asked about, not refused. */
  readonly open?: true;
  /** Widths of Chinese characters × 2. */
  readonly width: number;
  readonly hint?: string;
  /** A number format of its own, where that of its kind does not fit. @example "0.00%" */
  readonly format?: string;
  /** What a cell of it means. A host has made sure that it is a cell: a sheet has half a million of them. */
  readonly read: Reader<T>;
  /** A meaning as text, the same however it was typed: for comparing, for .csv, for digests. @example dates as 2024-03-01 */
  written(meaning: T): string;
}

/** What people type into it is what it says. */
interface EnteredColumn<T> extends Column<T> {
  readonly computed: false;
}

interface ComputedColumn<T> extends Column<T> {
  readonly computed: true;
}

/** Whether a row is asked for this column's entry, given what its other columns mean. */
export function isAsked(required: Requirement, valueOfField: (field: string) => unknown): boolean {
  if (typeof required === "string") return required === "always";
  const value = valueOfField(required.field);
  const among = (list: readonly string[]) => typeof value === "string" && list.includes(value);
  return "is" in required ? among(required.is) : !among(required.isNot);
}

export interface ColumnOptions {
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly required?: Requirement;
  readonly width?: number;
  readonly hint?: string;
  readonly format?: string;
  readonly open?: true;
}

function column<T>(kind: ColumnKind, read: Reader<T>, written: (meaning: T) => string, options: ColumnOptions, list?: readonly string[]): EnteredColumn<T> {
  return {
    title: options.title,
    aliases: options.aliases ?? [],
    kind,
    required: options.required ?? "never",
    computed: false,
    width: options.width ?? Math.max(9, options.title.length * 2 + 2),
    read,
    written,
    ...(options.hint !== undefined && { hint: options.hint }),
    ...(options.format !== undefined && { format: options.format }),
    ...(list && { list }),
    ...(options.open && { open: options.open }),
  };
}

/** The same as an answer: with a formula that the sheet has it by, or without one, where 核算 writes it. @example computed(whole({ title: "排名" }), rankFormula) */
export const computed = <T>(entered: EnteredColumn<T>, formula?: FormulaOf): ComputedColumn<T> => ({ ...entered, computed: true, ...(formula && { formula }) });

const same = (meaning: string): string => meaning;

export const text = (options: ColumnOptions) => column("text", readText, same, options);
export const personName = (options: ColumnOptions) => column("name", readName, same, options);
export const code = (options: ColumnOptions) => column("code", readCode, same, options);
export const phone = (options: ColumnOptions) => column("phone", readPhone, same, options);
export const idNumber = (options: ColumnOptions) => column("id", readIdNumber, ({ text }) => text, options);
export const points = (options: ColumnOptions) => column("points", readPoints, written, options);
export const yuan = (options: ColumnOptions) => column("yuan", readYuan, written, options);
export const whole = (options: ColumnOptions) => column("whole", readWhole, String, options);
export const year = (options: ColumnOptions) => column("whole", readYear, String, options);
export const years = (options: ColumnOptions) => column("years", readYears, (list) => list.join("、"), options);
export const day = (options: ColumnOptions) => column("date", readDate, String, options);
export const month = (options: ColumnOptions) => column("month", readMonth, monthWritten, options);
export const period = (options: ColumnOptions) => column("period", readPeriodTyped, writePeriod, options);
export const choice = <Choice extends string>(list: readonly Choice[], options: ColumnOptions, aliases: Readonly<Record<string, Choice>> = {}) =>
  column("choice", readChoice(list, aliases), same, options, list);
