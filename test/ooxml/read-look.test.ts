import { readLook, readWorkbook } from "../../src/ooxml";
import { keyOf, placeAt } from "../../src/workbook/cell";
import type { CellLook, SheetLook } from "../../src/workbook/look";
import { fullWorkbook } from "./full-workbook";
import { oneSheet, sheetXml, stylesXml, workbookParts, zip } from "./make-workbook";

const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme><a:srgbClr val="123456"/></a:fontScheme></a:themeElements></a:theme>';

/** The look of a style with these parts. */
function styled(parts: { readonly xf?: string; readonly fonts?: string; readonly fills?: string; readonly borders?: string }): CellLook | undefined {
  const base = workbookParts({ sheets: { 表: "" }, styles: "" });
  const links = String(base["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>');
  const { xf = "<xf fontId=\"0\" fillId=\"0\" borderId=\"0\"/>", ...rest } = parts;
  return readLook(zip({ ...base, "xl/_rels/workbook.xml.rels": links, "xl/theme/theme1.xml": theme, "xl/styles.xml": stylesXml(xf, rest) })).styles[0];
}
const fill = (color: string): string | undefined => styled({ fills: `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>` })?.fill;
const sheetLook = (before: string, rows = ""): SheetLook => readLook(oneSheet(sheetXml(rows, { before }))).sheets[0]!;

describe("cells", () => {
  test("a font whole", () =>
    expect(styled({ fonts: '<font><b/><i val="1"/><strike val="0"/><u/><sz val="16"/><color rgb="FFC00000"/><name val="方正小标宋简体"/></font>' })).toEqual({ bold: true, italic: true, underline: true, size: 16, color: "#C00000", font: "方正小标宋简体" }));
  test("an underline called none is none", () => expect(styled({ fonts: '<font><u val="none"/></font>' })).toEqual({}));
  test("colours as they are named: by value, by theme, by number", () => expect([fill('rgb="FFE2EFDA"'), fill('theme="0"'), fill('theme="1"'), fill('theme="4"'), fill('indexed="10"'), fill('indexed="64"'), fill('auto="1"')]).toEqual(["#E2EFDA", "#FFFFFF", "#000000", "#4472C4", "#FF0000", undefined, undefined]));
  test("tints lighten and darken, to within a shade or two of what Excel shows", () => expect([fill('theme="0" tint="-0.149998"'), fill('theme="1" tint="0.499985"'), fill('theme="4" tint="0.799982"'), fill('theme="4" tint="-0.249977"')]).toEqual(["#D9D9D9", "#7F7F7F", "#DAE3F3", "#2F5597"]));
  test("no fill is none", () => expect(styled({ fills: '<fill><patternFill patternType="none"/></fill>' })).toEqual({}));
  test("borders with their colours, and only where a line is", () =>
    expect(styled({ borders: '<border><left style="thin"><color auto="1"/></left><right/><top style="medium"><color rgb="FF00B050"/></top><bottom style="none"/><diagonal/></border>' })).toEqual({ borders: { left: { style: "thin" }, top: { style: "medium", color: "#00B050" } } }));
  test("alignment", () => expect(styled({ xf: '<xf fontId="0"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf>' })).toEqual({ horizontal: "center", vertical: "top", wrap: true }));
});

describe("sheets", () => {
  test("column widths in digits become Excel's pixels", () => expect(sheetLook('<cols><col min="1" max="2" width="9.140625"/><col min="4" max="4" width="20.7109375"/></cols>').columnWidths).toEqual(new Map([[0, 64], [1, 64], [3, 145]])));
  test("row heights in points become pixels, and follow their texts where nobody has set them", () => {
    const { rowHeights, fittedRows } = sheetLook("", '<row r="2" ht="30"/><row r="3"/><row r="4" ht="15" customHeight="1"/>');
    expect([[...rowHeights], [...fittedRows]]).toEqual([[[1, 40], [3, 20]], [1]]);
  });
  test("default sizes, said and not said", () => {
    expect(sheetLook('<sheetFormatPr defaultColWidth="9.140625" defaultRowHeight="14.25"/>')).toMatchObject({ defaultColumnWidth: 64, defaultRowHeight: 19 });
    expect(sheetLook("")).toMatchObject({ defaultColumnWidth: 64, defaultRowHeight: 20 });
  });
  test("frozen panes, but not a split one", () => {
    expect(sheetLook('<sheetViews><sheetView><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>').frozen).toEqual({ rows: 3, columns: 2 });
    expect(sheetLook('<sheetViews><sheetView><pane xSplit="2000" ySplit="3000"/></sheetView></sheetViews>').frozen).toEqual({ rows: 0, columns: 0 });
  });
  test("each cell that the file names has its style, sheet by sheet as the workbook is read", () => {
    const look = readLook(fullWorkbook());
    expect(look.sheets.length).toBe(readWorkbook(fullWorkbook()).sheets.length);
    expect(look.sheets[0]?.styleOf.get(keyOf(placeAt("B2")!))).toBe(2);
    expect(look.sheets[0]?.styleOf.has(keyOf(placeAt("E2")!))).toBe(false);
    expect(look.styles[2]).toEqual({ horizontal: "center" });
  });
});
