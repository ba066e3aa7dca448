import { writeCsv } from "../csv";
import { exportRows } from "../fill/export-rows";
import type { SheetDefinition } from "../sheets/define";
import { knownSheets, sheetKeys } from "../sheets/district";
import type { District, SheetKey } from "../sheets/district";
import { everySheet } from "../sheets/every-sheet";
import type { Recognised } from "../sheets/recognise";
import { message, say } from "../text";
import { cellsInWords } from "../workbook/cells-in-words";
import { a1 } from "../workbook/cell";
import { Refusal } from "../workbook/refusal";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { openDistrict } from "./open-district";
import { sheetNamed } from "./sheet-option";
import type { Answer } from "./verb";

/** `kaohe export FILE --sheet NAME -o OUT.csv`: one sheet as a .csv that Excel and WPS open by a double click. */
export function exportVerb(file: string, sheet: string, out: string): Answer {
  const key = sheetNamed(sheet, sheetKeys);
  refuseOutput(out, ".csv");
  const district = openDistrict(file, readBytes(file));
  const { headers, rows, missing } = exportRows(sheetOf(district, key, file), district.snapshot.date1904 === true);
  writeBytes(out, writeCsv([headers, ...rows]), file);
  const { name } = knownSheets[key];
  const done = say(message("export.done", { sheet: name, rows: rows.length, out }));
  return {
    // What is not in the file could not be exported.
    exit: missing.length > 0 ? 1 : 0,
    refused: [],
    json: { file, sheet: name, rows: rows.length, columns: headers, missing: missing.map(a1) },
    text: missing.length === 0 ? done : [done, say(message("export.missing", { count: missing.length, cells: cellsInWords(missing).cells }))].join("\n"),
  };
}

function sheetOf(district: District, key: SheetKey, file: string): Recognised<SheetDefinition> {
  const there = everySheet(district);
  const found = there.find((each) => each.key === key)?.found;
  if (found) return found;
  throw new Refusal(message("cli.file", { file, reason: message("export.noSheet", { sheet: knownSheets[key].name, found: there.map((each) => knownSheets[each.key].name) }) }));
}
