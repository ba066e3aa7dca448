import { strToU8, zipSync, type ZippableFile } from "fflate";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patchWorkbook, readLook, readWorkbook } from "../../src/ooxml";
import { readDirectory } from "../../src/ooxml/zip";
import { placeAt, type CellContent } from "../../src/workbook/cell";
import type { AddSheetPatch, Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import { contentAt, sheetNamed } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { fullParts } from "./full-workbook";
import { oneSheet, relationships, textIn, unzip, workbook, workbookParts, zip, type Parts } from "./make-workbook";

const put = (sheet: string, address: string, content: CellContent): Patch => ({ kind: "cell", sheet, ...placeAt(address)!, content });
const add = (sheet: string, more: Partial<AddSheetPatch> = {}): Patch => ({ kind: "addSheet", sheet, ...more });
const read = (bytes: Uint8Array, sheet: string, address: string): CellContent => contentAt(sheetNamed(readWorkbook(bytes), sheet)!, placeAt(address)!);
const names = (bytes: Uint8Array): readonly string[] => readWorkbook(bytes).sheets.map(({ name }) => name);
const id = "999999199001011234";

/** As the seal would write it: a title, text that looks like a number, an id, a number, a formula over another sheet, a date. */
const explanations: readonly Patch[] = [
  add("校验说明", { widths: [12, 30.5], frozenRows: 2 }),
  put("校验说明", "A1", { value: "校验说明" }),
  put("校验说明", "A2", { value: "00123", format: "@" }),
  put("校验说明", "B2", { value: id, format: "@" }),
  put("校验说明", "A3", { value: 89.996 }),
  put("校验说明", "B3", { value: 300, formula: "=表!A1*3" }),
  put("校验说明", "C3", { value: 45657, format: "yyyy-mm-dd" }),
];

function expectExplanations(bytes: Uint8Array): void {
  expect(read(bytes, "校验说明", "A1")).toEqual({ value: "校验说明" });
  expect(read(bytes, "校验说明", "A2")).toEqual({ value: "00123", format: "@" });
  expect(read(bytes, "校验说明", "B2")).toEqual({ value: id, format: "@" });
  expect(read(bytes, "校验说明", "A3")).toEqual({ value: 89.996 });
  expect(read(bytes, "校验说明", "B3")).toEqual({ value: 300, formula: "=表!A1*3" });
  expect(read(bytes, "校验说明", "C3")).toEqual({ value: 45657, format: "yyyy-mm-dd" });
}

const plain = (): Uint8Array => oneSheet('<row r="1"><c r="A1"><v>100</v></c><c r="B1"><f>A1+1</f><v>101</v></c></row>');

function unlocked(): Parts {
  const parts = fullParts();
  return { ...parts, "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(/<workbookProtection[^>]*>/, "") };
}

describe("a new sheet", () => {
  const after = patchWorkbook(plain(), explanations);

  test("comes last, with what is put on it", () => {
    expect(names(after)).toEqual(["表", "校验说明"]);
    expectExplanations(after);
  });

  test("has its widths and keeps its heading rows in view", () => {
    const text = textIn(after, "xl/worksheets/sheet2.xml");
    expect(text).toContain('<cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="30.5" customWidth="1"/></cols>');
    expect(readLook(after).sheets[1]?.frozen).toEqual({ rows: 2, columns: 0 });
  });

  test("is listed once everywhere", () => {
    expect(textIn(after, "xl/workbook.xml")).toContain('<sheet name="表" sheetId="1" r:id="rId1"/><sheet name="校验说明" sheetId="2" r:id="rId2"/></sheets>');
    expect(textIn(after, "xl/_rels/workbook.xml.rels")).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet2.xml"/>',
    );
    expect(textIn(after, "[Content_Types].xml").match(/PartName="\/xl\/worksheets\/sheet2\.xml"/g)).toHaveLength(1);
  });

  test("leaves every other cell, formula and result alone", () => {
    expect(textIn(after, "xl/worksheets/sheet1.xml")).toBe(textIn(plain(), "xl/worksheets/sheet1.xml"));
  });

  test("may stay empty, and there may be several", () => {
    const several = patchWorkbook(plain(), [add("一"), add("二"), put("二", "A1", { value: 2 }), add("三")]);
    expect(names(several)).toEqual(["表", "一", "二", "三"]);
    expect(readWorkbook(several).sheets.map(({ values }) => values.length)).toEqual([1, 0, 1, 0]);
  });

  test("can be added to a workbook to which one was added before", () => {
    const twice = patchWorkbook(after, [add("列对应"), put("列对应", "A1", { value: "姓名" })]);
    expect(names(twice)).toEqual(["表", "校验说明", "列对应"]);
    expectExplanations(twice);
  });

  test("may be what another sheet's formula reads, and its stored results may come along", () => {
    const bytes = patchWorkbook(plain(), [add("新"), put("新", "A1", { value: null, formula: "=表!A1" }), { kind: "storedResult", sheet: "新", row: 0, column: 0, value: 100 }, put("表", "C1", { value: 200, formula: "=新!A1*2" })]);
    expect([read(bytes, "新", "A1"), read(bytes, "表", "C1")]).toEqual([{ value: 100, formula: "=表!A1" }, { value: 200, formula: "=新!A1*2" }]);
  });

  test("takes results away that an address in a cell led to", () => {
    const bytes = oneSheet('<row r="1"><c r="A1" t="e"><f>INDIRECT("新!A1")</f><v>#REF!</v></c></row>');
    expect(read(patchWorkbook(bytes, [add("新")]), "表", "A1")).toEqual({ value: null, formula: '=INDIRECT("新!A1")' });
  });
});

describe("in a workbook of another form", () => {
  test("with everything in it: parts that need not change are the same to the byte", () => {
    const [before, after] = [unlocked(), unzip(patchWorkbook(zip(unlocked()), [add("校验说明"), put("校验说明", "A1", { value: "甲" })]))];
    const mayChange = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "xl/calcChain.xml"];
    for (const path of Object.keys(before).filter((each) => !mayChange.includes(each))) {
      expect([path, Buffer.from(after[path] ?? []).equals(Buffer.from(before[path]!))]).toEqual([path, true]);
    }
    expect(Object.keys(after)).toEqual([...Object.keys(before).filter((path) => path !== "xl/calcChain.xml"), "xl/worksheets/sheet4.xml"]);
  });

  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  test("whose names have a prefix, declared on each entry as the OpenXML SDK does", () => {
    const parts = workbookParts({ sheets: { 表: "" } });
    const before = zip({
      ...parts,
      "xl/workbook.xml": `<?xml version="1.0"?><x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="表" sheetId="7" r:id="rId1" xmlns:r="${office}"/></x:sheets></x:workbook>`,
    });
    const after = patchWorkbook(before, explanations);
    expect(textIn(after, "xl/workbook.xml")).toContain(`<x:sheet xmlns:r="${office}" name="校验说明" sheetId="8" r:id="rId2"/></x:sheets>`);
    expectExplanations(after);
  });

  test("in the strict vocabulary, whose link and new part are strict too", () => {
    const strict = (text: string): string =>
      text.replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(office, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const parts = workbookParts({ sheets: { 表: "" } });
    const before = zip(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strict(String(content))])));
    const after = patchWorkbook(before, [add("新"), put("新", "A1", { value: 1 })]);
    expect(textIn(after, "xl/worksheets/sheet2.xml")).toContain('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">');
    expect(textIn(after, "xl/_rels/workbook.xml.rels").match(/Type="http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships\/worksheet"/g)).toHaveLength(2);
    expect(read(after, "新", "A1")).toEqual({ value: 1 });
  });

  test("in the strict vocabulary without styles, whose place is taken: they are strict too and lie elsewhere", () => {
    const strict = (text: string): string =>
      text.replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(office, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const parts = { ...workbookParts({ sheets: { 表: "" } }), "XL/Styles.xml": "<unknown/>", "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["RIDSTYLES", "theme", "theme.xml"]]) };
    const after = patchWorkbook(zip(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strict(content)]))), [put("表", "A1", { value: "001", format: "@" })]);
    expect(textIn(after, "XL/Styles.xml")).toBe("<unknown/>");
    expect(textIn(after, "xl/styles2.xml")).toContain('<styleSheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">');
    expect(textIn(after, "xl/_rels/workbook.xml.rels")).toContain('<Relationship Id="rIdStyles2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="/xl/styles2.xml"/>');
    expect(read(after, "表", "A1")).toEqual({ value: "001", format: "@" });
  });

  test("whose own part names, ids and content types are taken in another case", () => {
    const parts = workbookParts({ sheets: { 表: "" } });
    const before = zip({
      ...parts,
      "xl/Worksheets/SHEET2.XML": "<unknown/>",
      "xl/worksheets/sheet4.xml": "<unknown/>",
      "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace("</Types>", '<Override PartName="/XL/worksheets/Sheet3.xml" ContentType="application/xml"/></Types>'),
      "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["RID6", "theme", "worksheets/sheet5.xml"]]),
    });
    const after = patchWorkbook(before, [add("新"), put("新", "A1", { value: 1 }), add("又"), put("又", "A1", { value: 2 })]);
    expect(Object.keys(unzip(after)).slice(-2)).toEqual(["xl/worksheets/sheet6.xml", "xl/worksheets/sheet8.xml"]);
    expect(textIn(after, "xl/workbook.xml")).toContain('r:id="rId7"/><sheet name="又" sheetId="3" r:id="rId8"/>');
    expect([read(after, "新", "A1").value, read(after, "又", "A1").value]).toEqual([1, 2]);
  });

  test("whose highest sheet number is the last one that there is", () => {
    const parts = workbookParts({ sheets: { 甲: "", 乙: "" } });
    const before = zip({ ...parts, "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace('sheetId="2"', 'sheetId="65534"') });
    expect(textIn(patchWorkbook(before, [add("新")]), "xl/workbook.xml")).toContain('name="新" sheetId="2"');
  });

  test("whose archive begins with a folder: the new part is none", () => {
    const files = Object.entries(workbookParts({ sheets: { 表: "" } })).map(([path, content]) => [path, strToU8(String(content))] as const);
    const before = zipSync(Object.fromEntries<ZippableFile>([["xl/", [new Uint8Array(), { attrs: 0x10 }]], ...files]));
    const after = patchWorkbook(before, [add("新"), put("新", "A1", { value: 1 })]);
    expect(read(after, "新", "A1").value).toBe(1);
    expect(readDirectory(after).filter(({ externalAttributes }) => externalAttributes !== 0).map(({ name }) => name)).toEqual(["xl/"]);
  });

  test("whose list of sheets is written in UTF-16", () => {
    const parts = workbookParts({ sheets: { 表: "" } });
    const text = `\ufeff${String(parts["xl/workbook.xml"]).replace("UTF-8", "UTF-16")}`;
    const after = patchWorkbook(zip({ ...parts, "xl/workbook.xml": new Uint8Array(Buffer.from(text, "utf16le")) }), [add("新")]);
    expect(names(after)).toEqual(["表", "新"]);
  });

  test("without styles, though the new sheet needs one", () => expectExplanations(patchWorkbook(plain(), explanations)));

  test("names that only one sheet knows stay that sheet's", () => {
    const before = workbook({ sheets: { 甲: "", 乙: "" }, afterSheets: '<definedNames><definedName name="区" localSheetId="1">乙!$A$1</definedName></definedNames>' });
    expect(readWorkbook(patchWorkbook(before, [add("新")])).names).toEqual([{ name: "区", refersTo: "乙!$A$1", sheet: "乙" }]);
  });
});

