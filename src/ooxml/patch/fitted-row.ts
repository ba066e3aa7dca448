import type { Message } from "../../text";
import { isRowPoints, linesIn, rowPoints } from "../../workbook/text-lines";
import { damaged } from "../damage";
import { characters } from "../plain-tokens";
import { isOn, unescapeText } from "../xml";
import type { CellEdits } from "./row-edits";
import { breakingWidth, type RowHeights } from "./row-height";
import type { SharedTexts } from "./shared-texts";
import type { RowCells } from "./sheet-map";
import { attributeOf } from "./splice";

/** A row as the file has it. */
interface StandingRow {
  /** The sheet's text, and the row's opening tag in it. */
  readonly text: string;
  readonly tag: string;
  /** What the sheet is called where it cannot be whole. */
  readonly what: Message;
  readonly there: RowCells;
  readonly texts: SharedTexts | undefined;
}

/**
 * A row that is as high as its texts need, and no higher than this program makes one, follows them: when a remark goes, so does the room for it.
 * @returns how many lines the cells need that are not edited; nothing where somebody else has made the row as high as it is.
 */
export function linesThatStay({ text, tag, what, there, texts }: StandingRow, edits: CellEdits, heights: RowHeights): number | undefined {
  const height = Number(attributeOf(tag, "ht"));
  if (!(height > heights.usual) || !isRowPoints(height) || isOn(attributeOf(tag, "customHeight"))) return undefined;
  const edited = new Set(edits.flatMap(([column, { value }]) => (value === undefined ? [] : [column])));
  let [before, stay] = [1, 1];
  for (let place = 0; place < there.count; place++) {
    const { column, style, start, end } = there.at(place);
    const width = breakingWidth(column, style, heights);
    if (width === undefined) continue;
    const lines = linesIn(textOf(text.slice(start, end), what, texts), width);
    before = Math.max(before, lines);
    if (!edited.has(column)) stay = Math.max(stay, lines);
  }
  return rowPoints(before) === height ? stay : undefined;
}

/** What a reader shows of a cell that holds text, as far as lines go. */
function textOf(cell: string, what: Message, texts: SharedTexts | undefined): string {
  const written = (raw: string): string => unescapeText(characters(raw, () => damaged(what)));
  const type = attributeOf(cell.slice(0, cell.indexOf(">") + 1), "t");
  const value = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)</.exec(cell)?.[1] ?? "";
  if (type === "s") return texts?.textAt(Number(value)) ?? "";
  if (type === "str") return written(value);
  return type === "inlineStr" ? [...cell.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)</g)].map(([, piece = ""]) => written(piece)).join("") : "";
}
