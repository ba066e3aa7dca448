import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { placeAt, type CellContent, type CellValue } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import { contentAt, sheetNamed } from "../../src/workbook/snapshot";
import { fullParts, fullWorkbook, kept } from "./full-workbook";
import { oneSheet, sheetXml, textIn, unzip, workbook, workbookParts, zip } from "./make-workbook";

const put = (address: string, content: CellContent, sheet = "表"): Patch => ({ kind: "cell", sheet, ...placeAt(address)!, content });
const score = (address: string, value: CellValue): Patch => put(address, { value }, "评分表");
const result = (address: string, value: CellValue, sheet = "表"): Patch => ({ kind: "storedResult", sheet, ...placeAt(address)!, value });
const read = (bytes: Uint8Array, address: string, sheet = "表"): CellContent => contentAt(sheetNamed(readWorkbook(bytes), sheet)!, placeAt(address)!);
const sheetText = (bytes: Uint8Array, number = 1): string => textIn(bytes, `xl/worksheets/sheet${number}.xml`);

/** The content of sheetData after patches to a sheet with these rows. */
const patched = (rows: string, ...patches: Patch[]): string => /<sheetData>(.*)<\/sheetData>|<sheetData\/>/.exec(sheetText(patchWorkbook(oneSheet(rows), patches)))?.[1] ?? "";

