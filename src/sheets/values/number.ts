import type { Decimal } from "../../measures/decimal";
import { decimal, decimalFrom, decimalPlaces } from "../../measures/decimal";
import type { Read, Reader } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, shownText, withoutSpaces } from "./text";

/** A number cell as people see it: its 15 significant digits. @example 89.99999999999999 // 90 */
const decimalOfNumber = (value: number): Decimal => decimal(value.toPrecision(15));

const reads = (unitsIgnored: RegExp): Reader<Decimal> => (cell) => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value === "number") return Number.isFinite(cell.value) ? { state: "read", value: decimalOfNumber(cell.value), original: cell } : unreadable(cell, "notANumber");
  if (typeof cell.value !== "string") return unreadable(cell, "notANumber");
  // A sum over the sheet counts such text as nothing; what it looks like is offered, not assumed.
  const looksLike = decimalFrom(withoutSpaces(halfWidth(cell.value)).replace(unitsIgnored, ""));
  if (looksLike && cell.untyped) return { state: "read", value: looksLike, original: cell };
  return looksLike ? unreadable(cell, "textNumber", Number(looksLike.toFixed())) : unreadable(cell, "notANumber");
};

/** Points of a score. Text is not counted, even where it looks like a number ("92", "92分", "９２"). */
export const readPoints: Reader<Decimal> = reads(/分$/);

/** Yuan. A thousands comma in text is no part of the number. */
export const readYuan: Reader<Decimal> = reads(/元$|,(?=\d{3}(\D|$))/g);

/** A whole number, as number or as text with a unit behind it ("2024年"). */
export const readWhole: Reader<number> = (cell): Read<number> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const digits = withoutSpaces(halfWidth(shownText(cell))).replace(/[年年度人]+$/u, "");
  const value = decimalFrom(digits);
  if (!value) return unreadable(cell, "notANumber");
  if (decimalPlaces(value) > 0) return unreadable(cell, "notWhole");
  const whole = Number(value.toFixed());
  return cell.value === whole || (cell.untyped && cell.value === String(whole)) ? { state: "read", value: whole, original: cell } : { state: "repaired", value: whole, tidy: whole, original: cell };
};

/** A list of whole numbers as clerks write them: "2023、2024", "2023,2024". */
export const readYears: Reader<readonly number[]> = (cell) => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const years = withoutSpaces(halfWidth(shownText(cell))).split(/[、,;，；和-]/).map((part) => part.replace(/年$/, ""));
  return years.every((year) => /^\d{4}$/.test(year)) ? { state: "read", value: years.map(Number), original: cell } : unreadable(cell, "notANumber");
};
