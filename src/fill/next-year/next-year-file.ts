import { patchWorkbook, readWorkbook } from "../../ooxml";
import type { District } from "../../sheets/district";
import { readDistrict } from "../../sheets/district";
import { withResults } from "../with-results";
import type { NextYear } from "./next-year";
import { nextYear } from "./next-year";

/** Next year's workbook as a file, from this year's file: the same whoever asks for it. @throws Refusal as nextYear does. */
export function nextYearFile(bytes: Uint8Array, district: District = readDistrict(readWorkbook(bytes))): { readonly next: NextYear; readonly bytes: Uint8Array } {
  const next = nextYear(district);
  return { next, bytes: withResults(patchWorkbook(bytes, next.patches)) };
}