const refusal = (bytes: Uint8Array, ...patches: Patch[]): Refusal => {
  try {
    patchWorkbook(bytes, patches);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("It was written.");
};

describe("one cell changed in a full workbook", () => {
  const before = fullWorkbook();
  const after = patchWorkbook(before, [score("B3", 85)]);
  const was = unzip(before);
  const is = unzip(after);
  const mayChange = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "xl/calcChain.xml"];

  test("every other part is the same to the byte, in the same order", () => {
    expect(Object.keys(is)).toEqual(Object.keys(was).filter((path) => path !== "xl/calcChain.xml"));
    for (const path of Object.keys(is).filter((each) => !mayChange.includes(each))) expect([path, is[path]]).toEqual([path, was[path]]);
    expect(Object.keys(is)).toContain("xl/media/image1.png");
  });
  test("the sheet changes in that cell and in the results that depend on it, and nowhere else", () => {
    const expected = textIn(before, "xl/worksheets/sheet1.xml")
      .replace('<c r="B3" s="2"><v>80</v></c>', '<c r="B3" s="2"><v>85</v></c>')
      .replace('<f t="shared" si="0"/><v>80</v>', '<f t="shared" si="0"/>')
      .replace("<f t=\"array\" ref=\"A6:B6\">TRANSPOSE(B2:B3)</f><v>75.6</v>", "<f t=\"array\" ref=\"A6:B6\">TRANSPOSE(B2:B3)</f>")
      .replace('<c r="A6" t="str">', '<c r="A6">')
      .replace('<c r="B6"><v>80</v></c>', '<c r="B6"/>');
    expect(sheetText(after)).toBe(expected);
  });
  test("results on other sheets that depend on it go, others stay", () => {
    expect(read(after, "A2", "参数")).toEqual({ value: null, formula: "=SUM(评分表!D2:D4)" });
    expect(read(after, "B1", "参数")).toEqual({ value: 200, formula: "=A1*2" });
    expect(is["xl/worksheets/sheet3.xml"]).toEqual(was["xl/worksheets/sheet3.xml"]);
  });
  test("the order of calculation goes with its link and its content type, and all is to be calculated", () => {
    expect(textIn(after, "[Content_Types].xml")).toBe(textIn(before, "[Content_Types].xml").replace(/<Override PartName="\/xl\/calcChain.xml"[^>]*>/, ""));
    expect(textIn(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textIn(after, "xl/workbook.xml")).toBe(textIn(before, "xl/workbook.xml").replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'));
  });
  test("table, name, password, validation, conditional format, note, chart and hidden sheet are there", () => {
    const whole = Object.keys(is).map((path) => textIn(after, path)).join("\n");
    for (const piece of Object.values(kept)) expect(whole).toContain(piece);
    expect(textIn(after, "xl/workbook.xml")).toContain('name="存档" state="hidden"');
  });
});

describe("what a cell can become", () => {
  const row = (cell: string): string => `<row r="1">${cell}</row>`;
  test("a number", () => expect(patched(row('<c r="A1" s="0" t="str"><v>x</v></c>'), put("A1", { value: 0.1 }))).toBe(row('<c r="A1" s="0"><v>0.1</v></c>')));
  test("text, with its spaces, whatever XML forbids in it", () => {
    const text = ' 甲 <&> "\u0001\r\n\t_x0041_\ud800\uffff😀 ';
    const bytes = patchWorkbook(oneSheet(row('<c r="A1"><v>1</v></c>')), [put("A1", { value: text })]);
    expect(sheetText(bytes)).toContain('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 &lt;&amp;&gt; "_x0001__x000D_\n\t_x005F_x0041__xD800__xFFFF_😀 </t></is></c>');
    expect(read(bytes, "A1").value).toBe(text);
  });
  test("an 18-digit id stays text", () => expect(read(patchWorkbook(oneSheet(""), [put("A1", { value: "999999199001011234" })]), "A1").value).toBe("999999199001011234"));
  test("a truth value and an error", () => {
    expect(patched(row('<c r="A1"><v>1</v></c>'), put("A1", { value: false }))).toBe(row('<c r="A1" t="b"><v>0</v></c>'));
    expect(patched(row('<c r="A1"><v>1</v></c>'), put("A1", { value: { error: "#N/A" } }))).toBe(row('<c r="A1" t="e"><v>#N/A</v></c>'));
  });
  test("blank, keeping its look", () => expect(patched(row('<c r="A1" s="0" t="b"><f>1=1</f><v>1</v></c><c r="B1"><v>2</v></c>'), put("A1", { value: null }))).toBe(row('<c r="A1" s="0"/><c r="B1"><v>2</v></c>')));
  test("a formula with the result that comes along", () => expect(patched(row('<c r="A1"><v>1</v></c>'), put("A1", { value: "优秀", formula: '=IF(B1<90,"","优秀")' }))).toBe(row('<c r="A1" t="str"><f>IF(B1&lt;90,"","优秀")</f><v>优秀</v></c>')));
  test("a formula yet to be calculated", () => expect(patched(row('<c r="A1" t="str"><v>x</v></c>'), put("A1", { value: null, formula: "=B1" }))).toBe(row('<c r="A1"><f>B1</f></c>')));
  test("a plain value in place of a dynamic array or a linked value", () => expect(patched(row('<c r="A1" cm="1" vm="2" x:y="z" xmlns:x="urn:x"><f>B1</f><v>1</v></c>'), put("A1", { value: 2 }))).toBe(row('<c r="A1" x:y="z" xmlns:x="urn:x"><v>2</v></c>')));
  test("a stored result alone leaves the formula as it was written", () => expect(patched(row('<c r="A1"><f ca="1">B1 + 1</f><v>1</v></c>'), result("A1", 2))).toBe(row('<c r="A1"><f ca="1">B1 + 1</f><v>2</v></c>')));
  test("the last patch to a cell counts", () => expect(patched(row('<c r="A1"><v>1</v></c>'), put("A1", { value: 5 }), put("A1", { value: 6 }))).toBe(row('<c r="A1"><v>6</v></c>')));
  test("nothing new: the file is the same to the byte", () => {
    const bytes = fullWorkbook();
    expect(patchWorkbook(bytes, [score("B3", 80), put("D2", { value: 89.99999999999999, formula: "=B2*0.4+C2*0.6" }, "评分表"), score("Z99", null)])).toBe(bytes);
  });
});

describe("cells and rows that were not there", () => {
  test("a cell goes between its neighbours", () => expect(patched('<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>', put("C1", { value: 3 }), put("B1", { value: 2 }), put("E1", { value: 5 }))).toBe('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c></row>'));
  test("a row goes between its neighbours, empty ones are opened", () =>
    expect(patched('<row r="2" ht="9"/><row r="5"><c r="A5"><v>5</v></c></row>', put("A7", { value: 7 }), put("A2", { value: 2 }), put("B1", { value: 1 }), put("A4", { value: 4 }), put("A3", { value: 3 }))).toBe(
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2" ht="9"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="7"><c r="A7"><v>7</v></c></row>',
    ));
  test("a sheet without rows gets them", () => {
    const bytes = patchWorkbook(workbook({ sheets: { 表: sheetXml("").replace("<sheetData></sheetData>", "<sheetData/>") } }), [put("B2", { value: 1 })]);
    expect(sheetText(bytes)).toContain('<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>');
  });
  test("a new cell in a row has the style of the row, else of the column", () => {
    const sheet = sheetXml('<row r="1" s="3" customFormat="1"/><row r="2"/>', { before: '<cols><col min="2" max="4" style="2"/></cols>' });
    const bytes = patchWorkbook(workbook({ sheets: { 表: sheet } }), [put("B1", { value: 1 }), put("B2", { value: 1 }), put("F2", { value: 1 })]);
    expect(sheetText(bytes)).toContain('<c r="B1" s="3"><v>1</v></c></row><row r="2"><c r="B2" s="2"><v>1</v></c><c r="F2"><v>1</v></c></row>');
  });
  test("new rows at the end look like the last row", () => {
    const bytes = patchWorkbook(oneSheet('<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="5"/></row>'), ["A2", "B2", "C2", "A3", "B3"].map((address) => put(address, { value: 1 })));
    expect(sheetText(bytes)).toContain('<row r="2"><c r="A2" s="4"><v>1</v></c><c r="B2" s="5"><v>1</v></c><c r="C2"><v>1</v></c></row><row r="3"><c r="A3" s="4"><v>1</v></c><c r="B3" s="5"><v>1</v></c></row>');
  });
  test("the dimension and the row's spans are widened", () => {
    const bytes = patchWorkbook(workbook({ sheets: { 表: sheetXml('<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>', { before: '<dimension ref="B2:C2"/>' }) } }), [put("E2", { value: 1 }), put("A9", { value: 1 })]);
    expect(sheetText(bytes)).toContain('<dimension ref="A2:E9"/>');
    expect(sheetText(bytes)).toContain('<row r="2" spans="2:5">');
  });
  test("cells without addresses keep theirs", () => expect(patched("<row><c><v>1</v></c><c><v>2</v></c></row>", put("B1", { value: 9 }), put("C1", { value: 3 }), put("A2", { value: 4 }))).toBe('<row><c><v>1</v></c><c><v>9</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>'));
});

describe("prefixes and encodings stay", () => {
  const prefixed = '<?xml version="1.0" encoding="UTF-8"?>\r\n<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>甲</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  test("new elements have the part's prefix", () => {
    const bytes = patchWorkbook(workbook({ sheets: { 表: prefixed } }), [put("A1", { value: "乙" }), put("B2", { value: null, formula: "=A1" })]);
    expect(sheetText(bytes)).toBe(
      prefixed
        .replace('t="str"><x:v>甲</x:v>', 't="inlineStr"><x:is><x:t xml:space="preserve">乙</x:t></x:is>')
        .replace("</x:row>", '</x:row><x:row r="2"><x:c r="B2"><x:f>A1</x:f></x:c></x:row>'),
    );
  });
  test("a part in UTF-16 is written in UTF-16", () => {
    const parts = workbookParts({ sheets: { 表: "" } });
    const text = `\ufeff${sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace("UTF-8", "UTF-16")}`;
    const bytes = patchWorkbook(zip({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(text, "utf16le")) }), [put("A1", { value: 2 })]);
    expect(Buffer.from(unzip(bytes)["xl/worksheets/sheet1.xml"]!).toString("utf16le")).toBe(text.replace("<v>1</v>", "<v>2</v>"));
  });
});

