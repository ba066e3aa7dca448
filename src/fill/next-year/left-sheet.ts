import { leftPeople } from "../../sheets/left-people";
import type { OwnSheet } from "../../sheets/own-paper";
import { paperOf } from "../../sheets/own-paper";
import { message, say } from "../../text";
import type { CellContent, CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { CellPatch, Patch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { contentAt, sheetNamed } from "../../workbook/snapshot";
import type { Placed } from "../extent";
import { columnsOf, extentOf } from "../extent";
import type { Leaver } from "./leavers";

const { year: yearColumn, because: becauseColumn } = leftPeople.columns;
/** What is said of them beside the roster's own columns. */
const ownHeaders = [yearColumn.title, becauseColumn.title];
const headerRow = 1;
const knownWidths: ReadonlyMap<string, number> = new Map(Object.values(leftPeople.columns).map(({ title, width }) => [title, width] as const));
/** Characters, for columns of the district's own. */
const columnWidth = 14;

/** A line a person on 离岗人员: everything that the roster's row holds, the district's own columns too, as values. */
export function leftSheetPatches(snapshot: Snapshot, roster: Placed, leavers: readonly Leaver[], year: number): readonly Patch[] {
  if (leavers.length === 0) return [];
  const there = sheetNamed(snapshot, leftPeople.name);
  if (there && !isOurs(there)) throw new Refusal(message("fill.leftSheetTaken", { sheet: leftPeople.name }));
  const columns = columnsOf(extentOf(roster));
  const known = there?.values[headerRow] ?? ownHeaders;
  const headers = known.map((header) => (typeof header === "string" ? header : ""));
  const places = columns.map((column) => placeOf(headers, headerAt(roster, column)));
  const first = there ? Math.max(there.values.length, headerRow + 1) : headerRow + 1;
  const put = (row: number, column: number, content: CellContent): readonly CellPatch[] => (content.value === null ? [] : [{ kind: "cell", sheet: leftPeople.name, row, column, content }]);
  const lines = leavers.flatMap(({ row, because }, place) => [
    ...put(first + place, 0, { value: year }),
    ...put(first + place, 1, { value: say(because) }),
    ...columns.flatMap((column, index) => put(first + place, places[index] ?? 0, asValue(contentAt(roster.sheet, { row: row.at, column })))),
  ]);
  const added = headers.slice(there ? known.length : 0).flatMap((header, offset) => put(headerRow, offset + (there ? known.length : 0), { value: header }));
  if (there) return [...added, ...lines];
  const widths = headers.map((header) => knownWidths.get(header) ?? columnWidth);
  const frozenRows = headerRow + 1;
  const cells = [...put(0, 0, { value: leftPeople.title }), ...added, ...lines];
  return [{ kind: "addSheet", sheet: leftPeople.name, widths, frozenRows, paper: paperOf({ name: leftPeople.name, widths, frozenRows, lines: linesOf(cells) }) }, ...cells];
}

/** What cells come to, line by line. */
function linesOf(cells: readonly CellPatch[]): OwnSheet["lines"] {
  const lines: CellValue[][] = [];
  for (const { row, column, content } of cells) {
    while (lines.length <= row) lines.push([]);
    const line = lines[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = content.value;
  }
  return lines;
}

const isOurs = ({ values }: SheetSnapshot): boolean => ownHeaders.every((header, column) => values[headerRow]?.[column] === header);

/** The column under a header; a header that is not there yet gets the next one. */
function placeOf(headers: string[], header: string): number {
  const there = headers.indexOf(header);
  return there >= 0 ? there : headers.push(header) - 1;
}

/** As the roster heads it; columns without a header are told apart by their place. */
function headerAt({ sheet, headerRow: row, definition, columnOf }: Placed, column: number): string {
  const typed = sheet.values[row]?.[column];
  const field = [...columnOf].find(([, place]) => place === column)?.[0];
  const title = field === undefined ? undefined : definition.columns[field]?.title;
  return typeof typed === "string" && typed.trim() !== "" ? typed.trim() : (title ?? say(message("fill.columnNumber", { number: column + 1 })));
}

/** What is on record stays as it was: a formula would go on calculating. */
function asValue({ value, format }: CellContent): CellContent {
  const kept = isCellError(value) ? value.error : value;
  return { value: kept, ...(typeof kept === "string" && /^[\d=+\-@]/.test(kept) ? { format: "@" } : format !== undefined && { format }) };
}
