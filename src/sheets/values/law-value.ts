import type { Decimal } from "../../measures/decimal";
import { decimal, decimalFrom, decimalPlaces, written } from "../../measures/decimal";
import type { Parameter, ParameterValue } from "../../measures/law";
import { isList } from "../../measures/law";
import { isDateFormat } from "./date";
import { readDayOfYear } from "./day-of-year";
import { decimalOfNumber, showsPercent } from "./number";
import type { Read, TypedCell } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, withoutSpaces } from "./text";

/**
 * A cell read as the kind that a parameter is of: a decimal, a whole number, a name, a list of names, a day of the year.
 * Numbers may be text and may bring their unit, since no formula adds them up: "25", "25%", "7,200元".
 * @example readLawValue({ value: "25%" }, { value: decimal(20), unit: "%" }).value // 25
 */
export function readLawValue(cell: TypedCell, { value, unit }: Pick<Parameter, "value" | "unit">): Read<ParameterValue> {
  if (isList(value)) return readNames(cell);
  if (typeof value === "string") return unit === "日" ? readDayOfYear(cell) : readNameOf(cell);
  const read = readAmount(cell, unit);
  if (read.state === "blank" || read.state === "unreadable" || typeof value !== "number") return read;
  if (decimalPlaces(read.value) > 0) return unreadable(cell, "notWhole");
  return { ...read, value: Number(written(read.value)) };
}

function readAmount(cell: TypedCell, unit: string): Read<Decimal> {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value === "number") return fromNumber(cell, cell.value, unit);
  if (typeof cell.value !== "string") return unreadable(cell, "notANumber");
  const bare = withoutSpaces(halfWidth(cell.value)).replace(/,(?=\d{3}(\D|$))/g, "");
  const digits = bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare;
  const value = decimalFrom(digits);
  if (!value) return unreadable(cell, "notANumber");
  return unit === "%" && digits === bare ? orUnclear(cell, value) : { state: "read", value, original: cell };
}

function fromNumber(cell: TypedCell, value: number, unit: string): Read<Decimal> {
  if (!Number.isFinite(value) || isDateFormat(cell.format)) return unreadable(cell, "notANumber");
  const amount = decimalOfNumber(value);
  if (showsPercent(cell.format)) return unit === "%" ? { state: "read", value: amount.times(hundred), original: cell } : unreadable(cell, "notANumber");
  return unit === "%" ? orUnclear(cell, amount) : { state: "read", value: amount, original: cell };
}

const hundred = decimal(100);

/** 0.25 without a percent sign may be 25% or a quarter of one: nobody but the clerk can tell. */
const orUnclear = (cell: TypedCell, value: Decimal): Read<Decimal> =>
  value.gt(0) && value.lte(1) ? unreadable(cell, "percentUnclear", written(value.times(hundred))) : { state: "read", value, original: cell };

function readNameOf(cell: TypedCell): Read<string> {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  return typeof cell.value === "string" ? { state: "read", value: withoutSpaces(cell.value), original: cell } : unreadable(cell, "notText");
}

function readNames(cell: TypedCell): Read<readonly string[]> {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value !== "string") return unreadable(cell, "notText");
  // Split before spaces go, since a new line in the cell parts names as well.
  const names = cell.value.split(/[、,，;；\n]/).map(withoutSpaces).filter((name) => name !== "");
  const again = names.find((name, place) => names.indexOf(name) !== place);
  if (names.length === 0) return unreadable(cell, "notText");
  return again === undefined ? { state: "read", value: names, original: cell } : unreadable(cell, "twice", again);
}
