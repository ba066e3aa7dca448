import { maskedId } from "./id-number";

/** Digits of any width with what people put between them; an O or an l among them is a digit to the eye. */
const between = "[\\s\\u200b-\\u200d\\ufeff.-]{0,3}";
const digit = "[\\d０-９]";
const longRun = new RegExp(`${digit}(?:${between}[\\d０-９OoIlXxＸｘ]){14,}`, "g");
const mobile = new RegExp(`(?<!${digit})(?:\\+?86${between})?1${between}[3-9](?:${between}${digit}){9}(?!${digit})`, "g");

/** Only what can be told apart stays: the ends of an id, the ends of a phone number. */
const maskedPhone = (text: string): string => {
  const digits = text.replace(/[^\d０-９]/g, "").slice(-11);
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
};

/** Hides what identifies people in a sentence that is shown: ids, also misspelt ones, and mobile numbers. @example masked("138 是 13800001234") // "138 是 138****1234" */
export const masked = (text: string): string => text.replace(longRun, (run) => maskedId(run.replace(/[^\dＸｘXxOoIl０-９]/g, ""))).replace(mobile, maskedPhone);
