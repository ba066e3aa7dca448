import type { Decimal } from "../../measures/decimal";
import { decimal, decimalFrom, decimalPlaces, written } from "../../measures/decimal";
import type { Read, Reader } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, shownText, withoutSpaces } from "./text";

/** A number cell as people see it: its 15 significant digits. @example decimalOfNumber(89.99999999999999) // 90 */
export function decimalOfNumber(value: number): Decimal {
  // Written with fewer digits than that it is the same number, and there is less to read.
  const shown = String(value);
  return decimal(shown.length <= 15 ? shown : value.toPrecision(15));
}

/** Whether a number format shows hundredths: 0.25 stands for 25%. @example showsPercent("0.00%") // true */
export const showsPercent = (format: string | undefined): boolean => format?.replace(/"[^"]*"|\\./g, "").includes("%") ?? false;

/** Commas between thousands, as amounts are shown with. */
const thousands = /,(?=\d{3}(\D|$))/g;

const reads = (unitsIgnored: RegExp): Reader<Decimal> => (cell) => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value === "number") return Number.isFinite(cell.value) ? { state: "read", value: decimalOfNumber(cell.value), original: cell } : unreadable(cell, "notANumber");
  if (typeof cell.value !== "string") return unreadable(cell, "notANumber");
  // A sum over the sheet counts such text as nothing; what it looks like is offered, not assumed.
  const looksLike = decimalFrom(withoutSpaces(halfWidth(cell.value)).replace(unitsIgnored, ""));
  if (!looksLike) return unreadable(cell, "notANumber");
  const asNumber = Number(looksLike.toFixed());
  if (!cell.untyped) return unreadable(cell, "textNumber", asNumber);
  // A .csv has what the cell showed: a number with its unit and its commas. Full-width digits and gaps were typed.
  const asShown = decimalFrom(cell.value.trim().replace(unitsIgnored, "")) !== undefined;
  return asShown ? { state: "read", value: looksLike, original: cell } : { state: "repaired", value: looksLike, tidy: asNumber, original: cell };
};

const readPlainPoints = reads(/分$/);

/**
 * Points of a score. Text is not counted, even where it looks like a number ("92", "92分", "９２"); nor is 0.95 that shows as 95%, which may be either.
 * @example readPoints({ value: "92分" }) // { state: "unreadable", fault: "textNumber", guess: 92, … }
 */
export const readPoints: Reader<Decimal> = (cell) => {
  const mayBePercent = typeof cell.value === "number" && cell.value > 0 && cell.value <= 1 && showsPercent(cell.format);
  return mayBePercent ? unreadable(cell, "percentShown", written(decimalOfNumber(cell.value).times(100))) : readPlainPoints(cell);
};

/** Yuan. A thousands comma and the signs of the currency in text are no part of the number. @example readYuan({ value: 7200 }).value // 7200 */
export const readYuan: Reader<Decimal> = reads(new RegExp(`^[¥￥]|元$|${thousands.source}`, "g"));

/** A whole number, as number or as text with a unit behind it ("2024年"). @example readWhole({ value: "2024年" }).value // 2024 */
export const readWhole: Reader<number> = (cell): Read<number> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (Number.isSafeInteger(cell.value)) return { state: "read", value: Number(cell.value), original: cell };
  const digits = withoutSpaces(halfWidth(shownText(cell))).replace(/[年度人]+$/u, "").replace(thousands, "");
  const value = decimalFrom(digits);
  if (!value) return unreadable(cell, "notANumber");
  if (decimalPlaces(value) > 0) return unreadable(cell, "notWhole");
  const whole = Number(value.toFixed());
  return cell.value === whole || (cell.untyped && cell.value === String(whole)) ? { state: "read", value: whole, original: cell } : { state: "repaired", value: whole, tidy: whole, original: cell };
};

/** A list of whole numbers as clerks write them: "2023、2024", "2023,2024". @example readYears({ value: "2023、2024" }).value // [2023, 2024] */
export const readYears: Reader<readonly number[]> = (cell) => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const years = withoutSpaces(halfWidth(shownText(cell))).split(/[、,;，；和-]/).map((part) => part.replace(/年$/, ""));
  return years.every((year) => /^\d{4}$/.test(year)) ? { state: "read", value: years.map(Number), original: cell } : unreadable(cell, "notANumber");
};
