import { maskedId } from "./id-number";

/** Hides what identifies people in a sentence that is shown: ids of 15 to 18 places and mobile numbers. @example masked("138 是 13800001234") // "138 是 138****1234" */
export const masked = (text: string): string =>
  text.replace(/(?<![\dXx])\d(?:[\s-]?\d){13,16}[\s-]?[\dXx](?![\dXx])/g, maskedId).replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, "$1****$2");
