import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readCsv, writeCsv } from "../../src/csv";
import { exportRows } from "../../src/fill/export-rows";
import type { Import } from "../../src/fill/import-rows";
import { importRows } from "../../src/fill/import-rows";
import { standing } from "../../src/measures/parameters";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import type { SheetDefinition } from "../../src/sheets/define";
import type { District, SheetKey } from "../../src/sheets/district";
import { knownSheets, readDistrict } from "../../src/sheets/district";
import { anyKnown } from "../../src/sheets/known";
import type { Recognised } from "../../src/sheets/recognise";
import { recognise } from "../../src/sheets/recognise";
import type { BookName } from "../../src/templates/books";
import { a1 } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { contentAt } from "../../src/workbook/snapshot";
import { at, workbookOf } from "../check/sheet-text";
import { after, idOf } from "./sheets";

const bytesOf = new Map<BookName, Uint8Array>();
const template = (name: BookName): Uint8Array => {
  const bytes = bytesOf.get(name) ?? new Uint8Array(readFileSync(`templates/${name}.xlsx`));
  bytesOf.set(name, bytes);
  return bytes;
};

const sourceOf = (key: SheetKey, sheet: SheetSnapshot) => recognise(anyKnown[key], workbookOf(sheet))!;
const csv = (text: string): SheetSnapshot => readCsv(new TextEncoder().encode(text), "来自别处");
const districts = new Map<BookName, District>();
const districtIn = (book: BookName): District => {
  const district = districts.get(book) ?? readDistrict(readWorkbook(template(book)));
  districts.set(book, district);
  return district;
};
const targetIn = (key: SheetKey, book: BookName) => districtIn(book).sheets[key] as unknown as Recognised<SheetDefinition>;

interface Imported extends Import {
  /** What a cell of the sheet holds afterwards, by address. */
  readonly cell: (address: string) => ReturnType<typeof contentAt>;
  readonly sheet: SheetSnapshot;
}

/** The text of a .csv, imported into the template and written. */
function imported(key: SheetKey, book: BookName, text: string): Imported {
  const done = importRows(sourceOf(key, csv(text)), targetIn(key, book), { law: standing, date1904: false });
  const sheet = readWorkbook(patchWorkbook(template(book), done.patches)).sheets.find(({ name }) => name === knownSheets[key].name)!;
  return { ...done, sheet, cell: (address) => contentAt(sheet, at(address)) };
}

const told = ({ unread }: Import) => unread.map(({ at: cell, from, title, actual, unread: because }) => `${a1(cell)} ${from + 1} ${title} ${actual} ${because}`);

describe("rows of a .csv in the scoring sheet", () => {
  const text = [
    "西固区2024年度考核成绩",
    "填报单位：西固区",
    "年终,姓 名,身份证号,到岗时间,平时成绩,综合得分,拟奖励,参加考核,自编列,备注",
    `90.50,王秀英,"\t${idOf(1)}",2022.5.1,92分,91.1,4800,是,x,007`,
    `99.6,李明,${idOf(2)},20220501,75.6,,,是,y,`,
    "合计,,,,,,,,,",
  ].join("\r\n");
  const done = imported("scoring", "scoring", text);

  it("are what they mean: scores numbers, days date cells, ids text, each in its own column", () => {
    expect(done.rows).toBe(2);
    expect([done.cell("B5"), done.cell("C5"), done.cell("E5"), done.cell("G5"), done.cell("J5"), done.cell("K5")]).toEqual([
      { value: "王秀英" },
      { value: idOf(1), format: "@" },
      // 2022-05-01, counted from 1899-12-30.
      { value: 44682, format: "yyyy-mm-dd" },
      { value: "是" },
      { value: 92 },
      { value: 90.5 },
    ]);
    expect([done.cell("J6").value, done.cell("K6").value, done.cell("E6").value]).toEqual([75.6, 99.6, 44682]);
  });

  it("keep text that looks like a number from becoming one when it is entered again", () => {
    expect(done.cell("X5")).toEqual({ value: "007", format: "@" });
  });

  it("leave computed columns to their formulas, whose old results go, and to 核算", () => {
    expect(done.sheet.values[3]?.[18]).toBe("拟奖励(元)");
    expect(done.cell("S5").value).toBeNull();
    expect(done.cell("L5").formula).toContain("J5*40%+K5*60%");
    expect(done.cell("L5").value).toBeNull();
    expect(done.cell("L7").value).toBe("");
  });

  it("are told about: which header became which column, and what was not taken", () => {
    expect([...done.columns]).toEqual([["年终", "年度成绩"], ["姓 名", "姓名"], ["身份证号", "公民身份号码"], ["到岗时间", "到岗日期"], ["平时成绩", "平时成绩"], ["参加考核", "是否参加考核"], ["备注", "备注"]]);
    expect([done.unknown, done.computed, done.passedOver, done.unread]).toEqual([["自编列"], ["综合得分", "拟奖励"], [5], []]);
  });

  it("say which columns hold something and have no header", () => {
    const { unknown } = imported("scoring", "scoring", "姓名,平时成绩,年度成绩,,备注\n甲,80,90,多出的,\n");
    expect(unknown).toEqual(["D"]);
  });
});