describe("formulas", () => {
  test("a shared formula is written out in the others when its first cell changes", () => {
    const bytes = patchWorkbook(fullWorkbook(), [score("D2", 90)]);
    expect(sheetText(bytes)).toContain('<c r="D2" s="2"><v>90</v></c>');
    expect(sheetText(bytes)).toContain('<c r="D3" s="2"><f>B3*0.4+C3*0.6</f><v>80</v></c>');
    expect(sheetText(bytes)).toContain('<c r="D4" s="2"><f>B4*0.4+C4*0.6</f><v>66</v></c>');
  });
  test("another cell of a shared formula changes alone", () => {
    const bytes = patchWorkbook(fullWorkbook(), [score("D3", 90)]);
    expect(sheetText(bytes)).toContain('<f t="shared" ref="D2:D4" si="0">');
    expect(sheetText(bytes)).toContain('<c r="D3" s="2"><v>90</v></c>');
    expect(read(bytes, "D4", "评分表")).toMatchObject({ value: 66, formula: "=B4*0.4+C4*0.6" });
  });
  test("a shared formula with a new result stays shared", () => {
    const bytes = patchWorkbook(fullWorkbook(), [score("B2", 76), put("D2", { value: 90.16, formula: "=B2*0.4+C2*0.6" }, "评分表")]);
    expect(sheetText(bytes)).toContain('<f t="shared" ref="D2:D4" si="0">B2*0.4+C2*0.6</f><v>90.16</v>');
  });
  test("a dependent with a result of ours keeps it, one without loses it, over several steps", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c><c r="C1" t="str"><f>B1&amp;""</f><v>2</v></c><c r="D1"><f>C1+0</f><v>2</v></c><c r="E1"><f>1+1</f><v>2</v></c></row>';
    expect(patched(rows, put("A1", { value: 5 }), result("B1", 6))).toBe(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1+1</f><v>6</v></c><c r="C1"><f>B1&amp;""</f></c><c r="D1"><f>C1+0</f></c><c r="E1"><f>1+1</f><v>2</v></c></row>',
    );
  });
  test("a dependent whose given result is the old one keeps it", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*0</f><v>0</v></c></row>';
    expect(patched(rows, put("A1", { value: 5 }), result("B1", 0))).toBe('<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*0</f><v>0</v></c></row>');
  });
  test("blank text is a result, and no result is none", () => {
    const rows = (stored: string): string => `<row r="1"><c r="A1"${stored ? ' t="str"' : ""}><f>B1&amp;""</f>${stored}</c></row>`;
    expect(patched(rows("<v></v>"), result("A1", null))).toBe(rows(""));
    expect(patched(rows(""), result("A1", ""))).toBe(rows("<v></v>"));
  });
  test("a formula that depends on itself in a circle ends", () => {
    const rows = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>A1+C1</f><v>1</v></c><c r="C1"><v>1</v></c></row>';
    expect(patched(rows, put("C1", { value: 2 }))).toBe('<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>A1+C1</f></c><c r="C1"><v>2</v></c></row>');
  });
  test("where the workbook has no calcPr it comes before what must follow it", () => {
    const bytes = patchWorkbook(oneSheet("", { afterSheets: "<definedNames><definedName name=\"n\">1</definedName></definedNames><pivotCaches/><extLst/>" }), [put("A1", { value: 1 })]);
    expect(textIn(bytes, "xl/workbook.xml")).toContain('</definedNames><calcPr fullCalcOnLoad="1"/><pivotCaches/>');
  });
});

