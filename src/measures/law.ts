import type { Article } from "./articles";
import type { Decimal } from "./decimal";
import { decimal, written } from "./decimal";

type Unit = "%" | "分" | "个月" | "天" | "元" | "人" | "位小数" | "次" | "篇" | "项" | "年" | "张" | "日" | "名称";

/** A district's own details, or a what-if: where the value comes from that stands in place of the measures' (第二十四条). */
export interface Source {
  /** 文号, or what is being tried out. */
  readonly reference: string;
  /** yyyy-mm-dd; absent where it is not known. */
  readonly date?: string;
}

export type ParameterValue = Decimal | number | string | readonly string[];

/** One number or name of the law: what it is, where it stands, and whether the measures say it (明文) or we decided it (推定). */
export interface Parameter<Value = ParameterValue> {
  readonly title: string;
  readonly value: Value;
  readonly unit: Unit;
  readonly article: Article;
  readonly basis: "明文" | "推定";
  /** What it was in earlier years of appraisal, each up to and with the year that is named (`lawOf`). */
  readonly until?: Readonly<Record<number, ParameterValue>>;
  readonly note?: string;
  /** "In principle": shown and explained, never enforced. */
  readonly inPrinciple?: true;
  /** What else the words could mean, in the same unit. */
  readonly otherReadings?: readonly string[];
  /** The value that was replaced, and by whose authority. */
  readonly replaced?: { readonly value: Value; readonly source: Source };
}

interface Quantity<Value> {
  readonly value: Value;
  readonly unit: Unit;
}

const exact = (unit: Unit) => (value: number): Quantity<Decimal> => ({ value: decimal(value), unit });
const counted = (unit: Unit) => (value: number): Quantity<number> => ({ value, unit });

export const percent = exact("%");
export const score = exact("分");
/** A score with decimals, as text: no binary fraction on the way. */
export const scoreOf = (text: string): Quantity<Decimal> => ({ value: decimal(text), unit: "分" });
export const yuan = exact("元");
export const months = counted("个月");
export const days = counted("天");
export const years = counted("年");
export const people = counted("人");
export const places = counted("位小数");
export const times = counted("次");
export const papers = counted("篇");
export const items = counted("项");
export const signatures = counted("张");
export const listed = <const Names extends readonly string[]>(...value: Names): Quantity<Names> => ({ value, unit: "名称" });
export const named = (value: string): Quantity<string> => ({ value, unit: "名称" });
/** A day of every year, as mm-dd. */
export const dayOfYear = (value: string): Quantity<string> => ({ value, unit: "日" });

interface Extras extends Pick<Parameter, "inPrinciple" | "otherReadings" | "note"> {
  readonly until?: Readonly<Record<number, Quantity<ParameterValue>>>;
}

const parameter =
  (basis: Parameter["basis"]) =>
  <Value>(article: Article, title: string, quantity: Quantity<Value>, { until, ...extras }: Extras = {}): Parameter<Value> => ({
    title,
    ...quantity,
    article,
    basis,
    ...extras,
    ...(until && { until: Object.fromEntries(Object.entries(until).map(([year, { value }]) => [year, value])) }),
  });

export const stated = parameter("明文");
export const decided = parameter("推定");

export const isList = (value: ParameterValue): value is readonly string[] => Array.isArray(value);

/** A value as people read it. @example valueWritten(standing.excellentAward.value) // "7200" */
export const valueWritten = (value: ParameterValue): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : isList(value) ? value.join("、") : written(value));

/** A parameter's value with its unit, as people read it. @example valueWithUnit(standing.excellentFrom) // "90 分" */
export function valueWithUnit({ value, unit }: Pick<Parameter, "value" | "unit">): string {
  if (unit === "名称" || unit === "日") return valueWritten(value);
  return unit === "%" ? `${valueWritten(value)}%` : `${valueWritten(value)} ${unit}`;
}
