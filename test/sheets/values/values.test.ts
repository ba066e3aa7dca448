import { written } from "../../../src/measures/decimal";
import { isDateFormat, readDate } from "../../../src/sheets/values/date";
import { date } from "../../../src/measures/dates";
import { monthWritten, readMonth } from "../../../src/sheets/values/month";
import { maskedId, readIdNumber } from "../../../src/sheets/values/id-number";
import { masked } from "../../../src/sheets/values/masked";
import { readPoints, readWhole, readYears, readYuan } from "../../../src/sheets/values/number";
import { readChoice, readName } from "../../../src/sheets/values/text";
import { readYear } from "../../../src/sheets/values/year";
import type { CellContent, CellValue } from "../../../src/workbook/cell";
import { dateOfSerial, serialOfDate } from "../../../src/workbook/date-serial";
import cases from "../../golden/cases.json";
import enums from "../../golden/enums.json";
import { unitNamed, unitNames } from "../../../src/measures/units";

const meaning = (read: { readonly state: string; readonly value?: unknown; readonly fault?: unknown }) => [read.state, read.state === "unreadable" ? read.fault : read.value];

describe("points", () => {
  it.each<[CellValue, string]>([
    [92, "92"],
    [0, "0"],
    [89.9875, "89.9875"],
    [89.99999999999999, "90"],
    [0.1 + 0.2, "0.3"],
  ])("reads the number cell %p as exactly %s", (value, expected) => {
    const read = readPoints({ value });
    expect(read.state === "read" && written(read.value)).toBe(expected);
  });

  it.each<[CellValue, number]>([
    ["92", 92],
    ["92分", 92],
    ["９２．５", 92.5],
    [" 88 ", 88],
  ])("does not count the text %p, and offers %p for it", (value, guess) => {
    expect(readPoints({ value })).toMatchObject({ state: "unreadable", fault: "textNumber", guess });
  });

  it.each<[CellValue, string]>([
    ["良好", "notANumber"],
    ["1e5", "notANumber"],
    [true, "notANumber"],
    [Infinity, "notANumber"],
    [{ error: "#REF!" }, "errorCell"],
  ])("says of %p that it is %s", (value, fault) => {
    expect(readPoints({ value })).toMatchObject({ state: "unreadable", fault });
  });

  it("tells a blank, a formula that shows nothing, and one without a stored result apart", () => {
    expect(readPoints({ value: null }).state).toBe("blank");
    expect(readPoints({ value: "　" }).state).toBe("blank");
    expect(readPoints({ value: "", formula: '=""' }).state).toBe("blank");
    expect(readPoints({ value: null, formula: "=A1" })).toMatchObject({ state: "unreadable", fault: "noStoredValue" });
  });
});

