import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import type { Patch } from "../../src/workbook/patch";
import { oneSheet, sheetXml, textIn } from "./make-workbook";

const styles = '<xf numFmtId="0"/><xf numFmtId="0"><alignment wrapText="1"/></xf>';
const before = '<sheetFormatPr defaultRowHeight="22"/><cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="10" customWidth="1"/></cols>';
const rows = '<row r="1"><c r="A1" s="1"/><c r="B1"/></row><row r="2" ht="40" customHeight="1"><c r="A2" s="1"/></row>';
const bytes = oneSheet(sheetXml(rows, { before }), { styles });
const sheet = readWorkbook(bytes).sheets[0]!.name;
const put = (row: number, column: number, value: string): Patch => ({ kind: "cell", sheet, row, column, content: { value } });
const heights = (...patches: readonly Patch[]) => [...textIn(patchWorkbook(bytes, patches), "xl/worksheets/sheet1.xml").matchAll(/<row r="(\d+)"[^>]*>/g)].map(([tag, row]) => [row, /\sht="([\d.]+)"/.exec(tag)?.[1]]);

const under = oneSheet(sheetXml('<row r="1"><c r="A1" s="1"/></row>', { before }), { styles });

/** Eleven characters are as wide as 22 digits: three lines of ten less the edges. */
const long = "一二三四五六七八九十一";

describe("a row whose text is longer than its column is wide", () => {
  it("is as high as its lines, where its cell breaks lines and it has no height of its own", () => {
    expect(heights(put(0, 0, long))).toEqual([["1", "49"], ["2", "40"]]);
    expect(heights(put(0, 0, "一二三"))).toEqual([["1", undefined], ["2", "40"]]);
    expect(heights(put(0, 1, long))).toEqual([["1", undefined], ["2", "40"]]);
    expect(heights(put(1, 0, long))).toEqual([["1", undefined], ["2", "40"]]);
  });

  it("is so too where it is new, alone or in a block, and for lines that were typed", () => {
    expect(heights(put(0, 0, "甲"), put(2, 0, long)).slice(2)).toEqual([["3", "49"]]);
    const patched = patchWorkbook(under, [{ kind: "rows", sheet, top: 1, columns: [{ column: 0 }], rows: [[long], ["甲"], ["甲\n乙\n丙\n丁"]] }]);
    expect([...textIn(patched, "xl/worksheets/sheet1.xml").matchAll(/<row r="(\d)"(?: ht="(\d+)")?>/g)].map(([, row, height]) => [row, height])).toEqual([["1", undefined], ["2", "49"], ["3", undefined], ["4", "64"]]);
  });
});

describe("a row that is as high as its texts need", () => {
  /** The first row is as high as three lines, as this program makes it; the second as another program may have made it. */
  const high = oneSheet(sheetXml(`<row r="1" ht="49"><c r="A1" s="1" t="inlineStr"><is><t>${long}</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>一二三四五六</t></is></c></row><row r="2" ht="60"><c r="A2" s="1" t="inlineStr"><is><t>${long}</t></is></c></row>`, { before }), { styles });
  const after = (...patches: readonly Patch[]) => [...textIn(patchWorkbook(high, patches), "xl/worksheets/sheet1.xml").matchAll(/<row r="(\d)"(?: ht="(\d+)")?>/g)].map(([, , height]) => height);

  it("is lower when the long text goes, as high as what stays needs", () => {
    expect(after(put(0, 0, ""))).toEqual(["34", "60"]);
    expect(after(put(0, 0, ""), put(0, 1, "甲"))).toEqual([undefined, "60"]);
    expect(after(put(0, 1, ""))).toEqual(["49", "60"]);
  });

  it("is higher when a text grows", () => expect(after(put(0, 1, `${long}一二三四五`))).toEqual(["64", "60"]));

  it("keeps the height that somebody else gave it", () => {
    expect(after(put(1, 0, ""))).toEqual(["49", "60"]);
    expect(heights(put(1, 0, long), put(1, 0, ""))).toEqual([["1", undefined], ["2", "40"]]);
  });

  it("takes what XML writes with several letters for one", () => {
    const written = "&lt;甲&gt;&amp;&#x4e59;";
    const two = oneSheet(sheetXml(`<row r="1" ht="34"><c r="A1" s="1" t="inlineStr"><is><t>${written}${written}</t></is></c></row><row r="2" ht="34"><c r="A2" s="1" t="str"><f>B2</f><v>${written}${written}</v></c></row>`, { before }), { styles });
    const patched = textIn(patchWorkbook(two, [put(0, 0, "甲"), { kind: "cell", sheet, row: 1, column: 0, content: { value: "甲" } }]), "xl/worksheets/sheet1.xml");
    expect([...patched.matchAll(/<row r="(\d)"(?: ht="(\d+)")?>/g)].map(([, , height]) => height)).toEqual([undefined, undefined]);
  });

  it("is found by texts that cells share, too", () => {
    const shared = patchWorkbook(under, [{ kind: "rows", sheet, top: 1, columns: [{ column: 0 }], rows: [[long], [long]] }]);
    const lower = patchWorkbook(shared, [put(1, 0, "甲")]);
    expect([...textIn(lower, "xl/worksheets/sheet1.xml").matchAll(/<row r="(\d)"(?: ht="(\d+)")?>/g)].map(([, , height]) => height)).toEqual([undefined, undefined, "49"]);
  });
});
