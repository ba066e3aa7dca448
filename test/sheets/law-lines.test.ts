import { decimal, written } from "../../src/measures/decimal";
import { valueWritten } from "../../src/measures/law";
import type { ParameterKey } from "../../src/measures/parameters";
import { parameterKeys, standing } from "../../src/measures/parameters";
import { readDistrict } from "../../src/sheets/district";
import { lawLines } from "../../src/sheets/law-lines";
import { settings } from "../../src/sheets/settings";
import { say } from "../../src/text";
import type { CellValue } from "../../src/workbook/cell";
import { a1, keyOf } from "../../src/workbook/cell";
import { plainSheet } from "../../src/workbook/snapshot";
import { workbookOf } from "../check/sheet-text";

/** A cell as it comes: a value, with the number format where it has one. */
type Typed = CellValue | readonly [value: CellValue, format: string];

const titleOf = (key: ParameterKey) => standing[key].title;
const lawRows = (changes: Readonly<Partial<Record<ParameterKey, Typed>>>) => lawLines(standing).map((line) => [line.name, line.key in changes ? (changes[line.key] ?? null) : line.value, line.unit, line.article, line.basis, line.note] as const);

/** 参数 with these rows under its header; the first of them stands in row 2. */
function parametersWith(rows: readonly (readonly Typed[])[]) {
  const isTyped = (cell: Typed): cell is readonly [CellValue, string] => Array.isArray(cell);
  const sheet = plainSheet("参数", [["参数", "值", "单位", "条款", "性质", "说明"], ...rows.map((row) => row.map((cell) => (isTyped(cell) ? cell[0] : cell)))]);
  const formats = new Map(rows.flatMap((row, place) => row.flatMap((cell, column) => (isTyped(cell) ? [[keyOf({ row: place + 1, column }), cell[1]] as const] : []))));
  return { ...sheet, formats };
}
const district = (rows: readonly (readonly Typed[])[]) => readDistrict(workbookOf(parametersWith(rows)));
const withLaw = (changes: Parameters<typeof lawRows>[0]) => district(lawRows(changes));
const changed = ({ ownLaw }: ReturnType<typeof district>) => ownLaw.changes.map(({ key, standing: before, value }) => [key, before, value]);
const refused = ({ ownLaw }: ReturnType<typeof district>) => ownLaw.refused.map(({ key, why }) => `${key}: ${say(why)}`);
const nothing = { changes: [], refused: [], missing: [], unknown: [] };

describe("the lines of the law", () => {
  it("written into the template and read back are the standing law, and no change", () => {
    const read = withLaw({});
    expect(read.ownLaw).toEqual({ law: standing, ...nothing });
    for (const key of parameterKeys) expect(read.law[key]).toBe(standing[key]);
  });

  it("that are not there, or only the cover is, leave the standing law", () => {
    expect(readDistrict(workbookOf(plainSheet("评分表", [["姓名", "平时成绩", "年度成绩"]]))).ownLaw).toEqual({ law: standing, ...nothing });
    expect(district([["填报单位", "西固区"]]).ownLaw).toEqual({ law: standing, ...nothing });
  });

  it("have titles that no two share, with or without spaces and quotation marks, and that no line of the cover has", () => {
    const plain = (title: string) => title.replace(/[\s“”]/g, "");
    const cover = Object.values(settings).flatMap((definition) => [definition.title, ...("aliases" in definition ? definition.aliases : [])]);
    const all = [...parameterKeys.map(titleOf), ...cover].map(plain);
    expect(all.filter((title, place) => all.indexOf(title) !== place)).toEqual([]);
  });
});