describe("dates", () => {
  it.each<[CellValue, string | undefined, string]>([
    ["2024-5-1", undefined, "2024-05-01"],
    ["2024.5.1", undefined, "2024-05-01"],
    ["2024/05/01", undefined, "2024-05-01"],
    ["2024年5月1日", undefined, "2024-05-01"],
    ["20240501", undefined, "2024-05-01"],
    ["２０２４－５－１", undefined, "2024-05-01"],
    [20240501, undefined, "2024-05-01"],
    [45413, "yyyy-mm-dd", "2024-05-01"],
    [45413.75, "yyyy/m/d h:mm", "2024-05-01"],
    [20240501, "yyyy-mm-dd", "2024-05-01"],
  ])("reads %p (%s) as %s", (value, format, expected) => {
    const read = readDate({ value, ...(format && { format }) });
    expect(read.state === "read" || read.state === "repaired" ? read.value.toString() : read).toBe(expected);
  });

  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
  ])("counts day %i around the 29 February 1900 that never was as %s, and back", (serial, expected) => {
    expect(String(dateOfSerial(serial))).toBe(expected);
    expect(serialOfDate(date(expected))).toBe(serial);
  });

  it("puts right what was typed as eight digits, also into a date cell, and leaves a day alone", () => {
    expect(readDate({ value: 20240501, format: "yyyy-mm-dd" })).toMatchObject({ state: "repaired", tidy: 45413 });
    expect(readDate({ value: 45413, format: "yyyy-mm-dd" }).state).toBe("read");
  });

  it.each<[CellValue, string | undefined, string]>([
    [199004, "yyyy-mm", "repaired 1990-04"],
    [199004, undefined, "repaired 1990-04"],
    [1990.04, "yyyy-mm", "repaired 1990-04"],
    [1990.12, "yyyy-mm", "repaired 1990-12"],
    [1990.1, "yyyy-mm", "octoberOrJanuary"],
    [1990.13, "yyyy-mm", "noSuchMonth"],
    [19900412, "yyyy-mm", "repaired 1990-04"],
    [32964, "yyyy-mm", "read 1990-04"],
    [199013, "yyyy-mm", "noSuchMonth"],
    ["去年", undefined, "notAMonth"],
  ])("reads %p (%s) as the month %s", (value, format, expected) => {
    const read = readMonth({ value, ...(format && { format }) });
    expect(read.state === "read" || read.state === "repaired" ? `${read.state} ${monthWritten(read.value)}` : read.state === "unreadable" && read.fault).toBe(expected);
  });

  it("counts from 1904 where the workbook does", () => {
    const read = readDate({ value: 43951, format: "yyyy-mm-dd", date1904: true });
    expect(read.state === "read" && read.value.toString()).toBe("2024-05-01");
    expect(serialOfDate(date("2024-05-01"), true)).toBe(43951);
  });

  it.each<[CellValue, string | undefined, string]>([
    ["2024.13", undefined, "notADate"],
    ["2023-02-29", undefined, "noSuchDay"],
    ["2024-05", undefined, "monthOnly"],
    ["202405", undefined, "monthOnly"],
    [2024.1, undefined, "octoberOrJanuary"],
    [60, "yyyy-mm-dd", "noSuchDay"],
    ["去年", undefined, "notADate"],
    [12, undefined, "notADate"],
    [2024.5, "yyyy-mm-dd", "notADate"],
    [202405, "yyyy-mm-dd", "notADate"],
  ])("does not guess at %p (%s): %s", (value, format, fault) => {
    expect(readDate({ value, ...(format && { format }) })).toMatchObject({ state: "unreadable", fault });
  });

  it.each([
    ["yyyy-mm-dd", true],
    ["yyyy\"年\"m\"月\"d\"日\"", true],
    ["[$-804]yyyy/m/d", true],
    ["General", false],
    ["0.00", false],
    ["@", false],
    ["[Red]0.0", false],
    ["\"第\"0\"日\"", false],
  ])("knows whether the format %s shows a date: %p", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe("ids", () => {
  it.each(cases.filter((golden) => golden.type === "id").map((golden) => [golden.id, golden] as const))("%s of the golden cases holds", (_, { value, sex, birth }) => {
    const read = readIdNumber({ value: value ?? "" });
    expect(read.state === "read" && { sex: read.value.sex, ...(birth && { birth: read.value.birth.toString() }) }).toEqual({ sex, ...(birth && { birth }) });
  });

  it("repairs spaces, full-width digits and a small x, and nothing else", () => {
    expect(meaning(readIdNumber({ value: " 110105 19491231 002x" }))[0]).toBe("repaired");
    expect(meaning(readIdNumber({ value: "１１０１０５１９４９１２３１００２Ｘ" }))[0]).toBe("repaired");
    expect(meaning(readIdNumber({ value: "11010519491231002Y" }))).toEqual(["unreadable", "idCharacters"]);
  });

  it("never repairs a number cell: its last digits are gone", () => {
    expect(meaning(readIdNumber({ value: 110105194912310020 }))).toEqual(["unreadable", "numericId"]);
  });

  it("catches every change of one digit", () => {
    const id = "11010519491231002X";
    for (let place = 0; place < 17; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const other = id.slice(0, place) + String(digit) + id.slice(place + 1);
        if (other !== id) expect(readIdNumber({ value: other }).state).toBe("unreadable");
      }
    }
  });

  it("are masked wherever they are shown, with spaces in them too", () => {
    expect(maskedId("350102199001010123")).toBe("35*************123");
    expect(masked("号码 350102199001010123、35010219900101012X，电话 13800001234")).toBe("号码 35*************123、35*************12X，电话 138****1234");
    for (const leaky of ["350102 19900101 0123", "350102  19900101  0123", "３５０１０２１９９００１０１０１２３", "350102199001010123456", "35010219900101O123", "3501021990\u200b01010123", "350102900101012", "35010219900101012"]) expect(masked(leaky).replace(/[^\d０-９]/g, "").length).toBeLessThan(8);
    for (const phone of ["138 0000 1234", "138-0000-1234", "+8613800001234"]) expect(masked(phone)).toBe("138****1234");
    expect(masked("综合得分应为 89.996，奖励 7200 元，2024-12-31")).toBe("综合得分应为 89.996，奖励 7200 元，2024-12-31");
  });
});

