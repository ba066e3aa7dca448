import { importRows } from "../fill/import-rows";
import type { Import, UnreadCell } from "../fill/import-rows";
import { patchWorkbook, readWorkbook } from "../ooxml";
import type { SheetDefinition } from "../sheets/define";
import { knownSheets, readDistrict } from "../sheets/district";
import { everySheet } from "../sheets/every-sheet";
import { headersInWords } from "../sheets/in-words";
import { anyKnown } from "../sheets/known";
import type { Recognised } from "../sheets/recognise";
import { recognise } from "../sheets/recognise";
import { bookNames, books } from "../templates/books";
import type { DataSheetKey } from "../templates/books";
import type { Message, MessageKey } from "../text";
import { message, say } from "../text";
import { a1 } from "../workbook/cell";
import { Refusal } from "../workbook/refusal";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { inFile, openCsv, workbookOf } from "./open-district";
import { sheetNamed } from "./sheet-option";
import { templateBytes } from "./templates";
import type { Answer } from "./verb";
import { withResults } from "../fill/with-results";

/** `kaohe import FILE.csv --sheet NAME -o OUT`: the rows of a .csv in the template that has the sheet. */
export function importVerb(file: string, sheet: string, out: string): Answer {
  const key = sheetNamed(sheet, books.district);
  refuseOutput(out, ".xlsx");
  const source = sourceIn(file, key);
  const { bytes, imported } = inFile(file, () => workbookWith(key, source));
  writeBytes(out, bytes, file);
  const { name } = knownSheets[key];
  return {
    exit: imported.unread.length > 0 ? 1 : 0,
    refused: [],
    json: {
      file,
      sheet: name,
      rows: imported.rows,
      columns: Object.fromEntries(imported.columns),
      ignored: [...imported.unknown, ...imported.computed],
      skipped: imported.passedOver.map((row) => row + 1),
      unreadable: imported.unread.map((cell) => ({ cell: a1(cell.at), row: cell.from + 1, title: cell.title, actual: cell.actual, reason: say(reasonOf(cell)) })),
    },
    text: inWords(imported, { name, out }).join("\n"),
  };
}

function sourceIn(file: string, key: DataSheetKey): Recognised<SheetDefinition> {
  const definition = anyKnown[key];
  const snapshot = workbookOf(openCsv(file, readBytes(file)));
  const found = recognise(definition, snapshot);
  const { name } = definition;
  if (!found) {
    const titles = definition.key.map((field) => definition.columns[field]?.title ?? field).join("、");
    throw new Refusal(message("cli.file", { file, reason: message("import.noHeaders", { sheet: name, titles, found: headersInWords(snapshot) }) }));
  }
  if (found.rows.length === 0) throw new Refusal(message("cli.file", { file, reason: message("import.noRows", { sheet: name }) }));
  return found;
}

function workbookWith(key: DataSheetKey, source: Recognised<SheetDefinition>): { readonly bytes: Uint8Array; readonly imported: Import } {
  const book = bookNames.find((name) => (books[name] as readonly DataSheetKey[]).includes(key)) ?? "district";
  const template = templateBytes(book);
  const district = readDistrict(readWorkbook(template));
  const target = everySheet(district).find((each) => each.key === key)?.found;
  if (!target) throw new Error(`${book}: no sheet ${key}`);
  const imported = importRows(source, target, { law: district.law, date1904: district.date1904 });
  return { bytes: withResults(patchWorkbook(template, imported.patches)), imported };
}

const reasons = {
  errorCell: "fault.errorCell",
  notANumber: "fault.notANumber",
  notWhole: "fault.notWhole",
  notADate: "fault.notADate",
  notAMonth: "fault.notAMonth",
  noSuchDay: "fault.noSuchDay",
  noSuchMonth: "fault.noSuchMonth",
  monthOnly: "fault.monthOnly",
  octoberOrJanuary: "fault.octoberOrJanuary",
  numericId: "fault.numericId",
  oldId: "fault.oldId",
  idLength: "fault.idLength",
  idCharacters: "fault.idCharacters",
  idBirth: "fault.idBirth",
  idCheckDigit: "fault.idCheckDigit",
  notText: "fault.notText",
  notAPhone: "fault.notAPhone",
  notAPeriod: "fault.notAPeriod",
  tooManyDigits: "fault.tooManyDigits",
} as const satisfies Partial<Record<UnreadCell["unread"], MessageKey>>;

const hasReason = (unread: UnreadCell["unread"]): unread is keyof typeof reasons => unread in reasons;

function reasonOf({ unread, list }: UnreadCell): Message {
  if (unread === "notInList") return message("fault.notInList", { list });
  return hasReason(unread) ? message(reasons[unread]) : message("fault.other");
}

function inWords({ rows, columns, unknown, computed, passedOver, unread }: Import, { name, out }: { readonly name: string; readonly out: string }): readonly string[] {
  const renamed = [...columns].filter(([header, title]) => header !== title).map(([header, title]) => say(message("import.pair", { header, title })));
  const told: readonly (Message | undefined)[] = [
    message("import.done", { rows, sheet: name, out }),
    renamed.length > 0 ? message("import.renamed", { pairs: renamed.join("，") }) : undefined,
    unknown.length > 0 ? message("import.unknown", { headers: unknown }) : undefined,
    computed.length > 0 ? message("import.computed", { headers: computed }) : undefined,
    passedOver.length > 0 ? message("import.passedOver", { rows: passedOver.map((row) => row + 1) }) : undefined,
    unread.length > 0 ? message("import.unread", { count: unread.length, out }) : undefined,
  ];
  const cells = unread.map((cell) => `  ${say(message("import.cell", { cell: a1(cell.at), row: cell.from + 1, title: cell.title, actual: cell.actual, reason: reasonOf(cell) }))}`);
  return [...told.flatMap((sentence) => (sentence ? [say(sentence)] : [])), ...cells];
}
