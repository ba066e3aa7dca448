import { readCsv } from "../../csv";
import type { Codec } from "../../ooxml";
import { readWorkbook } from "../../ooxml";
import type { District } from "../../sheets/district";
import { readDistrict } from "../../sheets/district";
import { endingOf, titleOfFile } from "./file-name";

/** Reads a workbook, or a .csv as a workbook of one sheet that does not say which day its dates count from. @throws Refusal */
export function openFile(file: string, bytes: Uint8Array, codec?: Codec): District {
  if (endingOf(file) !== "csv") return readDistrict(readWorkbook(bytes, codec));
  return readDistrict({ sheets: [readCsv(bytes, titleOfFile(file))], date1904: "unknown", names: [] });
}
