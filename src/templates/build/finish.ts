import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellPatch } from "../../workbook/patch";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

const contentTypes = "[Content_Types].xml";

/** The builder lists file extensions in no order; the same template must be the same file. */
function sortedDefaults(xml: string): string {
  const defaults = [...xml.matchAll(/<Default [^>]*>(<\/Default>)?/g)].map(([element]) => element);
  return defaults.reduce((rest, element) => rest.replace(element, ""), xml).replace(/<Types[^>]*>/, (types) => types + defaults.sort().join(""));
}

/**
 * Tells Excel which columns of a table are calculated, so that a new row gets its formula by itself. The builder cannot say so.
 * The text is the first row's formula in plain A1, without "=".
 */
export function withCalculatedColumns(bytes: Uint8Array, formulas: readonly CellPatch[]): Uint8Array {
  const parts = unzipSync(bytes);
  const first = new Map<number, CellPatch>();
  for (const patch of formulas) if (!first.has(patch.column)) first.set(patch.column, patch);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/tables/")) continue;
    const xml = strFromU8(part);
    if (!xml.includes(`name="${[...first.values()][0]?.sheet ?? ""}数据"`)) continue;
    let place = -1;
    parts[name] = strToU8(
      xml.replace(/<tableColumn ([^>]*?)(\/>|><\/tableColumn>)/g, (whole, attributes: string) => {
        place += 1;
        const formula = first.get(place)?.content.formula;
        return formula === undefined ? whole : `<tableColumn ${attributes}><calculatedColumnFormula>${escaped(formula.slice(1))}</calculatedColumnFormula></tableColumn>`;
      }),
    );
  }
  parts[contentTypes] = strToU8(sortedDefaults(strFromU8(parts[contentTypes] ?? new Uint8Array())));
  return zipSync(parts, { level: 6, mtime: new Date(2024, 0, 1) });
}