describe("number formats", () => {
  const styles = '<xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="7" applyFont="1"><alignment horizontal="center"/></xf>';
  const bytes = () => oneSheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>', { styles });
  test("a new format is a new style that is like the old one in all else", () => {
    const after = patchWorkbook(bytes(), [put("A1", { value: 1, format: "@" }), put("B1", { value: 2, format: "@" })]);
    expect(sheetText(after)).toContain('<c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>2</v></c>');
    expect(textIn(after, "xl/styles.xml")).toBe(
      textIn(bytes(), "xl/styles.xml").replace('<cellXfs count="9">', '<cellXfs count="3">').replace("</cellXfs>", '<xf numFmtId="49" fontId="7" applyFont="1" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>'),
    );
  });
  test("a format of its own gets a number that no other has", () => {
    const parts = workbookParts({ sheets: { 表: "" }, styles });
    const own = '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="165" formatCode="0.000"/></numFmts>';
    const before = zip({ ...parts, "xl/styles.xml": String(parts["xl/styles.xml"]).replace("<fonts>", `${own}<fonts>`) });
    const after = patchWorkbook(before, [put("A1", { value: 1, format: '0.00"分<&>"' }), put("B1", { value: 1, format: "0.000" })]);
    expect(textIn(after, "xl/styles.xml")).toContain('<numFmts count="3"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="165" formatCode="0.000"/><numFmt numFmtId="171" formatCode="0.00&quot;分&lt;&amp;&gt;&quot;"/></numFmts>');
    expect([read(after, "A1"), read(after, "B1")]).toEqual([{ value: 1, format: '0.00"分<&>"' }, { value: 1, format: "0.000" }]);
  });
  test("General takes the format away", () => {
    const before = oneSheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles: '<xf numFmtId="0"/><xf numFmtId="49"/>' });
    expect(read(patchWorkbook(before, [put("A1", { value: 1, format: "General" })]), "A1")).toEqual({ value: 1 });
  });
  test("a workbook without styles gets them", () => {
    const after = patchWorkbook(oneSheet(""), [put("A1", { value: "x", format: "@" })]);
    expect(read(after, "A1")).toEqual({ value: "x", format: "@" });
    expect(textIn(after, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });
  test("a format that the cell has already changes nothing", () => {
    const before = oneSheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { styles: '<xf numFmtId="0"/><xf numFmtId="49"/>' });
    expect(patchWorkbook(before, [put("A1", { value: 1, format: "@" })])).toBe(before);
  });
});

