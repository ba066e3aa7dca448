import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { a1Range, rangeAt } from "../../src/workbook/cell";
import { markFormula } from "../../src/workbook/marks";
import type { Patch } from "../../src/workbook/patch";
import { sheetNamed } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { fullParts } from "./full-workbook";
import { oneSheet, sheetXml, textIn, unzip, workbookParts, zip } from "./make-workbook";

const mark = (sheet: string, ...areas: string[]): Patch => ({ kind: "mark", sheet, ranges: areas.map((area) => rangeAt(area)!) });
const marksOn = (bytes: Uint8Array, sheet = "表"): readonly string[] => (sheetNamed(readWorkbook(bytes), sheet)?.marks ?? []).map(a1Range);

const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>';
const theirs =
  '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan" stopIfTrue="1"><formula>5</formula></cfRule></conditionalFormatting>';
const x14 =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="7" id="{00000000-0001-0000-0000-000000000001}">' +
  "<xm:f>B1&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
const after = `<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>${theirs}<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>${x14}`;
const dxfs = '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/>';

function withFormats(): Record<string, string | Uint8Array> {
  const parts = workbookParts({ sheets: { 表: sheetXml(rows, { after }), 另: "" }, styles: "<xf/>" });
  return { ...parts, "xl/styles.xml": String(parts["xl/styles.xml"]).replace("</styleSheet>", `${dxfs}</styleSheet>`) };
}

const differing = (before: Uint8Array, now: Uint8Array): readonly string[] => {
  const [one, other] = [unzip(before), unzip(now)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => !Buffer.from(one[path] ?? []).equals(Buffer.from(other[path] ?? []))).sort();
};

describe("marks in a file", () => {
  const before = zip(withFormats());
  const marked = patchWorkbook(before, [mark("表", "A1", "B1:C4"), mark("另", "D4")]);

  test("are one conditional format a sheet, behind those of other people and before what comes after", () => {
    const text = textIn(marked, "xl/worksheets/sheet1.xml");
    expect(text).toContain(`${theirs}<conditionalFormatting sqref="A1 B1:C4"><cfRule type="expression" dxfId="1" priority="8"><formula>${markFormula.replace(">", "&gt;")}</formula></cfRule></conditionalFormatting><dataValidations`);
    expect(text.replace(/<conditionalFormatting sqref="A1 B1:C4">.*?<\/conditionalFormatting>/, "")).toBe(textIn(before, "xl/worksheets/sheet1.xml"));
    expect(textIn(marked, "xl/styles.xml")).toMatch(/<dxfs count="2"><dxf>.*<\/dxf><dxf><font><color rgb="FF9C0006"\/>.*<\/dxf><\/dxfs>/);
    expect(textIn(marked, "xl/worksheets/sheet2.xml")).toContain("</sheetData><conditionalFormatting");
  });

  test("are read again, and nothing else is taken for one", () => {
    expect([marksOn(marked), marksOn(marked, "另"), marksOn(before)]).toEqual([["A1", "B1:C4"], ["D4"], []]);
  });

  test("ask for no calculation, and no other part changes", () => {
    expect(differing(before, marked)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  });

  test("leave no trace when they are taken off, in this session or another, one sheet after the other", () => {
    expect(differing(before, patchWorkbook(marked, [mark("表"), mark("另")]))).toEqual([]);
    const half = patchWorkbook(marked, [mark("表")]);
    expect([marksOn(half), marksOn(half, "另")]).toEqual([[], ["D4"]]);
    expect(differing(before, patchWorkbook(half, [mark("另")]))).toEqual([]);
  });

  test("take the place of earlier ones, over the same style", () => {
    const again = patchWorkbook(marked, [mark("表", "C9")]);
    expect(marksOn(again)).toEqual(["C9"]);
    expect(textIn(again, "xl/styles.xml")).toBe(textIn(marked, "xl/styles.xml"));
  });

  test("that stand already change not a byte", () => {
    expect(patchWorkbook(marked, [mark("表", "B1:C4", "A1")])).toBe(marked);
    expect(patchWorkbook(before, [mark("表")])).toBe(before);
  });

  test("can be set in a workbook without styles, and in one whose list of them is empty", () => {
    const plain = oneSheet(rows);
    expect(marksOn(patchWorkbook(plain, [mark("表", "A1")]))).toEqual(["A1"]);
    const parts = withFormats();
    const empty = zip({ ...parts, "xl/styles.xml": String(parts["xl/styles.xml"]).replace(/<dxfs.*<\/dxfs>/, '<dxfs count="0"/>') });
    expect(differing(empty, patchWorkbook(patchWorkbook(empty, [mark("另", "A1")]), [mark("另")]))).toEqual([]);
  });

  test("that another program has put together with a rule of the clerk's are taken off without it", () => {
    const parts = withFormats();
    const ours = `<cfRule type="expression" dxfId="0" priority="9"><formula>${markFormula.replace(">", "&gt;")}</formula></cfRule></conditionalFormatting><dataValidations`;
    const joined = zip({ ...parts, "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet1.xml"]).replace("</conditionalFormatting><dataValidations", ours) });
    expect(marksOn(joined)).toEqual(["A1"]);
    expect(textIn(patchWorkbook(joined, [mark("表")]), "xl/worksheets/sheet1.xml")).toBe(textIn(before, "xl/worksheets/sheet1.xml"));
  });

  test("go together with a write, which does ask for a calculation", () => {
    const both = patchWorkbook(marked, [mark("表"), { kind: "cell", sheet: "表", row: 0, column: 0, content: { value: 5 } }]);
    expect([marksOn(both), textIn(both, "xl/workbook.xml").includes("fullCalcOnLoad")]).toEqual([[], true]);
  });

  test("leave an empty list of styles behind, and nothing else, where there was no such list", () => {
    const full = zip(fullParts());
    const [first] = readWorkbook(full).sheets;
    const set = patchWorkbook(full, [mark(first!.name, "A1:B2")]);
    expect(marksOn(set, first!.name)).toEqual(["A1:B2"]);
    const off = patchWorkbook(set, [mark(first!.name)]);
    expect(differing(full, off)).toEqual(["xl/styles.xml"]);
    expect(textIn(off, "xl/styles.xml").replace('<dxfs count="0"/>', "")).toBe(textIn(full, "xl/styles.xml"));
  });
});

describeWithLibreOffice("marks in a file that LibreOffice saved", () => {
  test("are found and taken off, and the clerk's own formats stay", async () => {
    const [saved] = await throughLibreOffice([patchWorkbook(zip(withFormats()), [mark("表", "A1", "B1:C4")])], "xlsx");
    expect([...marksOn(saved!)].sort()).toEqual(["A1", "B1:C4"]);
    const off = patchWorkbook(saved!, [mark("表")]);
    expect(marksOn(off)).toEqual([]);
    expect(textIn(off, "xl/worksheets/sheet1.xml")).toContain("<formula>5</formula>");
    const [again] = await throughLibreOffice([off], "xlsx");
    expect(marksOn(again!)).toEqual([]);
  }, 240_000);
});
