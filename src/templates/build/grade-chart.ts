import { grades } from "../../measures/grade";
import { scoring } from "../../sheets/scoring";
import { addressesAt } from "../../sheets/recognise";
import { a1, columnLetters } from "../../workbook/cell";
import type { SheetLayout } from "../layout";
import { counted, rowsOf } from "../layout";
import type { Draft } from "./workbook";

/** 等次分布, right of the data: a count for each grade and a chart that follows it. */
export function addGradeChart({ file, library, style, done }: Draft, layout: SheetLayout<(typeof scoring)["columns"]>): void {
  const sheet = scoring.name;
  const column = layout.body.right + 2;
  const assessed = addressesAt(counted(layout), layout.body.top).all("assessed") ?? "";
  const bold = style({ Font: { Bold: true, Family: "宋体" } });
  for (const [place, title] of ["评定等次", "人数"].entries()) {
    const at = a1({ row: rowsOf.header, column: column + place });
    done(sheet, file.SetCellValue(sheet, at, title === "评定等次" ? "等次分布" : title));
    done(sheet, file.SetCellStyle(sheet, at, at, bold));
  }
  for (const [place, grade] of grades.entries()) {
    const row = rowsOf.first + place;
    done(sheet, file.SetCellValue(sheet, a1({ row, column }), grade));
    done(sheet, file.SetCellFormula(sheet, a1({ row, column: column + 1 }), `COUNTIF(${assessed},${a1({ row, column })})`));
  }
  const reference = (offset: number) => `'${sheet}'!$${columnLetters(column + offset)}$${rowsOf.first + 1}:$${columnLetters(column + offset)}$${rowsOf.first + grades.length}`;
  done(
    sheet,
    file.AddChart(sheet, a1({ row: rowsOf.first + grades.length + 1, column }), {
      Type: library.Col,
      Series: [{ Name: "人数", Categories: reference(0), Values: reference(1) }],
      Title: { Paragraph: [{ Text: "等次分布" }] },
      Legend: { Position: "none" },
      PlotArea: { ShowVal: true },
      Dimension: { Width: 420, Height: 260 },
    }),
  );
}
