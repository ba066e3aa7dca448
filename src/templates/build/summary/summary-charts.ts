import { grades } from "../../../measures/grade";
import { unitNames } from "../../../measures/units";
import { byDistrict, chartLabels } from "../../../sheets/summary";
import type { Message } from "../../../text";
import { message, say } from "../../../text";
import { a1, columnLetters } from "../../../workbook/cell";
import { rowsOf } from "../../layout";
import { plain, solid, titleSize } from "../look";
import { printOnOneWidth } from "../print";
import type { Draft } from "../workbook";

export const chartSheet = chartLabels.sheet;

type Chart = Parameters<Draft["file"]["AddChart"]>[2];
type Series = NonNullable<Chart["Series"]>[number];

/** Eight columns of eleven units fill the width of an upright A4 sheet at full size. */
const [columns, columnWidth, rowsOfChart] = [8, 11, 14];
const size = { Width: 695, Height: 272 };
const firstRow = 3;

const fields = Object.keys(byDistrict.columns);
const fieldOf: Readonly<Record<(typeof grades)[number], keyof typeof byDistrict.columns>> = { 优秀: "excellent", 称职: "competent", 基本称职: "basic", 不称职: "incompetent" };
const colorOf: Readonly<Record<(typeof grades)[number], string>> = { 优秀: "4E9A51", 称职: "5B8DC9", 基本称职: "E3A93C", 不称职: "C8504B" };
const limitColor = "C00000";

const letters = (field: keyof typeof byDistrict.columns) => columnLetters(fields.indexOf(field));
/** The lines of the units; the whole city would dwarf them. */
const range = (field: keyof typeof byDistrict.columns) => `'${byDistrict.name}'!$${letters(field)}$${rowsOf.first + 1}:$${letters(field)}$${rowsOf.first + unitNames.length}`;
const labels = `'${chartSheet()}'!$${columnLetters(chartLabels.column)}$${rowsOf.first + 1}:$${columnLetters(chartLabels.column)}$${rowsOf.first + unitNames.length}`;
const headerOf = (field: keyof typeof byDistrict.columns) => `'${byDistrict.name}'!$${letters(field)}$${rowsOf.header + 1}`;
const series = (field: keyof typeof byDistrict.columns, color: string): Series => ({ Name: headerOf(field), Categories: labels, Values: range(field), Fill: solid(color) });

const small = plain({ Size: 9 });
const chart = (title: Message, rest: Pick<Chart, "Type" | "Series" | "YAxis" | "Overlap" | "PlotArea" | "Legend">): Chart => ({
  Title: { Paragraph: [{ Text: say(title), Font: plain({ Bold: true, Size: 13 }) }] },
  Legend: { Position: "bottom", Font: small },
  XAxis: { Font: small },
  GapWidth: 60,
  Dimension: size,
  ShowBlanksAs: "zero",
  ...rest,
});

/** 图表: grades, share of 优秀 and awards of the districts on one upright page; native charts, which follow 分区县统计. The second line is left free. */
export function addChartSheet(draft: Draft): void {
  const { file, library, style, done } = draft;
  const name = chartSheet();
  done(name, file.NewSheet(name));
  const last = columnLetters(columns - 1);
  done(name, file.SetColWidth(name, "A", last, columnWidth));
  for (const [row, text, look] of [[1, say(message("summary.charts.title")), { Font: plain({ Bold: true, Size: titleSize }), Alignment: { Horizontal: "center", Vertical: "center" } }], [2, "", { Font: plain(), Alignment: { Horizontal: "right", Vertical: "center" } }]] as const) {
    done(name, file.MergeCell(name, `A${row}`, `${last}${row}`));
    done(name, file.SetCellStyle(name, `A${row}`, `${last}${row}`, style(look)));
    if (text !== "") done(name, file.SetCellValue(name, `A${row}`, text));
  }
  done(name, file.SetCellStyle(name, a1({ row: rowsOf.header, column: chartLabels.column }), a1({ row: rowsOf.first + unitNames.length - 1, column: chartLabels.column }), style({ Font: small })));
  done(name, file.SetCellValue(name, a1({ row: rowsOf.header, column: chartLabels.column }), say(message("summary.charts.labels"))));
  done(name, file.SetRowHeight(name, 1, 34));
  const at = (place: number) => a1({ row: firstRow + place * (rowsOfChart + 1), column: 0 });
  const stacked = chart(message("summary.charts.grades"), { Type: library.ColStacked, Series: grades.map((grade) => series(fieldOf[grade], colorOf[grade])), Overlap: 100, YAxis: { Font: small, MajorGridLines: true, Minimum: 0 } });
  done(name, file.AddChart(name, at(0), stacked));
  const perCent = { Font: small, MajorGridLines: true, Minimum: 0, NumFmt: { CustomNumFmt: "0%" } };
  const shares = chart(message("summary.charts.share"), { Type: library.Col, Series: [{ ...series("share", colorOf.优秀), DataLabelPosition: library.ChartDataLabelsPositionInsideBase }], PlotArea: { ShowVal: true, NumFmt: { CustomNumFmt: "0.0%;;" } }, YAxis: perCent });
  const limit = chart(message("summary.charts.share"), { Type: library.Line, Series: [{ ...series("cap", limitColor), Line: { Width: 2, Fill: solid(limitColor) }, Marker: { Symbol: "none" } }], YAxis: perCent });
  done(name, file.AddChart(name, at(1), shares, limit));
  const awards = chart(message("summary.charts.awards"), { Type: library.Col, Series: [series("award", colorOf.称职)], Legend: { Position: "none" }, PlotArea: { ShowVal: true, NumFmt: { CustomNumFmt: "#,##0;;" } }, YAxis: { Font: small, MajorGridLines: true, Minimum: 0, NumFmt: { CustomNumFmt: "#,##0" } } });
  done(name, file.AddChart(name, at(2), awards));
  printOnOneWidth(draft, name, { orientation: "portrait", columns: `$A$1:$${last}$${firstRow + 3 * (rowsOfChart + 1)}`, signed: false });
}
