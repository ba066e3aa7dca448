import { parameters } from "../../sheets/settings";
import { a1, columnLetters } from "../../workbook/cell";
import { rowsOf } from "../layout";
import { colors, lines, plain, solid } from "./look";
import type { Draft } from "./workbook";

/** A cell of 参数 that is only read. */
export const shut = { Font: plain(), Border: lines, Alignment: { Horizontal: "left", Vertical: "center", WrapText: true } };
/** A cell of 参数 that a clerk may write into, though the sheet is protected. */
export const open = { ...shut, Protection: { Locked: false } };

/** A header on 参数, and the width of its column. */
export function addHeader({ file, style, done }: Draft, column: number, { title, width }: { readonly title: string; readonly width: number }): void {
  const at = a1({ row: rowsOf.header, column });
  const letters = columnLetters(column);
  done(parameters.name, file.SetColWidth(parameters.name, letters, letters, width));
  done(parameters.name, file.SetCellValue(parameters.name, at, title));
  done(parameters.name, file.SetCellStyle(parameters.name, at, at, style({ Font: plain({ Bold: true }), Fill: solid(colors.requiredHeader), Border: lines, Alignment: { Horizontal: "center", Vertical: "center" } })));
}
