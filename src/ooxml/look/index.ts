import type { Look } from "../../workbook/look";
import { parts } from "../damage";
import { openPackage, partText } from "../package";
import { linkedPath, readWorkbookPart } from "../workbook-part";
import { readCellLooks } from "./cell-looks";
import { readTheme } from "./colors";
import { readSheetLook } from "./sheet-look";

/**
 * How the cells of a workbook look: fonts, fills, borders, alignment, sizes, frozen panes. Sheets come in the order of readWorkbook's.
 * @throws Refusal as readWorkbook does.
 */
export function readLook(bytes: Uint8Array): Look {
  const pack = openPackage(bytes);
  const part = readWorkbookPart(pack);
  const theme = linkedPath(part, "theme");
  const styles = linkedPath(part, "styles");
  const themeColors = theme === undefined ? [] : readTheme(partText(pack, theme, parts.theme).text);
  return {
    styles: styles === undefined ? [] : readCellLooks(partText(pack, styles, parts.styles).text, themeColors),
    sheets: part.sheets.map(({ name, path }) => readSheetLook(partText(pack, path, parts.sheet(name)).text, name, parts.sheet(name))),
  };
}
