import { readWorkbook } from "../../src/ooxml";
import { keyOf, placeAt, type CellContent } from "../../src/workbook/cell";
import { contentAt, type SheetSnapshot } from "../../src/workbook/snapshot";
import { fullParts, fullWorkbook, kept } from "./full-workbook";
import { oneSheet, relationships, sheetXml, workbook, workbookParts, zip } from "./make-workbook";

const only = (bytes: Uint8Array): SheetSnapshot => readWorkbook(bytes).sheets[0]!;
const at = (sheet: SheetSnapshot, address: string): CellContent => contentAt(sheet, placeAt(address)!);
const cell = (xml: string, rest = {}): CellContent => at(only(oneSheet(`<row r="1">${xml}</row>`, rest)), "A1");

describe("values", () => {
  test("a number stays a number", () => expect(cell('<c r="A1"><v>89.99999999999999</v></c>')).toEqual({ value: 89.99999999999999 }));
  test("a number in exponents is read", () => expect(cell('<c r="A1" t="n"><v>1.5E+3</v></c>')).toEqual({ value: 1500 }));
  test("a number that is none is shown as it stands", () => expect(cell('<c r="A1"><v>九十</v></c>')).toEqual({ value: "九十" }));
  test("digits in a text cell stay text", () => expect(cell('<c r="A1" t="str"><v>90</v></c>')).toEqual({ value: "90" }));
  test("truth values are read from 1, 0 and words", () => {
    expect(cell('<c r="A1" t="b"><v>1</v></c>')).toEqual({ value: true });
    expect(cell('<c r="A1" t="b"><v>false</v></c>')).toEqual({ value: false });
  });
  test("an error keeps its own name", () => expect(cell('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toEqual({ value: { error: "#DIV/0!" } }));
  test("inline text joins its runs and drops the pronunciation", () =>
    expect(cell('<c r="A1" t="inlineStr"><is><r><t>考</t></r><r><t xml:space="preserve"> 核</t></r><rPh sb="0" eb="1"><t>kao</t></rPh></is></c>')).toEqual({ value: "考 核" }));
  test("shared text joins its runs and drops the pronunciation", () =>
    expect(cell('<c r="A1" t="s"><v>1</v></c>', { strings: "<si/><si><r><t>张</t></r><r><t>三</t></r><rPh><t>zhang</t></rPh></si>" })).toEqual({ value: "张三" }));
  test("an empty shared text is text without characters", () => expect(cell('<c r="A1" t="s"><v>0</v></c>', { strings: "<si/>" })).toEqual({ value: "" }));
  test("escaped characters come back", () => expect(cell('<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>')).toEqual({ value: "a\rb_x000D_" }));
  test("text in CDATA is text", () => expect(cell('<c r="A1" t="str"><v><![CDATA[<甲>]]></v></c>')).toEqual({ value: "<甲>" }));
  test("a date as text becomes its serial number", () => {
    expect(cell('<c r="A1" t="d"><v>2025-03-01T12:00:00</v></c>')).toEqual({ value: 45717.5 });
    expect(cell('<c r="A1" t="d"><v>1900-01-01</v></c>')).toEqual({ value: 1 });
    expect(cell('<c r="A1" t="d"><v>1900-02-28T23:59</v></c>')).toEqual({ value: 59 + 1439 / 1440 });
    expect(cell('<c r="A1" t="d"><v>1904-01-02</v></c>', { beforeSheets: '<workbookPr date1904="1"/>' })).toEqual({ value: 1 });
  });
  test.each(["2025-13-45", "2025-02-29", "2025-03-01T25:99", "2025-03-01T12:60", "0024-03-01", "1850-03-01"])("%s is no date and stays text", (written) => expect(cell(`<c r="A1" t="d"><v>${written}</v></c>`)).toEqual({ value: written }));
  test("a blank cell with a style is blank", () => expect(cell('<c r="A1" s="0"/>')).toEqual({ value: null }));
});

describe("places", () => {
  test("cells and rows without an address come after the one before", () => {
    const sheet = only(oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'));
    expect(sheet.values).toEqual([[1, 2], [], [], [null, null, 3, 4], [5]]);
  });
  test("the last cell of a sheet does not fill the rows before it", () => {
    const { values } = only(oneSheet('<row r="1048576"><c r="B1048576"><v>9</v></c></row>'));
    expect(values.length).toBe(1_048_576);
    expect(values[1_048_575]).toEqual([null, 9]);
    expect(values[7]).toEqual([]);
  });
});

describe("formulas", () => {
  const shared =
    '<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2*$B$1+SUM(A$1:A2)+\'乙 表\'!A2&amp;"A2"</f><v>1</v></c><c r="D2"><f t="shared" si="0"/></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
  test("a formula without a stored result has no value", () => expect(cell('<c r="A1"><f>1+1</f></c>')).toEqual({ value: null, formula: "=1+1" }));
  test("a result that is blank text is text", () => expect(cell('<c r="A1" t="str"><f>IF(1,"","")</f><v></v></c>')).toEqual({ value: "", formula: '=IF(1,"","")' }));
  test("a shared formula reads in each cell as if it stood there", () => {
    const sheet = only(oneSheet(shared));
    expect(at(sheet, "C2").formula).toBe("=A2*$B$1+SUM(A$1:A2)+'乙 表'!A2&\"A2\"");
    expect(at(sheet, "D2").formula).toBe("=B2*$B$1+SUM(B$1:B2)+'乙 表'!B2&\"A2\"");
    expect(at(sheet, "C3").formula).toBe("=A3*$B$1+SUM(A$1:A3)+'乙 表'!A3&\"A2\"");
  });
  test("whole columns and names in a shared formula: columns move, names stay", () => {
    const sheet = only(oneSheet('<row r="1"><c r="C1"><f t="shared" ref="C1:D1" si="3">SUM(A:A,$B:$B,1:1)+AB_1+LOG10(A1)</f></c><c r="D1"><f t="shared" si="3"/></c></row>'));
    expect(at(sheet, "D1").formula).toBe("=SUM(B:B,$B:$B,1:1)+AB_1+LOG10(B1)");
  });
  test("every cell of an array's result has the array's formula", () => {
    const sheet = only(fullWorkbook());
    expect(at(sheet, "A6").formula).toBe("=TRANSPOSE(B2:B3)");
    expect(at(sheet, "B6")).toEqual({ value: 80, formula: "=TRANSPOSE(B2:B3)" });
  });
});

describe("number formats", () => {
  const styled = (numFmtId: number, formats = ""): string | undefined => {
    const parts = workbookParts({ sheets: { 表: '<row r="1"><c r="A1" s="1"/></row>' }, styles: `<xf numFmtId="0"/><xf numFmtId="${numFmtId}"/>` });
    return at(only(zip({ ...parts, "xl/styles.xml": String(parts["xl/styles.xml"]).replace("<fonts>", `${formats}<fonts>`) })), "A1").format;
  };
  test("General is no format", () => expect(styled(0)).toBeUndefined());
  test("text is @", () => expect(styled(49)).toBe("@"));
  test("dates that Chinese Excel names by number are dates", () => expect([styled(31), styled(57), styled(14)]).toEqual(['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', "yyyy/m/d"]));
  test("the file's own format goes before the built-in of that number", () => expect(styled(31, '<numFmts><numFmt numFmtId="31" formatCode="0.0&quot;分&quot;"/></numFmts>')).toBe('0.0"分"'));
});

describe("what surrounds the cells", () => {
  test("a full workbook is told whole", () => {
    const { sheets, names, date1904 } = readWorkbook(fullWorkbook());
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["评分表", "visible"], ["参数", "visible"], ["存档", "hidden"]]);
    expect(names).toEqual([{ name: "满分", refersTo: "参数!$A$1" }]);
    expect(date1904).toBe(false);
    const [scoring] = sheets;
    expect(scoring?.merges).toEqual([{ top: 7, left: 0, bottom: 8, right: 1 }]);
    expect(scoring?.protected).toBe(true);
    expect(scoring?.tables).toEqual([{ name: "评分", range: { top: 0, left: 0, bottom: 3, right: 3 }, columns: ["姓名", "平时", "年度", "综合"] }]);
    expect(scoring?.formats.get(keyOf({ row: 1, column: 0 }))).toBe("@");
    expect(sheets[1]?.protected).toBe(false);
  });
  test("hidden rows and columns are told", () => {
    const sheet = only(oneSheet(sheetXml('<row r="3" hidden="1"/>', { before: '<cols><col min="2" max="3" width="9" hidden="1"/></cols>' })));
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([new Set([2]), new Set([1, 2])]);
  });
  test("cells that protection leaves open are told", () => {
    const styles = '<xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="0" applyProtection="1"><protection locked="0"/></xf>';
    const sheet = only(oneSheet(sheetXml('<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row>', { after: '<sheetProtection sheet="1"/>' }), { styles }));
    expect([sheet.protected, sheet.unlocked]).toEqual([true, new Set([keyOf({ row: 0, column: 0 })])]);
  });
  test("a name of one sheet says which", () => {
    const { names } = readWorkbook(workbook({ sheets: { 甲: "", 乙: "" }, afterSheets: '<definedNames><definedName name="n" localSheetId="1">乙!$A$1</definedName></definedNames>' }));
    expect(names).toEqual([{ name: "n", refersTo: "乙!$A$1", sheet: "乙" }]);
  });
  describe("a filter is in force only when it chooses and hides", () => {
    const filtered = (hidden: string, filter: string): boolean | "unknown" =>
      only(oneSheet(sheetXml(`<row r="1"/><row r="2"${hidden}/>`, { after: `<autoFilter ref="A1:B3">${filter}</autoFilter>` }))).filtered;
    const choice = '<filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn>';
    test("chooses and hides", () => expect(filtered(' hidden="1"', choice)).toBe(true));
    test("chooses and hides nothing", () => expect(filtered("", choice)).toBe(false));
    test("only a view that someone saved chooses", () => {
      const after = '<customSheetViews><customSheetView guid="{1}"><autoFilter ref="A1:B3">' + choice + "</autoFilter></customSheetView></customSheetViews>";
      expect(only(oneSheet(sheetXml('<row r="2" hidden="1"/>', { after }))).filtered).toBe(false);
    });
    test("a table's own filter", () => {
      const parts = fullParts();
      const table = kept.table.replace('<autoFilter ref="A1:D4"/>', `<autoFilter ref="A1:D4">${choice}</autoFilter>`);
      const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace('<row r="3"', '<row r="3" hidden="1"');
      expect(only(zip({ ...parts, "xl/tables/table1.xml": table, "xl/worksheets/sheet1.xml": sheet })).filtered).toBe(true);
    });
    test("a row is hidden by hand beside idle arrows", () => expect(filtered(' hidden="1"', '<filterColumn colId="0" hiddenButton="1"/>')).toBe(false));
  });
});

describe("ways to write the same workbook", () => {
  const plain = '<row r="1"><c r="A1" t="str"><v>甲</v></c></row>';
  const parts = () => workbookParts({ sheets: { 表: plain } });
  const reads = (changed: Record<string, string | Uint8Array>) => expect(only(zip({ ...parts(), ...changed })).values).toEqual([["甲"]]);

  test("a prefix before every element", () => {
    const prefixed = (text: string) => text.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=").replace("<x:?", "<?");
    const workbookText = prefixed(String(parts()["xl/workbook.xml"]));
    expect(workbookText).toContain("<x:workbook");
    reads({ "xl/workbook.xml": workbookText, "xl/worksheets/sheet1.xml": prefixed(sheetXml(plain)) });
  });
  test("the strict vocabulary", () => {
    const strict = (text: string) => text.replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships").replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main");
    reads(Object.fromEntries(Object.entries(parts()).map(([path, text]) => [path, strict(String(text))])));
  });
  test("sheets in UTF-16, either way round", () => {
    const text = `\ufeff${sheetXml(plain).replace("UTF-8", "UTF-16")}`;
    const little = new Uint8Array(Buffer.from(text, "utf16le"));
    reads({ "xl/worksheets/sheet1.xml": little });
    reads({ "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(text, "utf16le").swap16()) });
  });
  test("links from the root, in other case, to a workbook elsewhere", () => {
    const { "xl/workbook.xml": book, "xl/worksheets/sheet1.xml": sheet, ...rest } = parts();
    expect(only(zip({
      ...rest,
      "_rels/.rels": relationships([["a", "officeDocument", "/Mappe/Buch.xml"]]),
      "mappe/_rels/buch.xml.rels": relationships([["rId1", "worksheet", "/MAPPE/s.xml"]]),
      "Mappe/buch.xml": book!,
      "Mappe/S.xml": sheet!,
    })).values).toEqual([["甲"]]);
  });
  test("sheets of charts are no worksheets", () => {
    const { sheets } = readWorkbook(zip({ ...workbookParts({ sheets: { 图: "", 表: plain } }), "xl/_rels/workbook.xml.rels": relationships([["rId1", "chartsheet", "chartsheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"]]) }));
    expect(sheets.map(({ name }) => name)).toEqual(["表"]);
  });
  test("elements of other vocabularies are no cells", () => {
    expect(only(oneSheet(sheetXml(plain, { after: '<extLst><ext><y:row xmlns:y="urn:y" r="5"><y:c r="A5"><y:v>1</y:v></y:c></y:row></ext></extLst>' }))).values).toEqual([["甲"]]);
  });
});
