import type { CellValue } from "../../src/workbook/cell";
import { a1, isCellError } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { workbookParts, zip } from "../ooxml/make-workbook";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cellXml(at: string, value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  return isCellError(value) ? `<c r="${at}" t="e"><v>${value.error}</v></c>` : `<c r="${at}" t="str"><v>${escaped(value)}</v></c>`;
}

/** Sheets as the file that a district would send. */
export function fileOf(...sheets: readonly SheetSnapshot[]): Uint8Array {
  const rows = ({ values }: SheetSnapshot): string => values.map((row, at) => `<row r="${at + 1}">${row.map((value, column) => cellXml(a1({ row: at, column }), value)).join("")}</row>`).join("");
  return zip(workbookParts({ sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, rows(sheet)])) }));
}
