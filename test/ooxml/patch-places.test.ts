import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { placeAt, type CellValue } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import { oneSheet, relationships, sheetXml, textIn, workbook, workbookParts, zip } from "./make-workbook";

const put = (address: string, value: CellValue, sheet = "表"): Patch => ({ kind: "cell", sheet, ...placeAt(address)!, content: { value } });
const rowsIn = (bytes: Uint8Array): string => /<sheetData>(.*)<\/sheetData>/s.exec(textIn(bytes, "xl/worksheets/sheet1.xml"))?.[1] ?? "";
const patched = (rows: string, ...patches: Patch[]): string => rowsIn(patchWorkbook(oneSheet(rows), patches));

describe("cells as programs may write them are found, and what is not patched in them stays", () => {
  const inRow = (cell: string): string => `<row r="1">${cell}<c r="C1"><v>1</v></c></row>`;
  test.each([
    ["in apostrophes", "<c r='B1' t='str'><v>x</v></c>", "<c r='B1'><v>5</v></c>"],
    ["with space in the tags", '<c  r = "B1"\n><v >1</v ></c >', '<c  r = "B1"\n><v>5</v></c>'],
    ["with > in an attribute", '<c r="B1" a="x>y"><v>1</v></c>', '<c r="B1" a="x>y"><v>5</v></c>'],
    ["with a formula that has attributes", '<c r="B1" t="str"><f ca="1">A9</f><v>x</v></c>', '<c r="B1"><v>5</v></c>'],
    ["with a formula that says nothing", '<c r="B1"><f/><v>1</v></c>', '<c r="B1"><f/><v>5</v></c>'],
    ["with > in a formula", '<c r="B1" t="b"><f>A9>1</f><v>1</v></c>', '<c r="B1"><v>5</v></c>'],
    ["with text of its own, and how it is read aloud", '<c r="B1" t="inlineStr"><is><t>x</t><rPh sb="0" eb="1"><t>y</t></rPh></is></c>', '<c r="B1"><v>5</v></c>'],
    ["with extensions", '<c r="B1"><v>1</v><extLst><ext uri="u"/></extLst></c>', '<c r="B1"><v>5</v><extLst><ext uri="u"/></extLst></c>'],
    ["with a comment in it", '<c r="B1"><!-- </c> --><v>1</v></c>', '<c r="B1"><v>5</v><!-- </c> --></c>'],
    ["with raw text", '<c r="B1" t="str"><v><![CDATA[<v>]]></v></c>', '<c r="B1"><v>5</v></c>'],
    ["empty, opened and closed", '<c r="B1" s="0"></c>', '<c r="B1" s="0"><v>5</v></c>'],
    ["empty, closed in itself", '<c r="B1" s="0" />', '<c r="B1" s="0"><v>5</v></c>'],
  ])("%s", (_, before, after) => expect(patched(inRow(before), put("B1", 5))).toBe(inRow(after)));

  test("in a row that is not in order, each in its place, and a new one before the next to the right", () => {
    const row = (cells: string): string => `<row r="1">${cells}</row>`;
    expect(patched(row('<c r="D1"><v>4</v></c><c r="A1"><v>1</v></c>'), put("A1", 7), put("D1", 8), put("B1", 2))).toBe(row('<c r="B1"><v>2</v></c><c r="D1"><v>8</v></c><c r="A1"><v>7</v></c>'));
  });
  test("of one that stands twice the one that is read is patched", () => {
    const twice = oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>');
    expect(readWorkbook(twice).sheets[0]?.values).toEqual([[2, 3]]);
    const after = patchWorkbook(twice, [put("A1", 9)]);
    expect(rowsIn(after)).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>9</v></c><c r="B1"><v>3</v></c></row>');
    expect(readWorkbook(after).sheets[0]?.values).toEqual([[9, 3]]);
  });
  test("a thousand rows of hundreds of cells are each patched where they stand", () => {
    const cell = (row: number, column: string, value: number): string => `<c r="${column}${row}"><v>${value}</v></c>`;
    const rows = (changed: ReadonlySet<number>): string => Array.from({ length: 1000 }, (_, row) => `<row r="${row + 1}">${["A", "B", "ZZ"].map((column) => cell(row + 1, column, changed.has(row) && column === "B" ? -1 : row)).join("")}</row>`).join("");
    expect(patched(rows(new Set()), put("B1", -1), put("B500", -1), put("B1000", -1))).toBe(rows(new Set([0, 499, 999])));
  });
});

describe("files that are not as they should be", () => {
  test("a cell in a cell is not patched around: the file is refused", () => {
    const nested = oneSheet('<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>');
    for (const address of ["A1", "B1"]) expect(() => patchWorkbook(nested, [put(address, 2)])).toThrow(Refusal);
  });
  test("two sheets over one part are both patched in it", () => {
    const parts = workbookParts({ sheets: { 甲: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', 乙: "" } });
    const shared = zip({ ...parts, "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet1.xml"]]) });
    expect(rowsIn(patchWorkbook(shared, [put("A1", 10_000, "甲"), put("B1", 20_000, "乙")]))).toBe('<row r="1"><c r="A1"><v>10000</v></c><c r="B1"><v>20000</v></c></row>');
  });
  test("rows with a comment between them keep it, and new ones go where they belong", () => {
    const bytes = patchWorkbook(workbook({ sheets: { 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><!-- <row r="2"/> --><row r="3"/>') } }), [put("A2", 2), put("A3", 3)]);
    expect(rowsIn(bytes)).toBe('<row r="1"><c r="A1"><v>1</v></c></row><!-- <row r="2"/> --><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>');
  });
});
