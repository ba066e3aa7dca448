import { date } from "../../../measures/dates";
import { checkDigit } from "../../../sheets/values/id-number";
import { serialOfDate } from "../../../workbook/date-serial";

/** The id of somebody invented: the address code 999999 belongs to nobody. @param birth yyyymmdd. @param order odd for a man. */
export const inventedId = (birth: string, order: number): string => {
  const digits = `999999${birth}${String(order).padStart(3, "0")}`;
  return `${digits}${checkDigit(digits)}`;
};

/** A day as a cell holds it. @example serial("2024-12-31") // 45657 */
export const serial = (day: string): number => serialOfDate(date(day));
