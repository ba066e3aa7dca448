import type { Law } from "../../measures/parameters";
import { grades } from "../../measures/grade";
import { scoring } from "../../sheets/scoring";
import { message, say } from "../../text";
import { a1, columnLetters } from "../../workbook/cell";
import type { SheetLayout } from "../layout";
import { rowsOf } from "../layout";
import { capColumn, capLines, figureAddress, gradeLines, lastCapRow } from "./cap-block";
import { colors, lines, plain, solid } from "./look";
import type { LiveCell } from "./plan";
import type { Draft } from "./workbook";

/** 等次分布 right of the data: a count for each grade, how 优秀 stands to its quota, and a chart that follows them. */
export function addGradeBlock(draft: Draft, layout: SheetLayout, law: Law): readonly LiveCell[] {
  const { file, style, conditional, done } = draft;
  const sheet = scoring.name;
  const column = capColumn(layout);
  const look = (bold: boolean) => style({ Font: plain({ Bold: bold }), Border: lines, Alignment: { Horizontal: "center", Vertical: "center" } });
  const put = (at: string, text: string, bold = false) => {
    done(sheet, file.SetCellValue(sheet, at, text));
    done(sheet, file.SetCellStyle(sheet, at, at, look(bold)));
  };
  put(a1({ row: rowsOf.header, column }), say(message("template.cap.grades")), true);
  put(a1({ row: rowsOf.header, column: column + 1 }), say(message("template.cap.people")), true);
  const shown = [...gradeLines(layout), ...capLines(layout, law)];
  for (const { title, at } of shown) {
    put(a1(at), title);
    const value = a1({ ...at, column: at.column + 1 });
    done(sheet, file.SetCellStyle(sheet, value, value, look(false)));
  }
  const over = figureAddress(layout, "over");
  done(sheet, file.SetConditionalFormat(sheet, over.replaceAll("$", ""), [{ Type: "formula", Criteria: `${over}>0`, Format: conditional({ Fill: solid(colors.over) }) }]));
  addChart(draft, column);
  return shown.map(({ at, tally }) => ({ row: at.row, column: at.column + 1, tally }));
}

function addChart({ file, library, done }: Draft, column: number): void {
  const sheet = scoring.name;
  const reference = (offset: number) => `'${sheet}'!$${columnLetters(column + offset)}$${rowsOf.first + 1}:$${columnLetters(column + offset)}$${rowsOf.first + grades.length}`;
  done(
    sheet,
    file.AddChart(sheet, a1({ row: lastCapRow + 2, column }), {
      Type: library.Col,
      Series: [{ Name: say(message("template.cap.people")), Categories: reference(0), Values: reference(1) }],
      Title: { Paragraph: [{ Text: say(message("template.cap.grades")) }] },
      Legend: { Position: "none" },
      PlotArea: { ShowVal: true },
      Dimension: { Width: 420, Height: 260 },
      // Beside the form, never on it.
      Format: { PrintObject: false },
    }),
  );
}
