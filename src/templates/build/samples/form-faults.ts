import { strFromU8, strToU8, unzipSync } from "fflate";
import { a1Range } from "../../../workbook/cell";
import { packed } from "../finish";
import type { FormFaults } from "./district-faults";
import { sheetPaths } from "./sheet-paths";

type Parts = Record<string, Uint8Array>;

const edited = (parts: Parts, path: string, edit: (xml: string) => string): void => {
  parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
};

/** Hides rows and merges cells. Excel merges nothing inside a table: whoever merges has made a plain range of it before. */
export function withFormFaults(bytes: Uint8Array, { hidden, merged }: Pick<FormFaults, "hidden" | "merged">): Uint8Array {
  let parts: Parts = unzipSync(bytes);
  const paths = sheetPaths(bytes, parts);
  const pathOf = (sheet: string): string => {
    const path = paths.get(sheet);
    if (path === undefined) throw new Error(`${sheet} is not in the workbook`);
    return path;
  };
  for (const { sheet, row } of hidden) edited(parts, pathOf(sheet), (xml) => xml.replace(`<row r="${row + 1}"`, `<row r="${row + 1}" hidden="1"`));
  for (const { sheet, ...range } of merged) {
    const path = pathOf(sheet);
    parts = withoutTable(parts, path);
    edited(parts, path, (xml) => xml.replace("</sheetData>", `</sheetData><mergeCells count="1"><mergeCell ref="${a1Range(range)}"/></mergeCells>`));
  }
  return packed(parts);
}

function withoutTable(parts: Parts, path: string): Parts {
  const links = path.replace("worksheets/", "worksheets/_rels/") + ".rels";
  const table = /<Relationship [^>]*Target="[^"]*\/(tables\/[^"]*)"[^>]*>(<\/Relationship>)?/.exec(strFromU8(parts[links] ?? new Uint8Array()));
  if (!table?.[1]) throw new Error(`${path} has no table`);
  const [relationship, name] = table;
  edited(parts, links, (xml) => xml.replace(relationship, ""));
  edited(parts, path, (xml) => xml.replace(/<tableParts.*?<\/tableParts>/s, ""));
  edited(parts, "[Content_Types].xml", (xml) => xml.replace(new RegExp(`<Override [^>]*PartName="/xl/${name}"[^>]*>(</Override>)?`), ""));
  return Object.fromEntries(Object.entries(parts).filter(([part]) => part !== `xl/${name}`));
}
