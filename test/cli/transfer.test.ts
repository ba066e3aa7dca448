import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCsv } from "../../src/csv";
import { readWorkbook } from "../../src/ooxml";
import { contentOf } from "../../src/workbook/snapshot";
import { at } from "../check/sheet-text";
import { gb18030 } from "../csv/bytes";
import { idOf } from "../fill/sheets";
import { emptyFolder, kaohe, linesOf } from "./kaohe";

const folder = emptyFolder();
const inFolder = (name: string) => path.join(folder, name);
const sample = path.resolve("templates/samples/district.xlsx");

function file(name: string, content: string | Uint8Array): string {
  const place = inFolder(name);
  writeFileSync(place, content);
  return place;
}

const clean = `姓名,身份证号,到岗时间,参加考核,平时考核得分,年终\r\n甲一,"\t${idOf(1)}",2022-05-01,是,75.6,99.6\r\n乙二,"\t${idOf(2)}",2022.5.1,是,80,90\r\n`;

describe("kaohe import", () => {
  it("puts the rows of a .csv into the template: exit 0, and 核算 goes on from there", () => {
    const out = inFolder("导入.xlsx");
    const source = file("成绩.csv", gb18030(clean));
    const { status, stdout } = kaohe("import", source, "--sheet", "评分表", "-o", out, "--json");
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        file: source,
        sheet: "评分表",
        rows: 2,
        columns: { 姓名: "姓名", 身份证号: "公民身份号码", 到岗时间: "到岗日期", 参加考核: "是否参加考核", 平时考核得分: "平时成绩", 年终: "年度成绩" },
        ignored: [],
        skipped: [],
        unreadable: [],
      },
    ]);
    const workbook = readWorkbook(new Uint8Array(readFileSync(out)));
    const cell = (address: string) => contentOf(workbook, { sheet: "评分表", ...at(address) });
    expect([cell("C5"), cell("E5"), cell("J5")?.value]).toEqual([{ value: idOf(1), format: "@" }, { value: 44682, format: "yyyy-mm-dd" }, 75.6]);
    // 75.6 × 40% + 99.6 × 60% is 90 exactly: stored beside the formula, for whoever looks before anything is calculated.
    expect([cell("L5")?.value, cell("M5")?.value, cell("N6")?.value]).toEqual([90, "优秀", 2]);
    expect((JSON.parse(kaohe("score", out, "-o", inFolder("核算.xlsx"), "--json").stdout) as { people: { composite: string }[] }).people.map(({ composite }) => composite)).toEqual(["90", "86"]);
  });

  it("lists what it could not read, with row, column and reason, and ends with 1; ids are masked for people and whole in the data", () => {
    const broken = `${idOf(3).slice(0, 17)}${idOf(3).endsWith("0") ? "1" : "0"}`;
    const source = file("有误.csv", `姓名,身份证号,平时成绩,年度成绩,自编列,综合得分\n甲,${broken},良好,90,x,91\n乙,6.20102E+17,80,90,,\n合计,,160,180,,`);
    const told = kaohe("import", source, "--sheet", "评分表", "-o", inFolder("有误.xlsx"));
    expect([told.status, told.stderr]).toEqual([1, ""]);
    expect(told.stdout).toContain("J5（原文件第 2 行）平时成绩“良好”：无法识别为数字");
    expect(told.stdout).toContain("没有导入的列（表里没有这一列）：自编列");
    expect(told.stdout).toContain("没有导入的列（由公式或核算得出）：综合得分");
    expect(told.stdout).toContain("原文件第 4 行");
    expect(told.stdout).not.toContain(broken);
    const { stdout } = kaohe("import", source, "--sheet", "评分表", "-o", inFolder("有误.xlsx"), "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 2,
      ignored: ["自编列", "综合得分"],
      skipped: [4],
      unreadable: [
        { cell: "C5", row: 2, title: "公民身份号码", actual: broken, reason: "有一位填错了，请照原件核对" },
        { cell: "J5", row: 2, title: "平时成绩", actual: "良好" },
        { cell: "C6", row: 3, title: "公民身份号码", actual: "6.20102E+17", reason: expect.stringContaining("不能恢复") as unknown },
      ],
    });
  });

  it("never writes over the .csv, under another name of it either", () => {
    const source = file("原件.csv", clean);
    const link = inFolder("链接.xlsx");
    symlinkSync(source, link);
    const { status, stderr } = kaohe("import", source, "--sheet", "评分表", "-o", link);
    expect([status, stderr]).toEqual([2, expect.stringContaining("就是原文件")]);
    expect(readFileSync(source, "utf8")).toBe(clean);
  });

  it.each<[string, string | Uint8Array, string, RegExp]>([
    ["空.csv", "", "评分表", /空的/],
    ["工作簿.csv", new Uint8Array(readFileSync(sample)), "评分表", /是 Excel 工作簿/],
    ["乱码.csv", Uint8Array.from({ length: 999 }, (_, place) => (place * 7919) & 0xff), "评分表", /不是文字/],
    ["引号.csv", '姓名,平时成绩,年度成绩\n"甲,80,90\n', "评分表", /第 2 行的引号/],
    ["别的表.csv", "品名,数量\n纸,3\n", "评分表", /没有找到“评分表”的表头。至少要有这些列：姓名、平时成绩、年度成绩。文件里的表头是：品名、数量。/],
    ["没有行.csv", "姓名,平时成绩,年度成绩\n", "评分表", /没有可导入的行/],
    ["表名.csv", clean, "工资表", /没有“工资表”这张表。可用：花名册、.*历年等次/],
    ["参数.csv", clean, "参数", /没有“参数”这张表/],
  ])("%s is refused in one line and nothing is written", (name, content, sheet, sentence) => {
    const out = inFolder(`${name}.out.xlsx`);
    const { status, stdout, stderr } = kaohe("import", file(name, content), "--sheet", sheet, "-o", out);
    expect([status, stdout, linesOf(stderr).length, existsSync(out)]).toEqual([2, "", 1, false]);
    expect(stderr).toMatch(sentence);
  });

  it("asks for what is missing: the sheet, the output, another ending", () => {
    const source = file("齐.csv", clean);
    expect(kaohe("import", source, "-o", inFolder("x.xlsx")).stderr).toContain("缺少选项“--sheet”");
    expect(kaohe("import", source, "--sheet", "评分表").stderr).toContain("缺少选项“-o”");
    expect(kaohe("import", source, "--sheet", "评分表", "-o", inFolder("x.csv")).stderr).toContain("扩展名应为 .xlsx");
    expect(kaohe("import", inFolder("没有.csv"), "--sheet", "评分表", "-o", inFolder("x.xlsx")).stderr).toContain("读不到文件");
    expect(existsSync(inFolder("x.xlsx"))).toBe(false);
  });
});

