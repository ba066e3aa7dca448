import fc from "fast-check";
import { blankCells } from "../../src/ooxml/blank-cells";
import { cellReader } from "../../src/ooxml/cell-reader";
import { blankPlainCell, plainCellAt } from "../../src/ooxml/plain-cell";
import { isPlainXml } from "../../src/ooxml/plain-xml";
import { scanXml } from "../../src/ooxml/xml";
import { message } from "../../src/text";

const what = message("file.part.contents");
const strings = ["甲", "乙", "丙"];
const context = () => ({ sheet: "表", what, strings, date1904: false, styles: { formats: ["0", undefined, "@"], unlocked: new Set([2]), wraps: new Set<number>() }, blanks: blankCells() });

/** What a sheet holds, read cell by cell or tag by tag; nothing where it is refused. */
function held(xml: string, whole: boolean) {
  const { cells, handlers } = cellReader(context());
  const { cell, ...byTag } = handlers;
  try {
    scanXml(xml, "worksheet", what, whole ? { ...byTag, cell } : byTag);
  } catch {
    return undefined;
  }
  return cells;
}

const sheetWith = (cells: string): string => `<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`;

/** Whether a cell is read in one go. */
const isUsual = (cell: string): boolean => plainCellAt({ text: cell, at: 2, fail: () => new Error("refused") }, blankPlainCell());

const usual = [
  '<c r="A3"/>', '<c r="A3" s="2"></c>', '<c r="A3"><v>12</v></c>', '<c r="AB30"><v>-12.50</v></c>', '<c r="A3"><v>0.1</v></c>', '<c r="A3"><v>.5</v></c>', '<c r="A3"><v>5.</v></c>', '<c r="A3"><v>-0</v></c>', '<c r="A3" t="n"><v>007</v></c>',
  '<c r="A3"><v>89.99999999999999</v></c>', '<c r="A3"><v>1.7976931348623157E+308</v></c>', '<c r="A3"><v>123456789012345678</v></c>', '<c r="A3"><v></v></c>', '<c r="A3"><v> </v></c>', '<c r="A3"><v>甲</v></c>', '<c r="A3"><v>1.2.3</v></c>', '<c r="A3"><v>-</v></c>', '<c r="A3"><v>.</v></c>',
  '<c r="A3" s="2" t="s"><v>1</v></c>', '<c t="s" s="1" r="B3"><v>01</v></c>', '<c r="A3" t="s"><v></v></c>', '<c r="A3" t="str"><v>甲&amp;乙_x0041_</v></c>', '<c r="A3" t="b"><v>1</v></c>', '<c r="A3" t="e"><v>#REF!</v></c>',
  '<c r="A3" t="inlineStr"><is><t>甲</t></is></c>', '<c r="A3" t="inlineStr"><is><t xml:space="preserve"> 甲\r\n</t></is></c>', '<c r="A3" t="inlineStr"><is><t></t></is></c>',
  '<c r="A3"><f>B3&lt;&#x4e00;</f><v>1</v></c>', '<c r="A3"><f/><v>1</v></c>', '<c r="A3"><f></f></c>', '<c r="A3"><f t="shared" ref="A3:A4" si="0">B3</f><v>1</v></c><c r="A4"><f t="shared" si="0"/><v>2</v></c>', '<c r="A3"><f t="array" ref="A3:B4">C3</f><v>1</v></c><c r="B4"><v>2</v></c>',
];

