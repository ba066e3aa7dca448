import { patchWorkbook, readLook, readWorkbook } from "../../src/ooxml";
import { paperOf } from "../../src/sheets/own-paper";
import { ownSheetPatches } from "../../src/sheets/own-sheet";
import { keyOf, placeAt } from "../../src/workbook/cell";
import type { CellLook } from "../../src/workbook/look";
import { paperLooks } from "../../src/workbook/paper";
import type { Patch } from "../../src/workbook/patch";
import { contentAt, sheetNamed } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { fullParts } from "./full-workbook";
import { oneSheet, textIn, unzip, workbook, zip } from "./make-workbook";

const id = "999999199001011234";
const own = { name: "张'三&回执", widths: [20, 60, 3, 26], frozenRows: 3, signed: true, printed: { columns: 2, lines: 5 } } as const;
const lines = [["回执"], ["说明"], ["项目", "内容", null, "摘要"], ["单位", "西固区", null, "abc"], ["编号", id, null, "def"], ...Array.from({ length: 300 }, (_, row) => [null, null, null, `第${row}行`])];
const paper = paperOf({ ...own, lines, parts: ["text", "text", undefined, "quiet"] });
const cells = lines.flatMap((line, row) => line.flatMap((value, column): Patch[] => (value === null ? [] : [{ kind: "cell", sheet: own.name, row, column, content: { value, ...(value === id ? { format: "@" } : {}) } }])));
const patches: readonly Patch[] = [{ kind: "addSheet", sheet: own.name, widths: own.widths, frozenRows: 3, paper }, ...cells];

const lookAt = (bytes: Uint8Array, address: string): CellLook | undefined => {
  const { styles, sheets } = readLook(bytes);
  return styles[sheets.at(-1)?.styleOf.get(keyOf(placeAt(address)!)) ?? -1];
};

describe("a paper in a file", () => {
  const plain = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const bytes = patchWorkbook(plain, patches);

  it("looks as its parts say, whatever stands in the cells", () => {
    expect(lookAt(bytes, "A1")).toMatchObject({ ...paperLooks.title, font: "宋体" });
    expect(lookAt(bytes, "B3")).toMatchObject(paperLooks.head);
    expect(lookAt(bytes, "B5")).toMatchObject(paperLooks.text);
    expect(lookAt(bytes, "D9")).toMatchObject(paperLooks.quiet);
    expect(contentAt(sheetNamed(readWorkbook(bytes), own.name)!, placeAt("B5")!)).toEqual({ value: id, format: "@" });
  });

  it("names what is printed and which row heads each page, for its own sheet only", () => {
    const quoted = "'张''三&回执'!";
    expect(readWorkbook(bytes).names).toEqual([
      { name: "_xlnm.Print_Area", refersTo: `${quoted}$A$1:$B$5`, sheet: own.name },
      { name: "_xlnm.Print_Titles", refersTo: `${quoted}$3:$3`, sheet: own.name },
    ]);
  });

  it("keeps the order of the schema, the signatures and the numbers of pages", () => {
    const text = textIn(bytes, "xl/worksheets/sheet2.xml");
    const order = ["<sheetPr>", "<sheetViews>", "<cols>", "<sheetData>", "<mergeCells ", "<printOptions ", "<pageMargins ", "<pageSetup ", "<headerFooter>"];
    expect(order.map((tag) => text.indexOf(tag))).toEqual([...order.map((tag) => text.indexOf(tag))].sort((one, other) => one - other));
    expect(order.filter((tag) => !text.includes(tag))).toEqual([]);
    expect(text).toMatch(/<oddFooter>&amp;L审核人：\u3000+填表人：\u3000+&amp;R第 &amp;P 页，共 &amp;N 页<\/oddFooter>/);
    expect(text).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>');
  });

  it("joins the names and the styles that a workbook has, and spoils no number of them", () => {
    const before = workbook({
      sheets: { 甲: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', 乙: "" },
      styles: '<xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/>',
      afterSheets: '<definedNames><definedName name="区" localSheetId="1">乙!$A$1</definedName></definedNames><calcPr calcId="1"/>',
    });
    const after = patchWorkbook(before, patches);
    expect(readWorkbook(after).names).toHaveLength(3);
    expect(contentAt(sheetNamed(readWorkbook(after), "甲")!, { row: 0, column: 0 })).toEqual({ value: 1, format: "yyyy/m/d" });
    expect(lookAt(after, "A1")).toMatchObject(paperLooks.title);
    const styles = textIn(after, "xl/styles.xml");
    for (const [list, item] of [["fonts", "font"], ["fills", "fill"], ["borders", "border"], ["cellXfs", "xf"]] as const) {
      const [, count, body = ""] = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(styles) ?? [];
      expect([list, Number(count)]).toEqual([list, body.match(new RegExp(`<${item}[ />]`, "g"))?.length]);
    }
  });

  it("leaves every part alone that need not change", () => {
    const parts = { ...fullParts(), "xl/workbook.xml": String(fullParts()["xl/workbook.xml"]).replace(/<workbookProtection[^>]*>/, "") };
    const [before, after] = [unzip(zip(parts)), unzip(patchWorkbook(zip(parts), patches))];
    const differing = Object.keys(before).filter((path) => !Buffer.from(after[path] ?? []).equals(Buffer.from(before[path]!)));
    expect(differing.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/styles.xml", "xl/workbook.xml"]);
  });
});

describe("a paper that is written again", () => {
  const grown = "参加考核人员中有三人在年度中间调入，按规定以实际工作月数计算，已与组织部核对。";
  const opinion = { name: "退回意见", widths: [8, 30], frozenRows: 3 } as const;
  const heightsOf = (bytes: Uint8Array) => [...textIn(bytes, "xl/worksheets/sheet2.xml").matchAll(/<row r="\d+" ht="([\d.]+)"( customHeight="1")?/g)].map(([, height, fixed]) => [Number(height), fixed !== undefined]);
  const write = (bytes: Uint8Array, ...texts: readonly (string | null)[]) => patchWorkbook(bytes, ownSheetPatches({ ...opinion, lines: [["退回意见"], ["说明"], ["序号", "内容"], ...texts.map((text, row) => [row + 1, text])] }, readWorkbook(bytes)));
  const first = write(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'), null, grown);

  it("has rows as high as their texts, before and after", () => {
    // 30 digits less one for the edges hold 14 characters: 39 make three lines.
    expect(heightsOf(first).slice(3)).toEqual([[19, false], [49, false]]);
    expect(heightsOf(write(first, grown, grown)).slice(3)).toEqual([[49, false], [49, false]]);
    expect(heightsOf(write(first, null, `${grown}${grown}`)).slice(3)).toEqual([[19, false], [94, false]]);
    expect(heightsOf(write(first, null, "甲")).slice(3)).toEqual([[19, false], [19, false]]);
  });
});

describeWithLibreOffice("a paper in LibreOffice", () => {
  it("prints what is for people on one page, and nothing else of the sheet", async () => {
    const [pdf] = await throughLibreOffice([patchWorkbook(workbook({ sheets: { 空: "" } }), patches)], "pdf");
    expect(new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }, 130_000);
});