describe("what cannot be read", () => {
  const done = imported("roster", "roster", [
    "姓名,性别,出生年月,公民身份号码,人员编号,到岗日期,手机号码,所在区县,试用考试成绩,学历",
    `甲,男,1990.10,${idOf(1)},007,2024-03-01,138-0000-1234,榆中,88,本科`,
    "乙,女,1991.1,6.20102E+17,8,2024.13,12345,北京,良好,#REF!",
    "丙,男,199105,,1.23E+11,2024.3,,,89.99999999999999999,",
  ].join("\n"));

  it("comes as it was typed, as text, and is listed with its place, its row in the .csv and the reason", () => {
    expect(told(done)).toEqual([
      "E6 3 出生年月 1991.1 octoberOrJanuary",
      "F6 3 公民身份号码 6.20102E+17 numericId",
      "R6 3 到岗日期 2024.13 notADate",
      "I6 3 手机号码 12345 notAPhone",
      "J6 3 所在区县 北京 notInList",
      "V6 3 试用考试成绩 良好 notANumber",
      "H6 3 学历 #REF! errorCell",
      "B7 4 人员编号 1.23E+11 notText",
      "R7 4 到岗日期 2024.3 monthOnly",
      "V7 4 试用考试成绩 89.99999999999999999 tooManyDigits",
    ].sort(byColumnsOfRoster));
    expect([done.cell("F6").value, done.cell("R6").value, done.cell("V6").value, done.cell("H6").value, done.cell("V7").value]).toEqual(["6.20102E+17", "2024.13", "良好", "#REF!", "89.99999999999999999"]);
  });

  it("stays a question where it was one: as text, 1991.1 would say January", () => {
    expect(done.cell("E6")).toEqual({ value: 1991.1 });
  });

  it("does not touch what can be read, aliases and half-width forms included", () => {
    expect([done.cell("B5"), done.cell("E5"), done.cell("H5").value, done.cell("I5"), done.cell("J5").value, done.cell("V5").value]).toEqual([
      { value: "007", format: "@" },
      // October 1990: its first day.
      { value: 33147, format: "yyyy-mm" },
      "大学本科毕业",
      { value: "13800001234", format: "@" },
      "榆中县",
      88,
    ]);
  });
});

/** By row, then in the order of the definition. */
function byColumnsOfRoster(one: string, other: string): number {
  const titles = Object.values(knownSheets.roster.columns).map(({ title }) => title);
  const [first, second] = [one, other].map((line) => line.split(" "));
  return Number(first?.[1]) - Number(second?.[1]) || titles.findIndex((title) => title === first?.[2]) - titles.findIndex((title) => title === second?.[2]);
}

describe("more rows than are prepared", () => {
  const people = Array.from({ length: 75 }, (_, place) => `人${"甲乙丙丁戊"[place % 5]}${"子丑寅卯辰巳午未申酉戌亥甲乙丙"[Math.floor(place / 5)]},${idOf(place + 1)},${60 + place / 2},80,是`);
  const done = imported("scoring", "scoring", `姓名,公民身份号码,平时成绩,年度成绩,是否参加考核\n${people.join("\n")}\n`);

  it("grow the table, and its formulas go on in them", () => {
    expect(done.sheet.tables).toEqual([expect.objectContaining({ range: { top: 3, left: 0, bottom: 78, right: 23 } })]);
    expect(done.cell("L79").formula).toContain("J79*40%+K79*60%");
    expect([done.cell("J79").value, done.cell("L79").value, done.cell("N5").value]).toEqual([97, null, null]);
  });

  it("are ranked among all: the formula of the first row looks down to the last", () => {
    expect([done.cell("N5").formula, done.cell("N79").formula]).toEqual([expect.stringContaining("L$5:L$79"), expect.stringContaining("L$5:L$79")]);
  });

  it("have the formats of the prepared ones, in cells that are blank as well", () => {
    expect([done.cell("C79").format, done.cell("E79").format, done.cell("I79").format]).toEqual(["@", "yyyy-mm-dd", "yyyy-mm-dd"]);
  });
});