describe("a changed value", () => {
  it("is the district's law, with the cell, the old value and the source; everything else stays", () => {
    const read = district([["细则文号", "西组发〔2024〕3号"], ["细则施行日期", "2024-03-01"], ...lawRows({ smallestBase: 4 })]);
    const row = 3 + parameterKeys.indexOf("smallestBase");
    expect(read.ownLaw.changes.map((change) => ({ ...change, at: `${change.at.sheet} ${a1(change.at)}` }))).toEqual([{ key: "smallestBase", at: `参数 B${row + 1}`, standing: "5 人", value: "4 人" }]);
    expect(read.law.smallestBase).toMatchObject({ value: 4, replaced: { value: 5, source: { reference: "西组发〔2024〕3号", date: "2024-03-01" } } });
    expect(read.law.excellentCap).toBe(standing.excellentCap);
  });

  it("names 参数 itself as its source where the cover has no 文号", () => {
    expect(withLaw({ probationPass: 70 }).law.probationPass.replaced?.source).toEqual({ reference: "参数表" });
  });

  it.each<[ParameterKey, Typed, string]>([
    ["excellentFrom", 85, "85"],
    ["excellentFrom", 84.99999999999999, "85"],
    ["nearEdge", 0.005, "0.005"],
    ["nearEdge", "0.02", "0.02"],
    ["nearEdge", "0.02分", "0.02"],
    ["mixedAward", 4800, "4800"],
    ["mixedAward", "4,800 元", "4800"],
    ["mixedAward", "４８００", "4800"],
    ["excellentCap", 25, "25"],
    ["excellentCap", "25", "25"],
    ["excellentCap", "25%", "25"],
    ["excellentCap", "0.5％", "0.5"],
    ["excellentCap", [0.25, "0%"], "25"],
    ["excellentCap", [0.155, "0.00%"], "15.5"],
    ["excellentCap", [0.145, "0.0%"], "14.5"],
    ["serviceToGrade", 6, "6"],
    ["serviceToGrade", "6个月", "6"],
    ["dutyGrace", 7, "7"],
    ["cityOrgan", "市委社会工作部", "市委社会工作部"],
    ["cityOrgan", " 市委 社会工作部 ", "市委社会工作部"],
    ["fundingReportBy", "03-15", "03-15"],
    ["fundingReportBy", "3月15日", "03-15"],
    ["fundingReportBy", "3.20", "03-20"],
    ["fundingReportBy", "2024-03-15", "03-15"],
    ["fundingReportBy", [45366, "m月d日"], "03-15"],
    ["baseDay", "11-30", "11-30"],
  ])("%s as %p is %s", (key, typed, expected) => {
    const read = withLaw({ [key]: typed });
    expect(refused(read)).toEqual([]);
    expect(valueWritten(read.law[key].value)).toBe(expected);
    expect(typeof read.law[key].value).toBe(typeof standing[key].value);
  });

  it("is exact: no binary fraction goes on", () => {
    const { law } = withLaw({ usualWeight: [0.29, "0%"], annualWeight: [0.71, "0%"] });
    expect([written(law.usualWeight.value), written(law.annualWeight.value)]).toEqual(["29", "71"]);
  });

  it("of a day counts from 1904 in a workbook that does", () => {
    const sheet = parametersWith(lawRows({ fundingReportBy: [45366 - 1462, "m月d日"] }));
    expect(readDistrict({ ...workbookOf(sheet), date1904: true }).law.fundingReportBy.value).toBe("03-15");
  });
});

describe("a value that is the same", () => {
  it.each<[ParameterKey, Typed]>([
    ["excellentFrom", "90分"],
    ["excellentFrom", 89.99999999999999],
    ["excellentCap", [standing.excellentCap.value.toNumber() / 100, "0%"]],
    ["excellentAward", "7,200"],
    ["committeeOrgan", "非公企业党委／社会组织党委"],
    ["cityOrgan", " 市委组织部"],
    ["fundingReportFrom", [45352, "yyyy-mm-dd"]],
    ["fundingReportFrom", "3月1日"],
    ["reportingUnits", standing.reportingUnits.value.join("，")],
  ])("%s written as %p is no change", (key, typed) => {
    const read = withLaw({ [key]: typed });
    expect([changed(read), refused(read)]).toEqual([[], []]);
    expect(read.law[key]).toBe(standing[key]);
  });
});

describe("a value that cannot be read", () => {
  it.each<[ParameterKey, Typed, string]>([
    ["excellentFrom", "八十五", "“优秀起点”的值“八十五”无法识别为数字（单位：分）"],
    ["mixedAward", "0.48万元", "“优秀、称职各一年的奖励”的值“0.48万元”无法识别为数字（单位：元）"],
    ["mixedAward", [45352, "yyyy-mm-dd"], "“优秀、称职各一年的奖励”的值“45352”无法识别为数字（单位：元）"],
    ["mixedAward", true, "“优秀、称职各一年的奖励”的值“TRUE”无法识别为数字（单位：元）"],
    ["excellentFrom", [0.85, "0%"], "“优秀起点”的值“0.85”无法识别为数字（单位：分）"],
    ["serviceToGrade", 6.5, "“参加考核所需工作时间”的值“6.5”应为整数"],
    ["excellentCap", 0.25, "“优秀比例上限”的值“0.25”分不清是 0.25% 还是 25%，请连同百分号填写"],
    ["excellentCap", 1, "“优秀比例上限”的值“1”分不清是 1% 还是 100%，请连同百分号填写"],
    ["fundingReportBy", 3.1, "“资金使用情况上报逾期”的值“3.1”无法识别为月、日，请填如 03-01"],
    ["fundingReportBy", "三月中旬", "“资金使用情况上报逾期”的值“三月中旬”无法识别为月、日，请填如 03-01"],
    ["fundingReportBy", "02-30", "“资金使用情况上报逾期”的值“02-30”不是每年都有的日子"],
    ["fundingReportBy", "2024-02-29", "“资金使用情况上报逾期”的值“2024-02-29”不是每年都有的日子"],
    ["cityOrgan", 5, "“市级主管部门”的值“5”应为文字"],
    ["cityOrgan", { error: "#REF!" }, "“市级主管部门”显示为错误值 #REF!"],
    ["reportingUnits", "西固区、城关区、西固区", "“全市填报单位”里“西固区”写了两次"],
    ["reportingUnits", "、", "“全市填报单位”的值“、”应为文字"],
  ])("%s as %p keeps the standing value and says why", (key, typed, why) => {
    const read = withLaw({ [key]: typed });
    expect(refused(read)).toEqual([`${key}: ${why}`]);
    expect([changed(read), read.law[key]]).toEqual([[], standing[key]]);
  });

  it("of a formula whose result the file does not hold is not taken for a blank", () => {
    const sheet = parametersWith(lawRows({ mixedAward: null }));
    const row = 1 + parameterKeys.indexOf("mixedAward");
    const read = readDistrict(workbookOf({ ...sheet, formulas: new Map([[keyOf({ row, column: 1 }), "=4800"]]) }));
    expect(refused(read)).toEqual(["mixedAward: “优秀、称职各一年的奖励”是公式，但文件里没有存结果"]);
  });
});

