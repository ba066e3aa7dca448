import { a1, isCellError, keyOf } from "../../src/workbook/cell";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { workbook } from "../ooxml/make-workbook";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A snapshot as the bytes of a file, as Excel writes one: texts shared, formulas with their results, formats as styles. */
export function asFile(snapshot: Snapshot): Uint8Array {
  const texts = new Map<string, number>();
  const formats = [...new Set(snapshot.sheets.flatMap((sheet) => [...sheet.formats.values()]))];
  const textNumber = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const cell = (sheet: SheetSnapshot, row: number, column: number): string => {
    const place = { row, column };
    const value = sheet.values[row]?.[column] ?? null;
    const [formula, format] = [sheet.formulas.get(keyOf(place)), sheet.formats.get(keyOf(place))];
    const style = format === undefined ? "" : ` s="${formats.indexOf(format) + 1}"`;
    const start = `<c r="${a1(place)}"${style}`;
    const inner = formula === undefined ? "" : `<f>${escaped(formula.slice(1))}</f>`;
    if (value === null) return inner === "" && style === "" ? "" : `${start}>${inner}</c>`;
    if (isCellError(value)) return `${start} t="e">${inner}<v>${value.error}</v></c>`;
    if (typeof value === "boolean") return `${start} t="b">${inner}<v>${Number(value)}</v></c>`;
    if (typeof value === "number") return `${start}>${inner}<v>${value}</v></c>`;
    return formula === undefined ? `${start} t="s"><v>${textNumber(value)}</v></c>` : `${start} t="str">${inner}<v>${escaped(value)}</v></c>`;
  };
  const sheets = Object.fromEntries(
    snapshot.sheets.map((sheet) => [sheet.name, sheet.values.map((values, row) => `<row r="${row + 1}">${values.map((_, column) => cell(sheet, row, column)).join("")}</row>`).join("")]),
  );
  const styles = `<xf numFmtId="0"/>${formats.map((_, place) => `<xf numFmtId="${170 + place}" applyNumberFormat="1"/>`).join("")}`;
  const numberFormats = `<numFmts>${formats.map((format, place) => `<numFmt numFmtId="${170 + place}" formatCode="${escaped(format)}"/>`).join("")}</numFmts>`;
  return workbook({ sheets, strings: [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(""), styles, formats: numberFormats });
}
