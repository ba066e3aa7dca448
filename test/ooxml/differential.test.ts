import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { readWorkbook } from "../../src/ooxml";
import type { CellValue } from "../../src/workbook/cell";
import { a1, isCellError } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import type { Snapshot } from "../../src/workbook/snapshot";
import { contentAt, sheetNamed } from "../../src/workbook/snapshot";

const folders = ["../shared/corpus", "templates", "templates/samples", "test/fixtures"].map((folder) => path.resolve(folder)).filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".xlsx")).map((name) => path.join(folder, name)));

const day = 86_400_000;
const serialOf = (date: Date): number => (date.getTime() - Date.UTC(1899, 11, 30)) / day;

/** Where two programs read a cell otherwise, and why; whatever is none of these fails the test. */
type Reason = "a result of 0 or no text, which exceljs leaves out" | "a day of exceljs, whole milliseconds of it" | "an escape (_x000D_) that exceljs leaves or takes apart" | "a day of the ISO form, of which exceljs takes the year for a number" | "rich text without any text, an object of exceljs";

interface Compared {
  readonly theirs: ExcelJS.CellValue;
  readonly ours: CellValue;
  readonly date1904: boolean;
}

/** @returns nothing where both read the same; else why not, or "unexplained". */
function difference({ theirs, ours, date1904 }: Compared): Reason | "unexplained" | undefined {
  if (theirs === null || theirs === undefined) return ours === null ? undefined : "unexplained";
  if (theirs instanceof Date) return ofDays(serialOf(theirs) - (date1904 ? 1462 : 0), ours);
  if (typeof theirs === "string") return ofTexts(theirs, ours);
  if (typeof theirs !== "object") return theirs === ours ? undefined : "unexplained";
  if ("error" in theirs) return isCellError(ours) && ours.error === theirs.error ? undefined : "unexplained";
  if ("richText" in theirs) return ofTexts(theirs.richText.map(({ text }) => text).join(""), ours);
  if ("hyperlink" in theirs) return difference({ theirs: theirs.text, ours, date1904 });
  if ("formula" in theirs || "sharedFormula" in theirs) {
    const { result } = theirs;
    if (result === undefined && (ours === 0 || ours === "" || ours === false)) return "a result of 0 or no text, which exceljs leaves out";
    return difference({ theirs: result ?? null, ours, date1904 });
  }
  return Object.keys(theirs).length === 0 && ours === "" ? "rich text without any text, an object of exceljs" : "unexplained";
}

function ofDays(serial: number, ours: CellValue): ReturnType<typeof difference> {
  if (typeof ours !== "number") return "unexplained";
  if (serial === ours) return undefined;
  if (Math.abs(serial - ours) * day < 1) return "a day of exceljs, whole milliseconds of it";
  // 1990-01-01 as the number 1990.
  return serial === new Date(Math.round(ours - serialOf(new Date(0))) * day).getUTCFullYear() ? "a day of the ISO form, of which exceljs takes the year for a number" : "unexplained";
}

/** What is left without underscores, line ends and their escapes, however those were read. */
const unescaped = (text: string): string => text.replace(/_x005f_?|_x000d_|\r|_/gi, "");

function ofTexts(theirs: string, ours: CellValue): ReturnType<typeof difference> {
  if (theirs === ours) return undefined;
  return typeof ours === "string" && unescaped(theirs) === unescaped(ours) ? "an escape (_x000D_) that exceljs leaves or takes apart" : "unexplained";
}

/** Without what it hangs or falls over, and what has no cells. */
async function readByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook | undefined> {
  const workbook = new ExcelJS.Workbook();
  const { buffer } = Uint8Array.from(bytes);
  try {
    await workbook.xlsx.load(buffer, { ignoreNodes: ["dataValidations", "conditionalFormatting", "extLst"] });
    return workbook;
  } catch {
    return undefined;
  }
}

function readByUs(bytes: Uint8Array): Snapshot | undefined {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

it("every cell that exceljs reads is read as the same, or it is known why not; files that only one of them reads are counted", async () => {
  const reasons: Partial<Record<Reason, number>> = {};
  const [unexplained, onlyOurs, onlyTheirs]: [string[], string[], string[]] = [[], [], []];
  let cells = 0;
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    const [ours, theirs] = [readByUs(bytes), await readByExcelJs(bytes)];
    if (!theirs && ours) onlyOurs.push(path.basename(file));
    // Without any sheet it only looks as if it had been read.
    if (!ours && theirs && theirs.worksheets.length > 0) onlyTheirs.push(path.basename(file));
    if (!ours || !theirs) continue;
    for (const sheet of theirs.worksheets) {
      const known = sheetNamed(ours, sheet.name);
      if (!known) unexplained.push(`${path.basename(file)}: no sheet ${sheet.name}`);
      if (!known) continue;
      sheet.eachRow((row, number) => row.eachCell({ includeEmpty: true }, (cell, column) => {
        if (cell.isMerged && cell.master !== cell) return;
        cells += 1;
        const place = { row: number - 1, column: column - 1 };
        const reason = difference({ theirs: cell.value, ours: contentAt(known, place).value, date1904: theirs.properties.date1904 });
        if (reason === "unexplained") unexplained.push(`${path.basename(file)} ${sheet.name}!${a1(place)}: ${JSON.stringify(cell.value)}, ours ${JSON.stringify(contentAt(known, place).value)}`);
        else if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
      }));
    }
  }
  mkdirSync(path.resolve(".cache/measured"), { recursive: true });
  writeFileSync(path.resolve(".cache/measured/differential.json"), JSON.stringify({ files: files.length, cells, reasons, onlyOurs, onlyTheirs }, undefined, 1));
  expect(unexplained.slice(0, 10)).toEqual([]);
  expect(cells).toBeGreaterThan(10_000);
}, 120_000);