describe("every sheet of the district", () => {
  it.each<[SheetKey, BookName, string, readonly string[]]>([
    ["duties", "ledger", "姓名,人员编号,日期,事项类型,所属期间,内容摘要,记录人\n甲,1,2024/3/1 10:00,走访,2024.10,看望,乙", ["甲", "1", "45352", "走访调研", "2024-10", "看望", "乙"]],
    ["leave", "ledger", "请假人,人员编号,类别,起,止\n甲,1,事假,2024-3-1,45354", ["甲", "1", "事假", "45352", "45354"]],
    ["attendance", "ledger", "姓名,人员编号,月份,应出勤,实出勤,请假\n甲,1,2024.10,21,20,1", ["甲", "1", "45566", "21", "20", "1"]],
    ["funds", "ledger", '项目,类型,所属期间,资金来源,金额,支出日期\n工资,工资,2024Q1,市财政,"5,000.00元",2024-3-31', ["工资", "工资", "2024Q1", "市级财政", "5000", "45382"]],
    ["meetings", "ledger", "日期,类型,组织单位,所属期间,主要内容\n20240301,例会,区委组织部,2024B1,学习", ["45352", "工作例会", "区委组织部", "2024B1", "学习"]],
    ["indicators", "scoring", "类别,指标,满分\n年终,走访,60", ["年度", "走访", "60"]],
    ["history", "scoring", `公民身份号码,姓名,年度,评定等次,已计奖,计奖所用年度\n="${idOf(1)}",甲,2023年,优秀,"7,200","2022,2023"`, [idOf(1), "甲", "2023", "优秀", "7200", "2022、2023"]],
  ])("takes rows: %s", (key, book, text, expected) => {
    const { sheet, unread } = imported(key, book, text);
    expect(unread).toEqual([]);
    const written = (sheet.values[4] ?? []).filter((value) => value !== null && value !== "").map(String);
    expect(written.filter((value) => expected.includes(value))).toEqual(expect.arrayContaining([...expected]));
    expect(written.filter((value) => !expected.includes(value))).toEqual([]);
  });
});

const name = fc.string({ unit: fc.constantFrom(...Array.from("王李张刘陈杨赵黄周吴·")), minLength: 2, maxLength: 4 }).filter((text) => !/^·|·$|··/.test(text));
const points = fc.integer({ min: 0, max: 1_000_000 }).map((value) => String(value / 10_000));
const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const note = fc.constantFrom("", "007", "=1+1", "2-1", "-3.5", "一,二", '"引"', "行一\n行二", "123456789012345678", "'90", "TRUE");
const person = fc.record({ name, id: fc.nat(900).map(idOf), arrived: day, usual: points, annual: points, note });

describe("edges", () => {
  it("what was imported and is exported again is the same, row by row", () => {
    const headers = ["姓名", "公民身份号码", "到岗日期", "平时成绩", "年度成绩", "备注"];
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
        const rows = people.map((one) => [one.name, one.id, one.arrived, one.usual, one.annual, one.note || null]);
        const source = sourceOf("scoring", readCsv(writeCsv([headers, ...rows]), "表"));
        const target = targetIn("scoring", "scoring");
        const done = importRows(source, target, { law: standing, date1904: false });
        expect(done.unread).toEqual([]);
        const out = exportRows(after(districtIn("scoring"), done.patches).sheets.scoring as unknown as Recognised<SheetDefinition>, false);
        const places = headers.map((header) => out.headers.indexOf(header));
        expect(out.rows.map((row) => places.map((place) => row[place] ?? null))).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });

  it("refuses to leave people out where the sheet has no room", () => {
    const target = targetIn("scoring", "scoring");
    const values = target.sheet.values.map((row) => [...row]);
    values[65] = ["别的内容"];
    const narrow = { ...target, sheet: { ...target.sheet, values } };
    const source = sourceOf("scoring", csv(`姓名,平时成绩,年度成绩\n${"甲,80,90\n".repeat(70)}`));
    expect(() => importRows(source, narrow, { law: standing, date1904: false })).toThrow("放不下");
  });
});
