import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { leaveTier } from "../../src/measures/leave";
import { standing } from "../../src/measures/parameters";
import type { Column } from "../../src/sheets/column";
import { readDistrict } from "../../src/sheets/district";
import { holidayTable } from "../../src/sheets/holiday-table";
import { knownSheets } from "../../src/sheets/known";
import { settings } from "../../src/sheets/settings";
import type { BookName, DataSheetKey } from "../../src/templates/books";
import { bookNames, books } from "../../src/templates/books";
import { columnLetters, keyOf } from "../../src/workbook/cell";
import { sheetNamed } from "../../src/workbook/snapshot";
import { colorsOf, committed, open, read, styleAt, validationsOf } from "./built";

const filesIn = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).filter((file) => path.extname(file) !== "").sort();

describe("the committed templates", () => {
  it("are what the code builds, byte for byte", () => {
    const built = mkdtempSync(path.join(tmpdir(), "kaohe-templates-"));
    execFileSync(process.execPath, [path.resolve(".cache/templates.js"), built]);
    expect(filesIn(built)).toEqual(filesIn(committed));
    for (const file of filesIn(built)) expect([file, readFileSync(path.join(built, file)).equals(Buffer.from(read(file)))]).toEqual([file, true]);
  }, 120_000);

  it("stay small enough for a mail box and a slow stick", () => {
    for (const name of bookNames) expect(read(`${name}.xlsx`).length).toBeLessThan(110_000);
  });
});

describe("the books", () => {
  it("are those that clerks are given, and the district's has the sheets of all others", () => {
    expect(bookNames).toEqual(["roster", "ledger", "scoring", "district"]);
    expect(books.district).toEqual([...books.roster, ...books.ledger, ...books.scoring]);
  });
});

const fields = (key: DataSheetKey) => Object.entries<Column<unknown>>(knownSheets[key].columns).map(([field, column], place) => ({ field, column, place, letters: columnLetters(place) }));
const sheetsOf = (book: BookName): readonly DataSheetKey[] => books[book];

