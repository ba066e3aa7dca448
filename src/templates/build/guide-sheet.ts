import { say } from "../../text";
import type { Message } from "../../text";
import type { GuidePart } from "./guide-lines";
import { heightFor, plain, titleSize } from "./look";
import { printOnOneWidth } from "./print";
import type { Draft } from "./workbook";

const guideName = "填表说明";

type Look = Parameters<Draft["style"]>[0];
const line: Look = { Font: plain(), Alignment: { Vertical: "top", WrapText: true } };
const number: Look = { Font: plain(), Alignment: { Vertical: "top", Horizontal: "right" } };
const bold: Look = { Font: plain({ Bold: true }), Alignment: { Vertical: "top", WrapText: true } };
const part: Look = { Font: plain({ Bold: true, Size: 13 }), Alignment: { Vertical: "center" } };
const title: Look = { Font: plain({ Bold: true, Size: titleSize }), Alignment: { Horizontal: "center", Vertical: "center" } };
const textWidth = 92;
const ordinals = "一二三四五六七八九";

/** A page for whoever opens the workbook with nothing else at hand: numbered lines, wrapped by the program that shows them. */
export function addGuideSheet(draft: Draft, heading: Message, parts: readonly GuidePart[]): void {
  const { file, style, done } = draft;
  done(guideName, file.NewSheet(guideName));
  done(guideName, file.SetColWidth(guideName, "A", "A", 5));
  done(guideName, file.SetColWidth(guideName, "B", "B", textWidth));
  let row = 0;
  const put = (cells: readonly (readonly [column: "A" | "B", text: string, look: Look])[], height?: number): void => {
    row += 1;
    for (const [column, text, look] of cells) {
      done(guideName, file.SetCellValue(guideName, `${column}${row}`, text));
      done(guideName, file.SetCellStyle(guideName, `${column}${row}`, `${column}${row}`, style(look)));
    }
    done(guideName, file.SetRowHeight(guideName, row, height ?? heightFor(cells.flatMap(([column, text]) => (column === "B" ? [[text, textWidth] as const] : [])))));
  };
  put([["B", say(heading), title]], 36);
  let ordinal = 0;
  for (const [place, { title: name, lines }] of parts.entries()) {
    put([["A", `${ordinals[place] ?? ""}、${name}`, part]], 26);
    for (const { of, says } of lines) {
      ordinal += 1;
      const [first, ...more] = says.map((one) => say(one));
      put([["A", `${ordinal}.`, number], ["B", of ?? first ?? "", of === undefined ? line : bold]]);
      for (const text of of === undefined ? more : [first ?? "", ...more]) put([["B", text, line]]);
    }
  }
  printOnOneWidth(draft, guideName, { orientation: "portrait", columns: "$A:$B", signed: false });
  done(guideName, file.ProtectSheet(guideName, { SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true }));
}