describe("names of new sheets", () => {
  test.each(["a&b<c>\"d'e", "_x0041_", "😀".repeat(15), " 前后 ", "x".repeat(31)])("%j is kept as it is", (name) => {
    expect(names(patchWorkbook(plain(), [add(name)]))).toEqual(["表", name]);
  });

  const refusal = (bytes: Uint8Array, ...patches: Patch[]): Refusal => {
    try {
      patchWorkbook(bytes, patches);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
    throw new Error("It was written.");
  };

  test.each(["", "  ", "x".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "a：b", "［a］", "History", "history", "a\tb", "a\u0000", "\ud800"])("%j is refused in a sentence", (name) => {
    expect(refusal(plain(), add(name)).says.key).toBe("host.sheetNameUnfit");
  });

  test.each([["Sheet1", "SHEET1"], ["表", "表"], ["Ａ表", "a表"], ["STRASSE", "strasse"]])("beside %j, %j is refused, and both are named", (there, name) => {
    const { says } = refusal(workbook({ sheets: { [there]: "" } }), add(name));
    expect(says).toMatchObject({ key: "host.sheetNameTaken", fill: { sheet: name, there } });
  });

  test("a name that is added twice is refused", () => expect(refusal(plain(), add("新"), add("新")).says.key).toBe("host.sheetNameTaken"));

  test("the name of a sheet that is one chart is taken too", () => {
    const parts = workbookParts({ sheets: { 表: "", 图: "" } });
    const before = zip({ ...parts, "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "chartsheet", "chartsheets/sheet1.xml"]]) });
    expect(refusal(before, add("图")).says.key).toBe("host.sheetNameTaken");
  });

  test("cells before their sheet are refused", () => expect(refusal(plain(), put("新", "A1", { value: 1 }), add("新")).says.key).toBe("host.sheetGone"));

  test("a workbook whose structure is protected is refused, by name and with the way out", () => {
    const { says, message } = refusal(zip(fullParts()), add("校验说明"));
    expect(says).toMatchObject({ key: "host.structureProtected", fill: { sheet: "校验说明" } });
    expect(message).toContain("保护工作簿");
  });
});

describeWithLibreOffice("a new sheet in LibreOffice", () => {
  test("is there with its cells, and its formulas are calculated", async () => {
    const [converted] = await throughLibreOffice([patchWorkbook(plain(), [...explanations, put("校验说明", "D3", { value: null, formula: "=A3*1000+表!A1" })])], "xlsx");
    expect(names(converted!)).toEqual(["表", "校验说明"]);
    expect(read(converted!, "校验说明", "B2").value).toBe(id);
    expect(read(converted!, "校验说明", "A2").value).toBe("00123");
    expect(read(converted!, "校验说明", "D3").value).toBe(90_096);
  }, 130_000);
});

const hasOpenpyxl = spawnSync("/usr/bin/python3", ["-c", "import openpyxl"]).status === 0;
(hasOpenpyxl ? describe : describe.skip)("a new sheet in openpyxl", () => {
  test("is there with its cells, widths and frozen rows, as text where it is text", () => {
    const folder = mkdtempSync(join(tmpdir(), "kaohe-openpyxl-"));
    try {
      writeFileSync(join(folder, "a.xlsx"), patchWorkbook(plain(), explanations));
      const script = `import json,openpyxl; w=openpyxl.load_workbook("a.xlsx"); s=w["校验说明"]; print(json.dumps([w.sheetnames,[[c.value if c.row<3 or c.column<3 else str(c.value) for c in r] for r in s.iter_rows()],s["B2"].number_format,s.freeze_panes,s.column_dimensions["B"].width]))`;
      const { stdout, stderr } = spawnSync("/usr/bin/python3", ["-c", script], { cwd: folder, encoding: "utf8" });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual([
        ["表", "校验说明"],
        [["校验说明", null, null], ["00123", id, null], [89.996, "=表!A1*3", "2024-12-31 00:00:00"]],
        "@",
        "A3",
        30.5,
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