describe("a value that cannot be", () => {
  it("is not taken, with everything that it does not go together with; the rest counts", () => {
    const read = withLaw({ usualWeight: 50, mixedAward: 4800, excellentFrom: 75, competentFrom: 70 });
    expect(refused(read)).toEqual(["usualWeight: “平时成绩占比”与“年度成绩占比”相加应为 100%，现为 110%"]);
    expect(changed(read)).toEqual([
      ["excellentFrom", "90 分", "75 分"],
      ["competentFrom", "80 分", "70 分"],
      ["mixedAward", "0 元", "4800 元"],
    ]);
    expect(read.law.usualWeight).toBe(standing.usualWeight);
  });

  it("is taken out until the law is possible, whatever stood on it", () => {
    // 称职 from 50 goes only with 基本称职 from 40, which is below 0 here and so not taken.
    const read = withLaw({ competentFrom: 50, basicFrom: -40 });
    expect(refused(read)).toEqual(["basicFrom: “基本称职起点”为 -40 分，不能小于 0", "competentFrom: “基本称职起点”（60 分）应低于“称职起点”（50 分）"]);
    expect([read.law.competentFrom, read.law.basicFrom]).toEqual([standing.competentFrom, standing.basicFrom]);
  });

  it("is told once, though it goes together with nothing", () => {
    const read = withLaw({ competentFrom: 95, basicFrom: 97 });
    expect(refused(read).map((line) => line.split(":")[0])).toEqual(["competentFrom", "basicFrom"]);
    expect(read.law).toEqual(standing);
  });
});

describe("a line", () => {
  it("is known by its title with spaces, other quotation marks and other forms in it", () => {
    const read = district([["优 秀 起 点", 85], ['"六有"标准', 6], ["考核 基准日 的 默认日", "11-30"], ["办实事(每年,至少)", 2]]);
    expect(changed(read)).toEqual([
      ["excellentFrom", "90 分", "85 分"],
      ["baseDay", "12-31", "11-30"],
      ["deeds", "1 次", "2 次"],
    ]);
  });

  it("that is missing or blank is named, and the standing value counts", () => {
    const rows = lawRows({ mixedAward: null }).filter(([title]) => title !== titleOf("termYears"));
    const read = district(rows);
    expect([...read.ownLaw.missing].sort()).toEqual(["mixedAward", "termYears"]);
    expect(read.law).toEqual(standing);
  });

  it("with an article and a title that no parameter has is named; one of the district's own without them is left alone", () => {
    const read = district([...lawRows({}), ["优秀比例", 25, "%", "第二十二条", "明文", ""], ["本表由办公室填写", "是"]]);
    expect(read.ownLaw.unknown.map(({ at, title }) => `${a1(at)} ${title}`)).toEqual([`A${parameterKeys.length + 2} 优秀比例`]);
    expect(read.law).toEqual(standing);
  });

  it("that stands twice counts where both say the same, and is not taken where they do not", () => {
    const same = district([...lawRows({ excellentFrom: 85 }), ["优秀起点", "85分", "分", "第二十二条", "明文", ""]]);
    expect(changed(same)).toEqual([["excellentFrom", "90 分", "85 分"]]);
    const other = district([...lawRows({}), ["优秀起点", 85, "分", "第二十二条", "明文", ""]]);
    expect(refused(other)).toEqual(["excellentFrom: “优秀起点”有两行，值不同（90、85），请只留一行"]);
    expect(other.ownLaw.refused.map(({ at }) => a1(at))).toEqual([`B${parameterKeys.length + 2}`]);
  });

  it("of the cover is never one of the law, nor the other way about", () => {
    const read = district([["考核基准日", "2024-11-30"], ["核定优秀名额", 3, "人", "第二十二条"], ...lawRows({})]);
    expect(read.ownLaw).toEqual({ law: standing, ...nothing });
    expect(changed(district([...lawRows({ baseDay: "11-30" })]))).toEqual([["baseDay", "12-31", "11-30"]]);
  });

  it("of a .csv file is read, though everything in it is text", () => {
    const sheet = { ...parametersWith(lawRows({ excellentFrom: "85", excellentCap: "25%", serviceToGrade: "6" })), untyped: true };
    const { law } = readDistrict(workbookOf(sheet));
    expect([law.excellentFrom.value, law.excellentCap.value, law.serviceToGrade.value]).toEqual([decimal(85), decimal(25), 6]);
  });
});
