import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import { emptyFolder, kaohe, kaoheIn, linesOf } from "./kaohe";

const folder = emptyFolder();
const inFolder = (name: string) => path.join(folder, name);
const districtIn = (file: string) => readDistrict(readWorkbook(new Uint8Array(readFileSync(file))));

describe("kaohe template", () => {
  it.each([
    ["roster", ["花名册"]],
    ["ledger", ["履职台账", "请假登记", "考勤登记", "经费台账", "会议督导培训"]],
    ["scoring", ["评分表", "评分指标", "历年等次"]],
    ["district", ["花名册", "履职台账", "请假登记", "考勤登记", "经费台账", "会议督导培训", "评分表", "评分指标", "历年等次"]],
    ["summary", ["全市总表", "分区县统计", "图表", "优秀控制", "奖励资金", "解除报批名单", "约谈名单", "表彰名单", "不定等次名单", "履职与经费情况", "报送情况", "问题清单", "参数差异", "参数", "填表说明"]],
  ])("%s is a new workbook, the one of templates/ to the byte, from any folder", (name, sheets) => {
    const { status } = kaoheIn(folder, "template", name, "-o", `${name}.xlsx`);
    expect(status).toBe(0);
    const made = readFileSync(inFolder(`${name}.xlsx`));
    expect(made.equals(readFileSync(`templates/${name}.xlsx`))).toBe(true);
    expect(readWorkbook(new Uint8Array(made)).sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(sheets));
  });

  it("is there for every workbook of templates/", () => {
    const names = /可用：(.*)。/.exec(kaohe("template", "?", "-o", inFolder("y.xlsx")).stderr)?.[1]?.split(" ") ?? [];
    expect([...names].sort()).toEqual(readdirSync("templates").flatMap((file) => (file.endsWith(".xlsx") ? [file.replace(".xlsx", "")] : [])).sort());
  });

  it("puts unit, year and base date on the cover; short names of units are understood", () => {
    const out = inFolder("榆中.xlsx");
    const { status, stdout } = kaohe("template", "district", "-o", out, "--unit", "榆中", "--year", "2024", "--json");
    expect([status, JSON.parse(stdout)]).toEqual([0, { template: "district", file: out, unit: "榆中县", year: 2024 }]);
    const { unit, year, settings } = districtIn(out);
    expect([unit, year, valueOf(settings.baseDate.read)?.toString()]).toEqual(["榆中县", 2024, "2024-12-31"]);
  });

  it.each([
    ["roster", "花名册"],
    ["district", "区县工作簿"],
    ["summary", "全市汇总"],
  ])("names %s in Chinese once it is made", (name, called) => {
    const out = inFolder(`说-${name}.xlsx`);
    expect(kaohe("template", name, "-o", out, "--year", "2024").stdout.trim()).toBe(`已新建${called}（2024 年度）：${out}`);
  });

  it("puts the year on the city's, which belongs to no unit", () => {
    const out = inFolder("全市.xlsx");
    const { status, stdout } = kaohe("template", "summary", "-o", out, "--year", "2024", "--json");
    expect([status, JSON.parse(stdout)]).toEqual([0, { template: "summary", file: out, unit: null, year: 2024 }]);
    const { year, settings } = districtIn(out);
    expect([year, valueOf(settings.baseDate.read)?.toString()]).toEqual([2024, "2024-12-31"]);
    const refused = kaohe("template", "summary", "-o", inFolder("z.xlsx"), "--unit", "榆中");
    expect([refused.status, existsSync(inFolder("z.xlsx"))]).toEqual([2, false]);
    expect(refused.stderr).toContain("没有“填报单位”这一行");
  });

  it.each([
    [["template", "花名册", "-o", "x.xlsx"], /没有“花名册”这个模板。可用：roster ledger scoring district summary/],
    [["template", "roster", "-o", "x.xlsx", "--unit", "北京"], /“北京”不是填报单位。可用：城关区、.*榆中县/],
    [["template", "roster", "-o", "x.xlsx", "--year", "24"], /“24”不是年度/],
    [["template", "roster", "-o", "x.xlsx", "--year", "1024"], /“1024”不是年度/],
    [["template", "roster", "-o", "x.xlsx", "--year", "２０２４年"], /不是年度/],
    [["template", "roster", "-o", "x.csv"], /扩展名应为 \.xlsx/],
    [["template", "roster"], /缺少选项“-o”/],
    [["template", "-o", "x.xlsx"], /没有指定/],
    [["template", "roster", "ledger", "-o", "x.xlsx"], /一次只处理一个，多出：ledger/],
    [["template", "roster", "-o", "没有的文件夹/x.xlsx"], /没有“没有的文件夹”这个文件夹/],
    [["score", "district.xlsx", "-o", "没有的文件夹/x.xlsx"], /没有“没有的文件夹”这个文件夹/],
    [["check", "district.xlsx", "--mark", "-o", "没有的文件夹/x.xlsx"], /没有“没有的文件夹”这个文件夹/],
    [["template", "roster", "-o", "x.xlsx", "--sheet", "花名册"], /template 不用选项“--sheet”/],
  ])("%j is refused in one line, with the way out and no file", (args, sentence) => {
    const { status, stdout, stderr } = kaoheIn(folder, ...args);
    expect([status, stdout, linesOf(stderr).length]).toEqual([2, "", 1]);
    expect(stderr).toMatch(sentence);
    expect([existsSync(inFolder("x.xlsx")), existsSync(inFolder("x.csv"))]).toEqual([false, false]);
  });
});

describe("the usage text", () => {
  it("names every verb on a line of its own", () => {
    const { status, stdout } = kaohe("--help");
    expect(status).toBe(0);
    expect(linesOf(stdout).flatMap((line) => /kaohe ([a-z-]+) /.exec(line)?.[1] ?? [])).toEqual(expect.arrayContaining(["check", "score", "template", "import", "export"]));
    const verbs = (/可用：(.*?)。/.exec(kaohe().stderr)?.[1] ?? "").split("、");
    expect(linesOf(stdout).filter((line) => verbs.some((verb) => line.startsWith(`  kaohe ${verb} `)))).toHaveLength(verbs.length);
  });

  it.each([
    [[], /没有写命令/],
    [["vote", "x"], /没有“vote”这个命令。可用：check、score、.*template、import、export/],
    [["toString", "x"], /没有“toString”这个命令/],
    [["check", "--loud", "x"], /没有“--loud”这个选项/],
    [["score", "x.xlsx", "-o"], /选项“-o/],
    [["check", "--json=ja", "x"], /选项“--json”的写法有误/],
    [["verify", "-o", "y", "x"], /verify 不用选项“-o”/],
    [["score", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], /多出：b\.xlsx/],
  ])("%j: one clear line, exit 2", (args, sentence) => {
    const { status, stdout, stderr } = kaohe(...args);
    expect([status, stdout, linesOf(stderr).length]).toEqual([2, "", 1]);
    expect(stderr).toMatch(sentence);
  });
});
