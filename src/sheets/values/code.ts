import type { Read, Reader } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, shownText, withoutSpaces } from "./text";

/** A number that is no quantity (人员编号): whoever typed it as a number meant its digits. @example readCode({ value: 12 }).value // "12" */
export const readCode: Reader<string> = (cell): Read<string> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const value = withoutSpaces(halfWidth(shownText(cell)));
  // What a .csv says of a number with too many digits to show: they are lost.
  if (cell.untyped && /^\d\.\d+E\+\d+$/i.test(value)) return unreadable(cell, "notText");
  return typeof cell.value !== "string" || value === cell.value ? { state: "read", value, original: cell } : { state: "repaired", value, tidy: value, original: cell };
};

/** A mobile number: 11 digits, whatever spaces, hyphens and country code stand around them. @example readPhone({ value: "+86 138-0000-1234" }).value // "13800001234" */
export const readPhone: Reader<string> = (cell): Read<string> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const digits = withoutSpaces(halfWidth(shownText(cell))).replace(/[-—–]/g, "").replace(/^(\+|00)86/, "").replace(/^86(?=\d{11}$)/, "");
  if (!/^1[3-9]\d{9}$/.test(digits)) return unreadable(cell, "notAPhone");
  return digits === cell.value ? { state: "read", value: digits, original: cell } : { state: "repaired", value: digits, tidy: digits, original: cell };
};
