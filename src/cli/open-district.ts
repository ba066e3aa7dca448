import path from "node:path";
import { readCsv } from "../csv";
import { readWorkbook } from "../ooxml";
import type { District } from "../sheets/district";
import { isKnown, readDistrict } from "../sheets/district";
import { saysNoneKnown } from "../sheets/in-words";
import type { Message } from "../text";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { isCsv } from "./files";

/** Reads a district's workbook, or a .csv as a workbook of one sheet. @throws Refusal that names the file, when it is neither, or none of its sheets is known. */
export function openDistrict(file: string, bytes: Uint8Array): District {
  const district = readDistrict(isCsv(file) ? workbookOf(openCsv(file, bytes)) : inFile(file, () => readWorkbook(bytes)));
  if (!isKnown(district)) throw new Refusal(message("cli.file", { file, reason: saysNoneKnown(district) }));
  return district;
}

/** As openDistrict, for what a .csv is not enough for. @throws Refusal that names the file and says why not. */
export function openWorkbook(file: string, bytes: Uint8Array, notCsv: Message): District {
  if (isCsv(file)) throw new Refusal(message("cli.file", { file, reason: notCsv }));
  return openDistrict(file, bytes);
}

/** The sheet of a .csv, named after the file. @throws Refusal that names the file. */
export const openCsv = (file: string, bytes: Uint8Array): SheetSnapshot => inFile(file, () => readCsv(bytes, path.basename(file, path.extname(file))));

/** A sheet by itself, as a .csv is one: it does not say which day its dates count from. */
export const workbookOf = (sheet: SheetSnapshot): Snapshot => ({ sheets: [sheet], date1904: "unknown", names: [] });

/** Puts the name of the file before whatever is refused about it. */
export function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(message("cli.file", { file, reason: error.says }), { cause: error });
    throw error;
  }
}
