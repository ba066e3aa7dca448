import { readFileSync } from "node:fs";
import { readCsv } from "../../src/csv";
import { compound } from "../ooxml/compound";
import { gb18030, joined, utf16be, utf16le, utf8 } from "./bytes";

const rows = (bytes: Uint8Array) => readCsv(bytes, "表").values;
const table = "姓名,平时成绩\r\n王秀英,92.50\r\n";
const read = [["姓名", "平时成绩"], ["王秀英", "92.50"]];

describe("a .csv", () => {
  it("becomes a sheet of text under the name that is given, and says that nothing in it has a type", () => {
    const sheet = readCsv(utf8("姓名,年龄\n甲,\n"), "花名册");
    expect([sheet.name, sheet.untyped, sheet.values]).toEqual(["花名册", true, [["姓名", "年龄"], ["甲", null]]]);
  });

  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8(table)],
    ["UTF-8 with a mark", utf8(`\ufeff${table}`)],
    ["UTF-16 LE with a mark", joined([0xff, 0xfe], utf16le(table))],
    ["UTF-16 BE with a mark", joined([0xfe, 0xff], utf16be(table))],
    ["UTF-16 LE without a mark", utf16le(table)],
    ["UTF-16 BE without a mark", utf16be(table)],
    ["GB18030", gb18030(table)],
    ["GB18030 with a mark", joined([0x84, 0x31, 0x95, 0x33], gb18030(table))],
  ])("is read in %s", (_, bytes) => {
    expect(rows(bytes)).toEqual(read);
  });

  it("is read in UTF-16 without a mark though characters like 一 have a zero byte where Latin ones have none", () => {
    const text = "姓名,备注\r\n丁一,一丁一丁一丁一丁\r\n";
    expect(rows(utf16le(text))).toEqual([["姓名", "备注"], ["丁一", "一丁一丁一丁一丁"]]);
    expect(rows(utf16be(text))).toEqual(rows(utf16le(text)));
  });

  it("keeps rare characters: four bytes in GB18030, supplementary planes", () => {
    // Four bytes from 90 30 81 30 stand for U+10000 and what follows, 12600 to the first byte: U+20000 is 95 32 82 36.
    expect(rows(joined(gb18030("姓名,性别\n"), [0x95, 0x32, 0x82, 0x36], gb18030("田,男")))).toEqual([["姓名", "性别"], ["𠀀田", "男"]]);
    expect(rows(utf8("𠮷田,男"))).toEqual([["𠮷田", "男"]]);
  });

  it.each([
    ["comma", "姓名,备注\n甲,乙"],
    ["tab", "姓名\t备注\n甲\t乙"],
    ["semicolon", "姓名;备注\n甲;乙"],
    ["full-width comma", "姓名，备注\n甲，乙"],
  ])("is split by a %s", (_, text) => {
    expect(rows(utf8(text))).toEqual([["姓名", "备注"], ["甲", "乙"]]);
  });

  it("is split by what splits its rows, not by what stands in its sentences", () => {
    const prose = "姓名,内容\n甲,今天，去了，三家，新的，企业\n乙,昨天，也去，三家，老的，企业\n丙,明天，去";
    expect(rows(utf8(prose))[1]).toEqual(["甲", "今天，去了，三家，新的，企业"]);
    const amounts = "姓名，金额\n甲，4,800\n乙，900\n丙，7,200";
    expect(rows(utf8(amounts))).toEqual([["姓名", "金额"], ["甲", "4,800"], ["乙", "900"], ["丙", "7,200"]]);
    const tabs = "姓名\t内容\t日期\n甲\t买,卖,修\t5\n乙\t买,卖,修\t6";
    expect(rows(utf8(tabs))[1]).toEqual(["甲", "买,卖,修", "5"]);
    const titled = "西固区花名册；2024\n填报单位：西固区\n姓名,性别,备注\n甲,男,一;二\n乙,女,三;四";
    expect(rows(utf8(titled))[3]).toEqual(["甲", "男", "一;二"]);
  });

  it("believes a first line that says what the separator is, and does not count it as a row", () => {
    expect(rows(utf8("sep=;\r\n姓名;金额\r\n甲;4,800\r\n乙;7,200"))).toEqual([["姓名", "金额"], ["甲", "4,800"], ["乙", "7,200"]]);
  });

  it("has quoted cells with separators, quotes and line breaks in them", () => {
    expect(rows(utf8('姓名,备注\r\n甲,"一,二\r\n""三"""\r\n"乙" ,x'))).toEqual([["姓名", "备注"], ["甲", '一,二\r\n"三"'], ["乙", "x"]]);
  });

  it("keeps a quote inside a cell that does not begin with one", () => {
    expect(rows(utf8('物品,数\r\n5" 屏,1\r\n7" 屏,2\r\n'))).toEqual([["物品", "数"], ['5" 屏', "1"], ['7" 屏', "2"]]);
  });

  it("may end its lines in several ways, as files that were put together do", () => {
    expect(rows(utf8("a,b\r\n1,2\n3,4\r5,6\r\n"))).toEqual([["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]);
  });

  it("may have rows of different lengths, and blank ones", () => {
    expect(rows(utf8("标题\n\n姓名,性别,备注\n甲,男\n乙,女,x,多\n,,\n"))).toEqual([["标题"], [null], ["姓名", "性别", "备注"], ["甲", "男"], ["乙", "女", "x", "多"], [null, null, null]]);
  });

  it.each([
    ['a tab, as we write it', '"\t999999199001010104"', "999999199001010104"],
    ['="…"', '="999999199001010104"', "999999199001010104"],
    ['="…" in quotes', '"=""999999199001010104"""', "999999199001010104"],
    ["an apostrophe", "'999999199001010104", "999999199001010104"],
    ["an apostrophe before a formula", "'=1+1", "=1+1"],
  ])("gives an id that was kept safe by %s as it is", (_, cell, expected) => {
    expect(rows(utf8(`姓名,身份证号\n甲,${cell}`))[1]).toEqual(["甲", expected]);
  });

  it("leaves an apostrophe that belongs to the text, and formulas as text", () => {
    expect(rows(utf8("a,b\n'两新'组织,=SUM(A1:A2)"))[1]).toEqual(["'两新'组织", "=SUM(A1:A2)"]);
  });
});

it("a short text may hold one control character: a slip of the hand", () => {
  expect(rows(utf8("姓名,分\n甲\u0001,1"))).toEqual([["姓名", "分"], ["甲\u0001", "1"]]);
});

describe("what is no .csv", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(), /空的（0 字节）/],
    ["only blank lines", utf8("\ufeff \r\n\t\r\n"), /没有内容/],
    ["an .xlsx under another name", new Uint8Array(readFileSync("templates/scoring.xlsx")), /扩展名改为 \.xlsx.*另存为/],
    ["an .xls under another name", new Uint8Array(compound("Workbook")), /旧格式.*另存为/],
    ["an encrypted workbook", new Uint8Array(compound("EncryptedPackage")), /打开密码/],
    ["a picture", new Uint8Array(readFileSync("templates/icons/icon-32.png")), /不是文字.*另存为/],
    ["random bytes", Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 0xff), /不是文字/],
    ["control characters that are valid UTF-8", Uint8Array.from({ length: 400 }, (_, at) => 1 + (at % 8)), /不是文字/],
    ["a short text with two control characters", utf8("甲\u0001,\u00021"), /不是文字/],
    ["zeros", new Uint8Array(100), /不是文字/],
    ["UTF-16 cut inside a character", joined([0xff, 0xfe], utf16le(table), [0x61]), /没有传完/],
    ["UTF-8 cut inside a character", utf8(table).subarray(0, 8), /没有传完/],
    ["UTF-8 by its mark that is none", joined([0xef, 0xbb, 0xbf], gb18030(table)), /不是文字/],
    ["a web page", utf8("<html><table><tr><td>甲</td></tr></table></html>"), /网页格式.*另存为/],
    ["a quote without its other", utf8('姓名,备注\n甲,x\n乙,"三\n丙,四\n'), /第 3 行的引号不成对/],
    ["a quote that closes in the middle", utf8('事项,年\n"六清"摸底,2024\n'), /第 2 行的引号不成对/],
  ])("%s is refused with the way out", (_, bytes, sentence) => {
    expect(() => readCsv(bytes, "表")).toThrow(sentence);
  });

  it("is refused by its size before any of it is read", () => {
    const bytes = new Uint8Array(49 * 1024 ** 2);
    expect(() => readCsv(bytes, "表")).toThrow(/文件过大（49 MB，上限 48 MB）/);
  });

  it("is not an .xlsx just because it begins with PK", () => {
    expect(rows(utf8("PK组,分\n甲,1"))).toEqual([["PK组", "分"], ["甲", "1"]]);
  });

  it("is refused in time though it is large and full of single quotes", () => {
    const text = `姓名,备注\n${'甲,"未完\n'.repeat(200_000)}`;
    const began = Date.now();
    expect(() => readCsv(utf8(text), "表")).toThrow(/引号不成对/);
    expect(Date.now() - began).toBeLessThan(5000);
  });
});
