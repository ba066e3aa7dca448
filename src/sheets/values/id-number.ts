import type { PlainDate } from "../../measures/dates";
import { dateOf } from "../../measures/dates";
import type { Read, Reader } from "./read";
import { unreadable } from "./read";
import { blankOrBroken, halfWidth, withoutSpaces } from "./text";

/** 公民身份号码 as GB 11643 builds it. */
interface IdNumber {
  readonly text: string;
  readonly birth: PlainDate;
  readonly sex: "男" | "女";
}

/** Whether a meaning is that of an id. @example isIdNumber("11010519491231002X") // false */
export const isIdNumber = (value: unknown): value is IdNumber => typeof value === "object" && value !== null && "text" in value && "birth" in value;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const zero = "0".charCodeAt(0);
const checkDigits = "10X98765432";

/** The last character that the first 17 digits ask for. @example checkDigit("11010519491231002") // "X" */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let place = 0; place < weights.length; place += 1) sum += (weights[place] ?? 0) * (digits.charCodeAt(place) - zero);
  return checkDigits[sum % 11] ?? "";
}

/** An id as it is compared, however wrong it is: without spaces and full-width digits, with a capital X. @example plainId("９９99 x") // "9999X" */
export const plainId = (text: string): string => withoutSpaces(halfWidth(text)).toUpperCase();

/** Never repairs a lost digit: a number cell has kept 15 of them at most. @example readIdNumber({ value: 999999199001010000 }) // { state: "unreadable", fault: "numericId", … } */
export const readIdNumber: Reader<IdNumber> = (cell): Read<IdNumber> => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  if (typeof cell.value === "number" && /^\d{15}$/.test(String(cell.value))) return unreadable(cell, "oldId");
  if (typeof cell.value !== "string") return unreadable(cell, "numericId");
  const text = plainId(cell.value);
  if (/^\d{15}$/.test(text)) return unreadable(cell, "oldId");
  if (/^\d(\.\d+)?E\+?\d+$/.test(text)) return unreadable(cell, "numericId");
  if (text.length !== 18) return unreadable(cell, "idLength");
  if (!/^\d{17}[\dX]$/.test(text)) return unreadable(cell, "idCharacters");
  const birth = dateOf(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)));
  if (!birth) return unreadable(cell, "idBirth");
  // A number shown in full has zeros for the digits that it lost.
  if (text[17] !== checkDigit(text)) return unreadable(cell, cell.untyped && text.endsWith("000") ? "numericId" : "idCheckDigit");
  const value: IdNumber = { text, birth, sex: Number(text[16]) % 2 === 1 ? "男" : "女" };
  return text === cell.value ? { state: "read", value, original: cell } : { state: "repaired", value, tidy: text, original: cell };
};

/** What is shown instead of an id: enough to tell people apart, too little to use. @example maskedId("999999199001010011") // "99*************011" */
export const maskedId = (text: string): string => (text.length < 6 ? "*".repeat(text.length) : `${text.slice(0, 2)}${"*".repeat(text.length - 5)}${text.slice(-3)}`);
