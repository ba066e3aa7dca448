import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeText } from "../../ooxml/patch/splice";
import type { CellPatch } from "../../workbook/patch";

/** What the builder writes beside breaks by columns: a list of breaks by rows with nothing in it. */
const noBreaks = "<rowBreaks></rowBreaks>";
const contentTypes = "[Content_Types].xml";

/** The builder lists file extensions in no order; the same template must be the same file. */
function sortedDefaults(xml: string): string {
  const defaults = [...xml.matchAll(/<Default [^>]*>(<\/Default>)?/g)].map(([element]) => element);
  return defaults.reduce((rest, element) => rest.replace(element, ""), xml).replace(/<Types[^>]*>/, (types) => types + defaults.sort().join(""));
}

/** The first formula of each column of a sheet. */
function firstFormulas(patches: readonly CellPatch[]): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const sheets = new Map<string, Map<number, string>>();
  for (const { sheet, column, content } of patches) {
    const columns = sheets.get(sheet) ?? new Map<number, string>();
    sheets.set(sheet, columns);
    if (content.formula !== undefined && !columns.has(column)) columns.set(column, content.formula);
  }
  return sheets;
}

function withColumns(xml: string, formulas: ReadonlyMap<number, string>): string {
  let place = -1;
  return xml.replace(/<tableColumn ([^>]*?)(\/>|><\/tableColumn>)/g, (whole, attributes: string) => {
    place += 1;
    const formula = formulas.get(place);
    return formula === undefined ? whole : `<tableColumn ${attributes}><calculatedColumnFormula>${escapeText(formula.slice(1))}</calculatedColumnFormula></tableColumn>`;
  });
}

const properties = "docProps/core.xml";

/** As Excel writes it. Without the prefix it means the same, and some readers look for the names with it. */
const prefixed = (xml: string): string => xml.replace("<coreProperties xmlns=", "<cp:coreProperties xmlns:cp=").replace(/(<\/?)(coreProperties|lastModifiedBy)>/g, "$1cp:$2>");

/**
 * Tells Excel which columns of the tables are calculated, so that a new row gets its formula by itself. The builder cannot say so.
 * The text is the first row's formula in plain A1, without "=".
 * @param sheetOfTable the sheet of each table, by the table's name.
 */
export function withCalculatedColumns(bytes: Uint8Array, sheetOfTable: ReadonlyMap<string, string>, formulas: readonly CellPatch[]): Uint8Array {
  const parts = unzipSync(bytes);
  const bySheet = firstFormulas(formulas);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/tables/")) continue;
    const xml = strFromU8(part);
    const columns = bySheet.get(sheetOfTable.get(/ name="([^"]*)"/.exec(xml)?.[1] ?? "") ?? "");
    if (columns) parts[name] = strToU8(withColumns(xml, columns));
  }
  for (const [name, part] of Object.entries(parts)) if (name.startsWith("xl/worksheets/sheet")) parts[name] = strToU8(strFromU8(part).replace(noBreaks, ""));
  parts[properties] = strToU8(prefixed(strFromU8(parts[properties] ?? new Uint8Array())));
  parts[contentTypes] = strToU8(sortedDefaults(strFromU8(parts[contentTypes] ?? new Uint8Array())));
  return packed(parts);
}

/** Small, and the same bytes for the same parts. */
export const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...parts }, { level: 9, mtime: new Date(2024, 0, 1) });
