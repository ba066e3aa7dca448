import type { RangeRef } from "../workbook/cell";
import { rangeAt } from "../workbook/cell";

/** The ranges of an address as Excel writes it: with their sheets, and commas between them. @example rangesIn("评分表!A1:B2,评分表!C3") // A1:B2 and C3 */
export const rangesIn = (address: string): readonly RangeRef[] => [...address.matchAll(/(?:^|[!,])([A-Z]+\d+(?::[A-Z]+\d+)?)(?=,|$)/g)].flatMap(([, area = ""]) => rangeAt(area) ?? []);