describe("kaohe export", () => {
  it("writes one sheet as a .csv with its mark, its columns in order, days as 2024-12-20 and ids that Excel shows whole", () => {
    const out = inFolder("评分表.csv");
    const { status, stdout } = kaohe("export", sample, "--sheet", "评分表", "-o", out, "--json");
    const answer = JSON.parse(stdout) as { rows: number; columns: string[]; missing: string[] };
    expect([status, answer.rows, answer.columns.slice(0, 3), answer.missing]).toEqual([0, 20, ["序号", "姓名", "公民身份号码"], []]);
    const text = readFileSync(out, "utf8");
    expect(text.startsWith("\ufeff序号,姓名,公民身份号码,")).toBe(true);
    expect(text).toMatch(/\r\n1,王秀英,"\t\d{17}[\dX]",/);
    const rows = readCsv(new Uint8Array(readFileSync(out)), "评分表").values;
    expect(rows).toHaveLength(21);
    expect(rows[1]?.[rows[0]?.indexOf("述职日期") ?? -1]).toBe("2024-12-20");
  });

  it("comes back by import as what it was", () => {
    const [csv, book, again] = [inFolder("一.csv"), inFolder("一.xlsx"), inFolder("二.csv")];
    kaohe("export", sample, "--sheet", "历年等次", "-o", csv);
    expect(kaohe("import", csv, "--sheet", "历年等次", "-o", book).status).toBe(0);
    kaohe("export", book, "--sheet", "历年等次", "-o", again);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(csv, "utf8"));
  });

  it("says what is missing: a sheet that the workbook does not have, results that are not stored", () => {
    const { status, stderr } = kaohe("export", path.resolve("test/fixtures/from-openpyxl.xlsx"), "--sheet", "花名册", "-o", inFolder("x.csv"));
    expect([status, stderr, existsSync(inFolder("x.csv"))]).toEqual([2, expect.stringMatching(/没有“花名册”。有：评分表/), false]);
  });

  it("never writes over the workbook", () => {
    const copy = file("原件.xlsx", new Uint8Array(readFileSync(sample)));
    const link = inFolder("链接.csv");
    symlinkSync(copy, link);
    expect(kaohe("export", copy, "--sheet", "评分表", "-o", link).status).toBe(2);
    expect(kaohe("export", copy, "--sheet", "评分表", "-o", copy).status).toBe(2);
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true);
  });
});

describe("a .csv", () => {
  const source = file("评分.csv", `姓名,公民身份号码,是否参加考核,平时成绩,年度成绩,综合得分,评定等次\n甲一,"\t${idOf(1)}",是,75.60,99.60,89.99,优秀\n`);

  it("is checked as a workbook of one sheet; what needs other sheets is not run, and says so", () => {
    const { status, stdout } = kaohe("check", source, "--json");
    const [checked] = (JSON.parse(stdout) as { files: { rows: Record<string, number>; findings: { rule: string; sheet: string; cell: string }[]; notRun: { rule: string }[]; crashed: string[] }[] }).files;
    expect([status, checked?.rows, checked?.crashed]).toEqual([1, { 评分表: 1 }, []]);
    expect(checked?.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`)).toContain("composite-differs 评分 F2");
    // Nothing in it has a type, so text is no fault of its own.
    expect(checked?.findings.map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(["score-text"]));
    expect(checked?.notRun.map(({ rule }) => rule)).toContain("last-grade-differs");
    expect(kaohe("check", source).stdout).toContain("没有检查");
  });

  it("cannot be scored, and is told the way", () => {
    const out = inFolder("核算了.xlsx");
    const { status, stderr } = kaohe("score", source, "-o", out);
    expect([status, linesOf(stderr).length, existsSync(out)]).toEqual([2, 1, false]);
    expect(stderr).toMatch(/评分\.csv：CSV 里没有公式.*kaohe import/);
  });

  it("is named when it cannot be read", () => {
    const { status, stderr } = kaohe("check", file("其实是图.csv", new Uint8Array(readFileSync("templates/icons/icon-16.png"))));
    expect([status, linesOf(stderr).length]).toEqual([2, 1]);
    expect(stderr).toMatch(/其实是图\.csv：文件内容不是文字/);
  });
});