describe("tables", () => {
  test("a table grows with its filter arrows, and nothing else in its part", () => {
    const after = patchWorkbook(fullWorkbook(), [{ kind: "growTable", sheet: "评分表", table: "评分", range: { top: 0, left: 0, bottom: 4, right: 3 } }]);
    expect(textIn(after, "xl/tables/table1.xml")).toBe(kept.table.replaceAll('ref="A1:D4"', 'ref="A1:D5"'));
  });
  test("the arrows do not reach over a row of totals", () => {
    const parts = fullParts();
    const before = zip({ ...parts, "xl/tables/table1.xml": kept.table.replace('totalsRowShown="0"', 'totalsRowCount="1"').replace('<autoFilter ref="A1:D4"/>', '<autoFilter ref="A1:D3"/>') });
    const after = patchWorkbook(before, [{ kind: "growTable", sheet: "评分表", table: "评分", range: { top: 0, left: 0, bottom: 9, right: 3 } }]);
    expect(textIn(after, "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:D9"/>');
  });
});

describe("refused, with nothing written", () => {
  const says = (key: string, fill: object) => ({ key, fill: expect.objectContaining(fill) as unknown });
  test("a sheet that is not there", () => expect(refusal(fullWorkbook(), put("A1", { value: 1 }, "没有")).says).toEqual(says("host.sheetGone", { sheet: "没有" })));
  test("a table that is not there", () => expect(refusal(fullWorkbook(), { kind: "growTable", sheet: "评分表", table: "没有", range: { top: 0, left: 0, bottom: 1, right: 1 } }).says).toEqual(says("host.tableGone", { table: "没有" })));
  test("a part of an array formula", () => {
    expect(refusal(fullWorkbook(), score("B6", 1)).says).toEqual(says("file.partOfArray", { sheet: "评分表", cells: ["B6"] }));
    expect(refusal(fullWorkbook(), score("A6", 1)).says).toEqual(says("file.partOfArray", { cells: ["A6"] }));
  });
  test("but all of an array formula at once is not refused", () => {
    const after = patchWorkbook(fullWorkbook(), [score("A6", 1), score("B6", 2)]);
    expect([read(after, "A6", "评分表"), read(after, "B6", "评分表")]).toEqual([{ value: 1 }, { value: 2 }]);
  });
  test("a part of a data table", () => {
    const rows = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(refusal(oneSheet(rows), put("A2", { value: 1 })).says.key).toBe("file.partOfArray");
  });
  test("a cell under a merged area, but not its first", () => {
    expect(refusal(fullWorkbook(), score("B9", 1)).says).toEqual(says("file.partOfMerge", { sheet: "评分表", cells: ["B9"] }));
    expect(read(patchWorkbook(fullWorkbook(), [score("A8", 1)]), "A8", "评分表").value).toBe(1);
  });
  test("a result for a cell that has no formula", () => expect(refusal(fullWorkbook(), result("B2", 1, "评分表")).says.key).toBe("host.changedMeanwhile"));
  test("text longer than a cell holds", () => expect(refusal(oneSheet(""), put("A1", { value: "长".repeat(32_768) })).says).toEqual(says("file.textTooLong", { cells: ["A1"], limit: 32_767 })));
});
