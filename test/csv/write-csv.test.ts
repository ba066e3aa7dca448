import fc from "fast-check";
import { readCsv, writeCsv } from "../../src/csv";

const written = (...cells: readonly (string | null)[]) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv([cells]));

describe("writing .csv", () => {
  it("has the mark that Chinese Excel looks for, commas, and line ends of Windows", () => {
    expect(written("姓名", "平时成绩")).toBe("\ufeff姓名,平时成绩\r\n");
  });

  it("quotes what would be taken for a separator or an end", () => {
    expect(written("一,二", "三\n四", '五"六"', "七；八", "九，十")).toBe('\ufeff"一,二","三\n四","五""六""",七；八,"九，十"\r\n');
  });

  it.each(["=1+1", "+8613800001234", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "=HYPERLINK(\"http://x\",\"甲\")", "-走访"])("makes no formula of %j: a tab goes before it, in quotes", (text) => {
    expect(written(text)).toBe(`\ufeff"\t${text.replaceAll('"', '""')}"\r\n`);
  });

  it.each(["999999199001010104", "99999919900101010X", "123456789012", "007", "12.10", "2024.10", "2-1", "1/2", "2024-03", "3月1日", "10:30", "1E5", "5%", "4,800", "１２３４", "MAR1", "Sep-24", "TRUE", "¥500"])(
    "keeps %s from being changed by Excel",
    (text) => {
      // An id that ends in X is no number to anyone.
      expect(written(text)).toBe(text.endsWith("X") ? `\ufeff${text}\r\n` : `\ufeff"\t${text}"\r\n`);
    },
  );

  it.each(["92.5", "89.9875", "0", "-5.5", "-12", "4800", "13800001234", "2024-03-01", "优秀", "甲-乙", "2024Q1", "兰组发〔2024〕5号"])("leaves %s as it is", (text) => {
    expect(written(text)).toBe(`\ufeff${text}\r\n`);
  });
});

describe("edges", () => {
  it("a blank is nothing between two commas, and a row may be blank", () => {
    expect(new TextDecoder().decode(writeCsv([["甲", null, ""], [null], ["乙"]]))).toBe("甲,,\r\n\r\n乙\r\n");
  });
});

const tricky = fc.constantFrom("=1+1", "\t", "\t\t甲", "'007", "''007", '="007"', '"', '""', ",", ";", "，", "\r", "\n", "\r\n", "甲\r", " ", "\ufeff甲", "sep=;", "sep=|", "SEP=x", "<table>", "\u0000", "\u0001\u0002", "-0", "=\"\"", "'", "007", "#REF!", "１２", "甲，乙，丙", "a;b;c", "a\tb\tc");
const cell = fc.oneof({ weight: 2, arbitrary: tricky }, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.tuple(tricky, tricky).map((parts) => parts.join("")), fc.constant(""));

describe("reading what was written", () => {
  it("gives exactly the same text, cell by cell, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }).filter((rows) => rows.some((row) => row.some((text) => text !== ""))),
        (rows) => {
          expect(readCsv(writeCsv(rows), "表").values).toEqual(rows.map((row) => row.map((text) => (text === "" ? null : text))));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
