import { written } from "../../../src/measures/decimal";
import { checkDigit, readIdNumber } from "../../../src/sheets/values/id-number";
import { readCode, readPhone } from "../../../src/sheets/values/code";
import { readDate } from "../../../src/sheets/values/date";
import { monthWritten, readMonth } from "../../../src/sheets/values/month";
import { readPoints, readWhole, readYears, readYuan } from "../../../src/sheets/values/number";
import { readPeriodTyped } from "../../../src/sheets/values/period";
import type { Read } from "../../../src/sheets/values/read";
import { readChoice, readName, readText } from "../../../src/sheets/values/text";
import { readYear } from "../../../src/sheets/values/year";

/** As a cell of a .csv: text that says nothing of types. */
const cell = (value: string) => ({ value, untyped: true });
const meaning = <T>(read: Read<T>, inWords: (value: T) => string): string => (read.state === "read" || read.state === "repaired" ? `${read.state} ${inWords(read.value)}` : read.state === "unreadable" ? read.fault : read.state);

describe("a number in a .csv", () => {
  it.each([
    ["92.50", "read 92.5"],
    ["92", "read 92"],
    [" 92.5 ", "read 92.5"],
    ["92分", "read 92"],
    ["-5", "read -5"],
    ["９２", "repaired 92"],
    ["9 2", "repaired 92"],
    ["9.25E+01", "notANumber"],
    ["良好", "notANumber"],
    ["#REF!", "errorCell"],
    ["", "blank"],
  ])("is a score: %j is %s", (typed, expected) => {
    expect(meaning(readPoints(cell(typed)), written)).toBe(expected);
  });

  it.each([
    ["4,800", "read 4800"],
    ["4,800.50", "read 4800.5"],
    ["1,234,567.00元", "read 1234567"],
    ["¥4,800", "read 4800"],
    ["￥4,800.00", "read 4800"],
    ["48,00", "notANumber"],
    ["1.2万元", "notANumber"],
    ["1.2万", "notANumber"],
  ])("is an amount: %j is %s", (typed, expected) => {
    expect(meaning(readYuan(cell(typed)), written)).toBe(expected);
  });

  it.each([
    ["12", "read 12"],
    ["1,200", "repaired 1200"],
    ["2024年", "repaired 2024"],
    ["1.5", "notWhole"],
    ["12,00", "notANumber"],
  ])("is a count: %j is %s", (typed, expected) => {
    expect(meaning(readWhole(cell(typed)), String)).toBe(expected);
  });

  it("is a year, or several", () => {
    expect(meaning(readYear(cell("2024")), String)).toBe("read 2024");
    expect(meaning(readYear(cell("1999")), String)).toBe("notAYear");
    expect(meaning(readYears(cell("2023,2024")), (years) => years.join("+"))).toBe("read 2023+2024");
  });
});

describe("a day in a .csv", () => {
  it.each([
    ["2024-05-01", "read 2024-05-01"],
    ["2024/5/1", "read 2024-05-01"],
    ["2024.5.1", "read 2024-05-01"],
    ["2024年5月1日", "read 2024-05-01"],
    ["20240501", "read 2024-05-01"],
    ["2024-05-01T00:00:00", "read 2024-05-01"],
    ["2024/5/1 0:00", "read 2024-05-01"],
    // Not the 11th at 0:00, nor at 2:30.
    ["2024/5/1 10:00", "read 2024-05-01"],
    ["2024-5-1 12:30:00", "read 2024-05-01"],
    ["45413", "repaired 2024-05-01"],
    ["2024.10", "monthOnly"],
    ["2024-02-30", "noSuchDay"],
    ["5/1/2024", "notADate"],
    ["May-24", "notADate"],
    ["########", "notADate"],
    ["12", "notADate"],
  ])("%j is %s", (typed, expected) => {
    expect(meaning(readDate(cell(typed)), String)).toBe(expected);
  });

  it("with its time of day is the same day where cells have types, too", () => {
    expect(meaning(readDate({ value: "2024/5/1 10:00" }), String)).toBe("repaired 2024-05-01");
  });
});