describe.each(bookNames)("templates/%s.xlsx", (book) => {
  const built = open(`${book}.xlsx`);
  const { snapshot, sheet, tables, workbook } = built;
  const district = readDistrict(snapshot);
  const keys = sheetsOf(book);
  const each = keys.map((key) => [knownSheets[key].name, key] as const);

  it("has its sheets in order, then 参数 and 填表说明", () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual([...each.map(([name]) => name), "参数", "填表说明"]);
  });

  it("keeps data sheets open to grow, and protects the other two without a password", () => {
    expect(snapshot.sheets.filter(({ protected: locked }) => locked).map(({ name }) => name)).toEqual(["参数", "填表说明"]);
    for (const { name } of snapshot.sheets) expect(sheet(name)).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
  });

  it("has every entry of the cover, to be filled in", () => {
    for (const key of Object.keys(settings) as (keyof typeof settings)[]) expect([key, district.settings[key].read.state, district.settings[key].cell !== undefined]).toEqual([key, "blank", true]);
  });

  it("brings the law as it stands: nothing on 参数 reads as changed, missing or unknown", () => {
    expect(district.ownLaw).toMatchObject({ changes: [], refused: [], missing: [], unknown: [] });
    expect(district.law).toEqual(standing);
  });

  it("brings the days off of the years that are known, none said twice", () => {
    expect(district.holidays.days.length).toBeGreaterThan(100);
    expect(district.holidays.bothWays).toEqual([]);
    const headers = sheetNamed(snapshot, "参数")?.values[3]?.slice(7, 10);
    expect(headers).toEqual(Object.values(holidayTable.columns).map(({ title }) => title));
  });

  it.each(each)("%s is recognised with nothing missing and nobody in it", (_, key) => {
    expect(district.sheets[key]?.missing).toEqual([]);
    expect(district.sheets[key]?.rows).toEqual([]);
  });

  it.each(each)("%s has the columns of its definition in order, under title, unit and counts", (name, key) => {
    const values = sheetNamed(snapshot, name)?.values ?? [];
    expect(values[3]?.slice(0, fields(key).length)).toEqual(fields(key).map(({ column }) => column.title));
    expect(values[0]?.filter((value) => value !== null)).toContain(knownSheets[key].title);
    expect(values[1]?.[0]).toBe("填报单位：");
    expect(values[1]?.filter((value) => value !== null).at(-1)).toBe("考核年度：　填报日期：");
    expect(values[2]?.[0]).toMatch(/^(登记 0 人|共 0 [条项])$/);
  });

  it.each(each)("%s has nothing under its prepared rows, and no merged cells in them", (name, key) => {
    const found = sheetNamed(snapshot, name);
    expect(found?.values.slice(64)).toEqual([]);
    const merges = found?.merges;
    expect(merges).not.toBe("unknown");
    expect(merges === "unknown" ? [] : merges?.filter(({ bottom, left }) => bottom > 2 && left < fields(key).length)).toEqual([]);
  });

  it.each(each)("%s calculates its columns in a table that grows, with formulas ready in every row", (name, key) => {
    const table = tables.find((one) => one.includes(` name="${name}数据"`)) ?? "";
    const last = fields(key).at(-1)?.letters ?? "";
    expect(table).toContain(`ref="A4:${last}64"`);
    const formulas = sheetNamed(snapshot, name)?.formulas;
    const computed = fields(key).filter(({ column }) => column.formula);
    const told = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"[^>]*><calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/g)].map(([, title = "", formula = ""]) => [title, formula.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")]);
    expect(told).toEqual(computed.map(({ column, place }) => [column.title, formulas?.get(keyOf({ row: 4, column: place }))?.slice(1)]));
    for (const { place } of computed) expect(Array.from({ length: 60 }, (_, row) => formulas?.has(keyOf({ row: 4 + row, column: place }))).filter(Boolean)).toHaveLength(60);
  });

  it.each(each)("%s offers every list, guards every kind, and says so in Chinese", (name, key) => {
    const validations = validationsOf(sheet(name));
    for (const { column, letters } of fields(key)) {
      const found = validations.filter(({ range }) => range === `${letters}5:${letters}2004`);
      const one = found[0];
      if (column.computed) {
        expect([column.title, found]).toEqual([column.title, []]);
        continue;
      }
      expect([column.title, found.length]).toEqual([column.title, ["text", "name", "code", "years"].includes(column.kind) && column.hint === undefined ? 0 : 1]);
      if (column.kind === "choice") expect(one).toMatchObject({ type: "list", formulas: [`"${column.list?.join(",") ?? ""}"`] });
      const typeOf = { choice: "list", id: "custom", phone: "custom", period: "custom", points: "decimal", yuan: "decimal", whole: "whole", date: "date", month: "date" } as const;
      if (column.kind in typeOf) {
        expect([column.title, one?.type]).toEqual([column.title, typeOf[column.kind as keyof typeof typeOf]]);
        expect(one?.error).toMatch(/[\u4e00-\u9fff]/);
        // The districts' own law may name other organs than the measures do.
        expect([column.title, one?.style]).toEqual([column.title, column.title === "实批层级" ? "warning" : "stop"]);
      }
      for (const formula of one?.formulas ?? []) expect(formula.length).toBeLessThanOrEqual(255);
      if (column.hint !== undefined) expect(one?.prompt).toBe(column.hint);
    }
  });

  it.each(each)("%s takes ids, phones, codes and periods as text before anyone types, beyond the prepared rows too", (name, key) => {
    for (const { column, letters, place } of fields(key)) {
      const expected = ["id", "phone", "code", "period", "years"].includes(column.kind) ? "@" : column.kind === "date" ? "yyyy-mm-dd" : column.kind === "month" ? "yyyy-mm" : undefined;
      if (expected === undefined) continue;
      expect([column.title, styleAt(built, name, `${letters}5`)?.format, styleAt(built, name, `${letters}64`)?.format]).toEqual([column.title, expected, expected]);
      const below = [...sheet(name).matchAll(/<col [^>]*>/g)].map(([tag]) => ({ min: Number(/ min="(\d+)"/.exec(tag)?.[1]), max: Number(/ max="(\d+)"/.exec(tag)?.[1]), style: Number(/ style="(\d+)"/.exec(tag)?.[1] ?? 0) }));
      expect(built.styles[below.find(({ min, max }) => min <= place + 1 && place + 1 <= max)?.style ?? 0]?.format).toBe(expected);
    }
  });

  it.each(each)("%s marks required blanks and wrong entries, as far as counts look", (name, key) => {
    const colors = colorsOf(sheet(name));
    for (const { column, letters } of fields(key)) {
      const of = colors.filter(({ range }) => range.split(" ").includes(`${letters}5:${letters}2004`)).map(({ formula }) => formula);
      const asks = of.filter((formula) => formula.includes(`$${letters}5=""`));
      expect([column.title, asks.length]).toEqual([column.title, column.required === "never" || column.computed ? 0 : 1]);
      const judged = ["id", "phone", "period", "points", "date", "month", "yuan", "whole"].includes(column.kind) && !column.computed;
      expect([column.title, of.filter((formula) => formula.startsWith(`AND($${letters}5<>"",`)).length]).toEqual([column.title, judged ? 1 : 0]);
    }
  });

  it.each(each)("%s prints as an office prints: A4 landscape, readable, headers on each page, signatures at the foot", (name, key) => {
    const xml = sheet(name);
    expect(xml).toMatch(/<pageSetup[^>]* paperSize="9"/);
    expect(xml).toMatch(/<pageSetup[^>]* orientation="landscape"/);
    // Of one page's width it is as small as it takes where 宋体 is lacking; parted into pages it is as large as it was measured.
    const parted = xml.includes("<colBreaks");
    expect([name, xml.includes("fitToPage"), /<pageSetup[^>]* fitToWidth="1"[^>]* fitToHeight="0"|<pageSetup[^>]* fitToHeight="0"[^>]* fitToWidth="1"/.test(xml)]).toEqual([name, !parted, !parted]);
    const widths = [...xml.matchAll(/<col [^>]*max="(\d+)" min="(\d+)"[^>]* width="([\d.]+)"/g)].reduce((sum, [, max, min, width]) => sum + (Number(max) - Number(min) + 1) * Number(width), 0);
    expect(parted ? Number(/<pageSetup[^>]* scale="(\d+)"/.exec(xml)?.[1]) : Math.floor((126 * 100) / widths)).toBeGreaterThanOrEqual(75);
    for (const words of ["主要负责人：", "审核人：", "填表人：", "联系电话：", "第 &amp;P 页，共 &amp;N 页"]) expect(xml).toContain(words);
    const last = fields(key).at(-1)?.letters ?? "";
    expect(workbook).toContain(`name="_xlnm.Print_Area">'${name}'!$A:$${last}<`);
    expect(workbook).toMatch(new RegExp(`name="_xlnm.Print_Titles">('${name}'!\\$A:\\$[A-C],)?'${name}'!\\$1:\\$4<`));
  });

  it.each(each)("%s keeps its headers in view", (name) => {
    expect(sheet(name)).toMatch(/<pane [^>]*state="frozen"[^>]*ySplit="4"/);
  });
});

