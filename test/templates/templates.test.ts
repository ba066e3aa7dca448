import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { scoring } from "../../src/sheets/scoring";
import { settings } from "../../src/sheets/settings";
import { valueOf } from "../../src/sheets/values/read";
import { shownText } from "../../src/sheets/values/text";
import { sheetNamed } from "../../src/workbook/snapshot";

const committed = path.resolve("templates");
const read = (file: string) => new Uint8Array(readFileSync(file));
const filesIn = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).filter((file) => path.extname(file) !== "").sort();

describe("the committed templates", () => {
  it("are what the code builds, byte for byte", () => {
    const built = mkdtempSync(path.join(tmpdir(), "kaohe-templates-"));
    execFileSync(process.execPath, [path.resolve(".cache/templates.js"), built]);
    expect(filesIn(built)).toEqual(filesIn(committed));
    for (const file of filesIn(built)) expect([file, Buffer.from(read(path.join(built, file))).equals(Buffer.from(read(path.join(committed, file))))]).toEqual([file, true]);
  }, 60_000);
});

describe("templates/scoring.xlsx", () => {
  const bytes = read(path.join(committed, "scoring.xlsx"));
  const parts = unzipSync(bytes);
  const quotes = (text: string) => text.replace(/&#34;|&quot;/g, '"').replace(/&#39;|&apos;/g, "'");
  const xml = (part: string) => quotes(strFromU8(parts[part] ?? new Uint8Array()));
  const tables = Object.keys(parts).filter((part) => part.startsWith("xl/tables/")).map(xml);
  const sheets = Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/sheet")).map(xml);
  const district = readDistrict(readWorkbook(bytes));

  it("has every column of the sheet's definition, in its order, and nobody in it", () => {
    expect(district.sheets.scoring?.missing).toEqual([]);
    expect([...(district.sheets.scoring?.columnOf.keys() ?? [])]).toEqual(Object.keys(scoring.columns));
    expect(district.sheets.scoring?.rows).toEqual([]);
    expect(district.sheets.history?.rows).toEqual([]);
  });

  it("has every entry of the cover, to be filled in", () => {
    const { settings: cover } = district;
    for (const key of Object.keys(settings) as (keyof typeof settings)[]) expect([key, cover[key].read.state, cover[key].cell !== undefined]).toEqual([key, "blank", true]);
  });

  it("calculates its columns in a table that grows, with formulas ready in every row", () => {
    const table = tables.find((one) => one.includes("评分表数据")) ?? "";
    expect(table).toContain('ref="A4:X64"');
    expect(table.match(/<calculatedColumnFormula>/g)).toHaveLength(3);
    expect(table).toContain('<calculatedColumnFormula>IF(OR(COUNT(J5,K5)&lt;2,MIN(J5,K5)&lt;0,MAX(J5,K5)&gt;100,TRIM(G5)="否"),"",ROUND(J5*40%+K5*60%,6))</calculatedColumnFormula>');
    const sheet = sheetNamed(readWorkbook(bytes), "评分表");
    expect([...(sheet?.formulas.values() ?? [])].filter((formula) => formula.includes("ROUND("))).toHaveLength(60);
  });

  it("keeps data sheets open to grow, and protects the parameters without a password", () => {
    const snapshot = readWorkbook(bytes);
    expect(snapshot.sheets.map(({ name, protected: locked }) => [name, locked])).toEqual([
      ["评分表", false],
      ["历年等次", false],
      ["参数", true],
      ["填表说明", true],
    ]);
    for (const sheet of sheets) expect(sheet).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
  });

  it("prints as an office prints: A4 landscape, one page wide, headers on each page, signatures at the foot", () => {
    const sheet = sheets.find((one) => one.includes("年度考核评分表") || one.includes("主要负责人")) ?? "";
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup[^>]*fitToWidth="1"/);
    expect(sheet).toContain("主要负责人：");
    expect(xml("xl/workbook.xml")).toMatch(/_xlnm\.Print_Titles[^>]*>'?评分表'?!\$1:\$4</);
  });

  it("guides typing: lists, scores, dates and ids, with a Chinese message each", () => {
    const sheet = sheets.find((one) => one.includes("主要负责人") && one.includes("0—100")) ?? "";
    expect(sheet.includes('<formula1>"优秀,称职,基本称职,不称职"</formula1>')).toBe(true);
    expect(sheet.includes("请填 0—100 之间的数字")).toBe(true);
    expect(/sqref="C5:C64"[^>]*type="custom"/.test(sheet)).toBe(true);
  });
});

describe("templates/samples/district.xlsx", () => {
  const district = readDistrict(readWorkbook(read(path.join(committed, "samples/district.xlsx"))));

  it("is about twenty people who are nobody: every id begins with 999999", () => {
    const rows = district.sheets.scoring?.rows ?? [];
    expect(rows).toHaveLength(20);
    for (const row of rows) expect(shownText(row.content("id"))).toMatch(/^999999\d{11}[\dX]$/);
    for (const row of district.sheets.history?.rows ?? []) expect(valueOf(row.values.id)?.text).toMatch(/^999999/);
  });

  it("keeps the template's chart and table", () => {
    const names = Object.keys(unzipSync(read(path.join(committed, "samples/district.xlsx"))));
    expect(names.filter((name) => /chart1\.xml|table1\.xml/.test(name))).toHaveLength(2);
  });
});

// Wherever LibreOffice is, it must come to the same figures as the measures.
const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
(office ? describe : describe.skip)("LibreOffice, calculating the scored sample anew", () => {
  it("shows the composites, grades and ranks that were stored", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "kaohe-office-"));
    const scored = path.join(folder, "scored.xlsx");
    try {
      execFileSync(process.execPath, [path.resolve("dist/cli.js"), "score", path.join(committed, "samples/district.xlsx"), "-o", scored]);
    } catch (error) {
      // 1 says that errors remain in the sample, as they should.
      expect((error as { status: number }).status).toBe(1);
    }
    execFileSync(office!, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', "--outdir", folder, scored], { stdio: "ignore", timeout: 60_000 });
    const lines = readFileSync(path.join(folder, "scored.csv"), "utf8").split("\n").slice(4, 24).map((line) => line.split(","));
    const sheet = sheetNamed(readWorkbook(read(scored)), "评分表");
    const stored = Array.from({ length: 20 }, (_, place) => [11, 12, 13].map((column) => shownText({ value: sheet?.values[4 + place]?.[column] ?? null })));
    expect(lines.map((cells) => [cells[11], cells[12], cells[13]])).toEqual(stored);
    expect(stored[0]).toEqual(["89.996", "称职", "6"]);
  }, 120_000);
});