const others = [
  '<c><v>1</v></c>', '<c r="a3"><v>1</v></c>', '<c r="A3" cm="1"><v>1</v></c>', "<c r='A3'><v>1</v></c>", '<c  r="A3"><v>1</v></c>', '<c r="A3" ><v>1</v></c>', '<c r="A3"><v>1</v ></c>', '<c r="A3" t="d"><v>2024-01-10</v></c>', '<c r="A3"><v>1</v><f>B3</f></c>', '<c r="A3"><v/></c>', '<c r="A3"> <v>1</v></c>',
  '<c r="A3" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', '<c r="A3" t="inlineStr"><is><t>甲</t><rPh><t>乙</t></rPh></is></c>', '<c r="A3"><foo/><v>1</v></c>', '<c r="A3"><extLst/></c>', '<c r="A3" s="2"><c r="B4"></c></c>', '<c r="A3" s="2"><foo><c r="B4"><v>1</v></c></foo><v>2</v></c>', '<c r="A3"><v>1</v><is><t>甲</t></is></c>',
];

const refused = ['<c r="A0"><v>1</v></c>', '<c r="XFE1"><v>1</v></c>', '<c r="A1048577"><v>1</v></c>', '<c r="A3" r="A4"/>', '<c r="A3"><v>1</c>', '<c r="A3"><v>&nbsp;</v></c>', '<c r="A3" t="s"><v>3</v></c>', '<c r="A3" t="s"><v>-1</v></c>', '<c r="A3"><f si="1" si="2"/></c>', '<c r="A3"/ >', '<c r="A3" s="1"t="s"/>', '<c r="A3"><f t="shared" si="9"/></c>'];

describe("a cell, read in one go", () => {
  it.each(usual)("%s holds what it holds tag by tag", (cell) => {
    expect(isUsual(cell)).toBe(true);
    expect(held(sheetWith(cell), true)).toBeDefined();
    expect(held(sheetWith(cell), true)).toEqual(held(sheetWith(cell), false));
  });

  it.each(others)("%s is left to be read tag by tag", (cell) => {
    expect(isUsual(cell)).toBe(false);
    expect(held(sheetWith(cell), true)).toBeDefined();
    expect(held(sheetWith(cell), true)).toEqual(held(sheetWith(cell), false));
  });

  it.each(refused)("%s is refused either way", (cell) => {
    expect(held(sheetWith(cell), false)).toBeUndefined();
    expect(held(sheetWith(cell), true)).toBeUndefined();
  });

  it("is no cell under a prefix that only the root has", () => {
    expect(held('<x:worksheet><c r="A3"><v>1</v></c></x:worksheet>', true)?.values).toEqual([]);
  });

  it("stands where its address says, down to the last cell of a sheet", () => {
    const cell = blankPlainCell();
    expect(plainCellAt({ text: '<c r="XFD1048576"/>', at: 2, fail: () => new Error("refused") }, cell)).toBe(true);
    expect(cell).toMatchObject({ row: 1_048_575, column: 16_383 });
  });

  it("holds the very number that is written, whatever its digits", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "-"), fc.stringMatching(/^\d{0,12}$/), fc.stringMatching(/^\d{1,12}$/), (sign, whole, places) => {
        const written = `${sign}${whole}.${places}`;
        const cell = blankPlainCell();
        plainCellAt({ text: `<c r="A3"><v>${written}</v></c>`, at: 2, fail: () => new Error("refused") }, cell);
        expect(cell.number ?? Number(cell.stored)).toBe(Number(written));
      }),
      { numRuns: 3000 },
    );
  });

  it("and tag by tag all is alike, whatever is cut out of a sheet or put into it", () => {
    const sheet = sheetWith([...usual, ...others].join(""));
    const pieces = fc.constantFrom("<", ">", "/", "&", ";", '"', "'", " ", "=", "c", "<v>", "&lt;", "\r", "</c>", "<c>", '<c r="B4">', ".", "-", "\u0000", "甲");
    fc.assert(
      fc.property(fc.nat(sheet.length), fc.nat(12), fc.array(pieces, { maxLength: 3 }), (from, cut, put) => {
        const xml = sheet.slice(0, from) + put.join("") + sheet.slice(from + cut);
        if (isPlainXml(xml)) expect([xml, held(xml, true)]).toEqual([xml, held(xml, false)]);
      }),
      { numRuns: 3000 },
    );
  });
});