describe("names and lists", () => {
  it.each([
    ["王秀英", "read", "王秀英"],
    ["王 秀　英", "repaired", "王秀英"],
    ["王秀英\u200b", "repaired", "王秀英"],
    ["古丽•买买提", "repaired", "古丽·买买提"],
    ["古丽．买买提", "repaired", "古丽·买买提"],
    ["𠮷田", "read", "𠮷田"],
  ])("reads the name %p as %s: %s", (value, state, expected) => {
    expect(meaning(readName({ value }))).toEqual([state, expected]);
  });

  it("takes only what is in a list, or an alias of it", () => {
    const read = readChoice(["优秀", "称职"], { 合格: "称职" });
    expect(meaning(read({ value: " 优秀 " }))).toEqual(["repaired", "优秀"]);
    expect(meaning(read({ value: "合格" }))).toEqual(["repaired", "称职"]);
    expect(meaning(read({ value: "良好" }))).toEqual(["unreadable", "notInList"]);
  });

  it("knows the 11 reporting units and their short names", () => {
    expect(unitNames).toEqual(enums.districts.map(({ name }) => name));
    expect(unitNamed("榆中")).toBe("榆中县");
    expect(unitNamed("北京")).toBeUndefined();
  });

  it.each<[CellContent, unknown]>([
    [{ value: 2023 }, ["read", 2023]],
    [{ value: "2023年度" }, ["repaired", 2023]],
    [{ value: 45292, format: "yyyy-mm-dd" }, ["repaired", 2024]],
    [{ value: 24 }, ["unreadable", "notAYear"]],
    [{ value: 24, format: "yyyy-mm-dd" }, ["unreadable", "notAYear"]],
    [{ value: 20223 }, ["unreadable", "notAYear"]],
    [{ value: 2023.5 }, ["unreadable", "notAYear"]],
    [{ value: "去年" }, ["unreadable", "notAYear"]],
    [{ value: { error: "#REF!" } }, ["unreadable", "errorCell"]],
  ])("reads %p as the year %p", (cell, expected) => {
    expect(meaning(readYear(cell))).toEqual(expected);
  });

  it("reads whole numbers, years and yuan", () => {
    expect(meaning(readWhole({ value: "2024年" }))).toEqual(["repaired", 2024]);
    expect(meaning(readWhole({ value: 1.5 }))).toEqual(["unreadable", "notWhole"]);
    expect(meaning(readYears({ value: "2023、2024" }))).toEqual(["read", [2023, 2024]]);
    expect(readYuan({ value: "4,800元" })).toMatchObject({ state: "unreadable", fault: "textNumber", guess: 4800 });
  });
});