describe("sheets wider than a page", () => {
  const built = open("district.xlsx");
  const breaksIn = (name: string) => [...(/<colBreaks.*?<\/colBreaks>/s.exec(built.sheet(name))?.[0] ?? "").matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
  const titlesIn = (name: string) => (sheetNamed(built.snapshot, name)?.values[0] ?? []).flatMap((value, column) => (typeof value === "string" ? [{ value, column }] : []));

  it.each([
    ["花名册", 3, "A", "C"],
    ["经费台账", 1, "A", "B"],
    ["评分表", 1, "A", "B"],
  ])("%s breaks by columns %d times, with who it is about on every page", (name, breaks, from, to) => {
    expect(breaksIn(name)).toHaveLength(breaks);
    expect(built.workbook).toContain(`>'${name}'!$${from}:$${to},'${name}'!$1:$4<`);
  });

  it.each(["履职台账", "请假登记", "考勤登记", "会议督导培训", "评分指标", "历年等次"])("%s needs one page only", (name) => {
    expect(breaksIn(name)).toEqual([]);
  });

  it("carry a title on each page, never over the columns that stay", () => {
    const titles = titlesIn("花名册");
    expect(titles.map(({ value }) => value)).toEqual(["两新组织党建专干花名册", ...Array.from({ length: 3 }, () => "两新组织党建专干花名册（续）")]);
    const starts = [0, ...breaksIn("花名册")];
    const merges = sheetNamed(built.snapshot, "花名册")?.merges;
    for (const [page, { column }] of titles.entries()) {
      const merge = merges === "unknown" ? undefined : merges?.find(({ top, left }) => top === 0 && left === column);
      expect(column).toBeGreaterThanOrEqual(Math.max(3, starts[page] ?? 0));
      expect(merge?.right).toBeLessThan(starts[page + 1] ?? 41);
    }
  });
});

describe("the scoring sheet of a template", () => {
  const { sheet, snapshot } = open("scoring.xlsx");
  const xml = sheet("评分表");

  it("shows the composite in a formula that a table carries on", () => {
    expect(snapshot.sheets[0]?.formulas.get(keyOf({ row: 4, column: 11 }))).toMatch(/ROUND\(J5\*40%\+K5\*60%,6\)/);
  });

  it("colours grades, and 优秀 beyond the quota before anything else", () => {
    const assessed = colorsOf(xml).filter(({ range }) => range === "O5:O2004").sort((one, other) => one.priority - other.priority);
    expect(assessed[0]?.formula).toBe('AND($O5="优秀",$AA$13>0)');
    for (const grade of ["优秀", "基本称职", "不称职"]) expect(assessed.map(({ formula }) => formula)).toContain(`$O5="${grade}"`);
  });

  it("works the quota out as the measures do: a fifth, none under five, the city's own once it is approved", () => {
    const at = (row: number) => snapshot.sheets[0]?.formulas.get(keyOf({ row, column: 26 }));
    expect(at(10)).toBe(`=IF(AND(ISNUMBER(参数!$B$17),参数!$B$20<>""),参数!$B$17,IF($AA$10<5,0,INT($AA$10*${standing.excellentCap.value.toFixed()}/100)))`);
    expect(at(12)).toBe("=MAX(0,$AA$12-$AA$11)");
  });

  it("has the chart beside the data, outside print", () => {
    const names = [...xml.matchAll(/<drawing [^>]*>/g)];
    expect(names).toHaveLength(1);
  });
});

describe("参数 of a template", () => {
  const built = open("district.xlsx");
  const values = sheetNamed(built.snapshot, "参数")?.values ?? [];
  const lockedAt = (cell: string) => styleAt(built, "参数", cell)?.locked;
  const rowOf = (title: string) => values.findIndex((row) => row[0] === title) + 1;

  it("is open where a clerk fills in, and where a district's details may say otherwise; what the measures state is shut", () => {
    for (const { title } of Object.values(settings)) expect([title, lockedAt(`B${rowOf(title)}`), lockedAt(`A${rowOf(title)}`)]).toEqual([title, false, true]);
    for (const { title, basis } of Object.values(standing)) expect([title, lockedAt(`B${rowOf(title)}`)]).toEqual([title, basis === "明文"]);
  });

  it("is open in the table of days, for years to come too", () => {
    const days = values.flatMap((row, place) => (place > 3 && typeof row[7] === "number" ? [place] : []));
    const last = (days.at(-1) ?? 0) + 1;
    for (const letters of ["H", "I", "J"]) expect([lockedAt(`${letters}5`), lockedAt(`${letters}${last}`), lockedAt(`${letters}${last + 40}`)]).toEqual([false, false, false]);
  });

  it("offers units, guards year and dates, and marks what must be filled in", () => {
    const validations = validationsOf(built.sheet("参数"));
    const at = (title: string) => validations.find(({ range }) => range === `B${rowOf(title)}`);
    expect(at("填报单位")?.formulas).toEqual([`"${standing.reportingUnits.value.join(",")}"`]);
    expect(at("考核年度")?.type).toBe("whole");
    expect(at("考核基准日")?.type).toBe("date");
    expect(at("区县预算")?.type).toBe("decimal");
    const marked = colorsOf(built.sheet("参数")).map(({ range }) => values[Number(range.slice(1)) - 1]?.[0]);
    expect(marked).toEqual(["填报单位", "考核年度", "考核基准日", "审核人", "填表人"]);
  });

  it("names the organs that the leave register offers", () => {
    expect(values[rowOf("市级主管部门") - 1]?.[1]).toBe(leaveTier("city", standing));
  });
});
