import type { Snapshot } from "../workbook/snapshot";
import { blankCells } from "./blank-cells";
import type { Codec } from "./codec";
import { parts } from "./damage";
import { openPackage, partText, type Package } from "./package";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetContent, type SheetWatch } from "./sheet-reader";
import { noStyles, readStyles, type CellStyles, type StyleFormats } from "./styles";
import { linkedPath, readWorkbookPart, type WorkbookPart } from "./workbook-part";

/** A workbook read, with what a patch must know of its file. */
export interface WorkbookContent {
  readonly pack: Package;
  readonly part: WorkbookPart;
  readonly sheets: readonly SheetContent[];
  readonly formats: StyleFormats;
  readonly wraps: CellStyles["wraps"];
  /** How many texts the cells share. */
  readonly texts: number;
  readonly snapshot: Snapshot;
}

/**
 * A workbook from the bytes of an .xlsx or .xlsm file. Values are the stored ones; nothing is calculated.
 * @throws Refusal saying what the file is and what to do, for whatever cannot be read whole: a partial answer is none.
 */
export const readWorkbook = (bytes: Uint8Array, codec?: Codec): Snapshot => readContent(bytes, codec).snapshot;

/** @param watch sees the text of every sheet while it is read. */
export function readContent(bytes: Uint8Array, codec?: Codec, watch?: SheetWatch): WorkbookContent {
  const pack = openPackage(bytes, codec, watch !== undefined);
  const part = readWorkbookPart(pack);
  const strings = linkedPath(part, "sharedStrings");
  const styles = linkedPath(part, "styles");
  const context = {
    strings: strings === undefined ? [] : readSharedStrings(partText(pack, strings, parts.strings).text),
    styles: styles === undefined ? noStyles : readStyles(partText(pack, styles, parts.styles).text),
    date1904: part.date1904,
    blanks: blankCells(),
  };
  const sheets = part.sheets.map((sheet) => readSheet(pack, sheet, context, watch));
  return { pack, part, sheets, formats: context.styles.formats, wraps: context.styles.wraps, texts: context.strings.length, snapshot: { sheets: sheets.map(({ snapshot }) => snapshot), date1904: part.date1904, names: part.names } };
}
