import type { Message } from "../../text";
import type { CellEdit } from "./cell-edit";
import { editedCell } from "./edited-cell";
import type { CellEdits } from "./row-edits";
import type { RowCells, RowPlace } from "./sheet-map";
import { attributeOf, opened, withAttributes, type Edit } from "./splice";
import type { StyleWith } from "./style-patcher";

/** Makes a cell that is not there yet; nothing where none has to be. */
type Fresh = (column: number, edit: CellEdit) => string | undefined;

interface RowChange {
  /** The row's cells as the file has them, from left to right; and those that change. */
  readonly there: RowCells;
  readonly cells: CellEdits;
  /** What its texts need. A row that has a height already keeps it, unless that follows its texts. */
  readonly height: number | undefined;
  readonly follows: boolean;
}

/** What becomes of a row that is there. */
export function editedRow(text: string, prefix: string, what: Message, place: RowPlace, { there, cells, height, follows }: RowChange, fresh: Fresh, styleWith: StyleWith): readonly Edit[] {
  const made: Edit[] = [];
  const added: NewCell[] = [];
  let next = 0;
  for (const [column, edit] of cells) {
    while (there.columnAt(next) < column || there.columnAt(next + 1) === column) next++;
    const cell = next < there.count ? there.at(next) : undefined;
    if (cell?.column === column) {
      const style = edit.format === undefined ? cell.style : styleWith(cell.style, edit.format);
      made.push({ start: cell.start, end: cell.end, text: editedCell(text.slice(cell.start, cell.end), prefix, what, edit, style === cell.style ? undefined : style) });
    } else {
      const xml = fresh(column, edit);
      if (xml !== undefined) added.push({ column, before: cell?.start ?? place.cellsEnd, xml });
    }
  }
  const tag = text.slice(place.start, place.openEnd);
  const keeps = follows ? attributeOf(tag, "ht") === String(height) : height === undefined || attributeOf(tag, "ht") !== undefined;
  const heightened = keeps ? tag : withAttributes(tag, { ht: height === undefined ? undefined : String(height) });
  if (added.length === 0) return heightened === tag ? made : [{ start: place.start, end: place.openEnd, text: heightened }, ...made];
  return [...made, ...addedCells(heightened, prefix, place, added)];
}

interface NewCell {
  readonly column: number;
  /** Where the cell after it begins. */
  readonly before: number;
  readonly xml: string;
}

/** @param openTag of the row. */
function addedCells(openTag: string, prefix: string, place: RowPlace, added: readonly NewCell[]): readonly Edit[] {
  const first = added[0];
  const last = added.at(-1);
  if (!first || !last) return [];
  const tag = withSpans(openTag, first.column, last.column);
  if (place.selfClosing) return [{ start: place.start, end: place.openEnd, text: `${opened(tag)}${added.map(({ xml }) => xml).join("")}</${prefix}row>` }];
  return [{ start: place.start, end: place.openEnd, text: tag }, ...added.map(({ before, xml }) => ({ start: before, end: before, text: xml }))];
}

/** The columns that a row says it spans are a help to readers; a wrong one misleads them. */
function withSpans(tag: string, first: number, last: number): string {
  const numbers = attributeOf(tag, "spans")?.match(/\d+/g)?.map(Number);
  if (!numbers) return tag;
  const low = Math.min(...numbers, first + 1);
  const high = Math.max(...numbers, last + 1);
  return low === Math.min(...numbers) && high === Math.max(...numbers) ? tag : withAttributes(tag, { spans: `${low}:${high}` });
}