describe("a month in a .csv", () => {
  it.each([
    ["2024.10", "read 2024-10"],
    ["2024.05", "read 2024-05"],
    ["2024-5", "read 2024-05"],
    ["202405", "read 2024-05"],
    ["2024年5月", "read 2024-05"],
    ["2024/5/1", "read 2024-05"],
    ["45413", "repaired 2024-05"],
    // A number cell shows a typed 2024.10 so.
    ["2024.1", "octoberOrJanuary"],
    ["2024.13", "noSuchMonth"],
    ["Oct-24", "notAMonth"],
  ])("%j is %s", (typed, expected) => {
    expect(meaning(readMonth(cell(typed)), monthWritten)).toBe(expected);
  });

  it("typed as text in a workbook is what it says: 2024.1 is January", () => {
    expect(meaning(readMonth({ value: "2024.1" }), monthWritten)).toBe("repaired 2024-01");
  });

  it.each([
    ["2024-03", "read month 3"],
    ["2024.10", "repaired month 10"],
    ["2024.1", "octoberOrJanuary"],
    ["2024Q1", "read quarter 1"],
    ["2024/3/1", "repaired month 3"],
  ])("as a period: %j is %s", (typed, expected) => {
    expect(meaning(readPeriodTyped(cell(typed)), ({ kind, ...of }) => ("number" in of ? `${kind} ${of.number}` : kind))).toBe(expected);
  });
});

describe("an id in a .csv", () => {
  const seventeen = "99999919900101010";
  const id = `${seventeen}${checkDigit(seventeen)}`;

  it("is whole where it was kept whole", () => {
    expect(meaning(readIdNumber(cell(id)), ({ text }) => text)).toBe(`read ${id}`);
  });

  it.each(["6.20102E+17", "9.99999E+17", "9.99999199001010E+17"])("%s has lost its digits for ever", (typed) => {
    expect(meaning(readIdNumber(cell(typed)), ({ text }) => text)).toBe("numericId");
  });

  it("shown in full after Excel cut it ends in zeros: lost as well, and not called mistyped", () => {
    const cut = "999999199001010000";
    expect(checkDigit(cut)).not.toBe("0");
    expect(meaning(readIdNumber(cell(cut)), ({ text }) => text)).toBe("numericId");
    expect(meaning(readIdNumber({ value: cut }), ({ text }) => text)).toBe("idCheckDigit");
  });

  it.each([
    ["007", "read 007"],
    ["12", "read 12"],
    ["1.23457E+11", "notText"],
    ["1E05", "read 1E05"],
  ])("of the staff: %j is %s", (typed, expected) => {
    expect(meaning(readCode(cell(typed)), String)).toBe(expected);
  });

  it.each([
    ["13800001234", "read 13800001234"],
    ["138 0000 1234", "repaired 13800001234"],
    ["1.38E+10", "notAPhone"],
  ])("of a telephone: %j is %s", (typed, expected) => {
    expect(meaning(readPhone(cell(typed)), String)).toBe(expected);
  });
});

describe("words in a .csv", () => {
  it.each([
    ["王秀英", "read 王秀英"],
    ["王 秀英", "repaired 王秀英"],
    ["92.5", "notText"],
    ["#N/A", "errorCell"],
  ])("as a name: %j is %s", (typed, expected) => {
    expect(meaning(readName(cell(typed)), String)).toBe(expected);
  });

  it("as text are what they are, but for an error's name", () => {
    expect(meaning(readText(cell("007")), String)).toBe("read 007");
    expect(meaning(readText(cell("#DIV/0!")), String)).toBe("errorCell");
    expect(meaning(readText({ value: "#DIV/0!" }), String)).toBe("read #DIV/0!");
  });

  it("from a list are found as in a workbook", () => {
    expect(meaning(readChoice(["优秀", "称职"])(cell(" 优秀")), String)).toBe("repaired 优秀");
  });
});
