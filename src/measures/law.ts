import type { Article } from "./articles";
import type { Decimal } from "./decimal";
import { decimal } from "./decimal";

type Unit = "%" | "分" | "个月" | "天" | "元" | "人" | "位小数" | "位";

/** One number of the law: what it is, where it stands, and whether the measures say it (明文) or we decided it (推定). */
export interface Parameter<Value = Decimal | number> {
  readonly title: string;
  readonly value: Value;
  readonly unit: Unit;
  readonly article: Article;
  readonly basis: "明文" | "推定";
  /** "In principle": shown and explained, never enforced. */
  readonly inPrinciple?: true;
  /** What else the words could mean, in the same unit. */
  readonly otherReadings?: readonly string[];
}

interface Quantity<Value> {
  readonly value: Value;
  readonly unit: Unit;
}

export const percent = (value: number): Quantity<Decimal> => ({ value: decimal(value), unit: "%" });
export const score = (value: number): Quantity<Decimal> => ({ value: decimal(value), unit: "分" });
export const yuan = (value: number): Quantity<Decimal> => ({ value: decimal(value), unit: "元" });
export const months = (value: number): Quantity<number> => ({ value, unit: "个月" });
export const days = (value: number): Quantity<number> => ({ value, unit: "天" });
export const people = (value: number): Quantity<number> => ({ value, unit: "人" });
export const places = (value: number): Quantity<number> => ({ value, unit: "位小数" });

type Extras = Pick<Parameter, "inPrinciple" | "otherReadings">;

export const stated = <Value>(article: Article, title: string, quantity: Quantity<Value>, extras: Extras = {}): Parameter<Value> => ({ title, ...quantity, article, basis: "明文", ...extras });
export const decided = <Value>(article: Article, title: string, quantity: Quantity<Value>, extras: Extras = {}): Parameter<Value> => ({ title, ...quantity, article, basis: "推定", ...extras });
