import fc from "fast-check";
import { nextYear } from "../../src/fill/next-year/next-year";
import type { NextYear } from "../../src/fill/next-year/next-year";
import type { District } from "../../src/sheets/district";
import { baseDateOf } from "../../src/sheets/district";
import { settings } from "../../src/sheets/settings";
import { valueOf } from "../../src/sheets/values/read";
import { say } from "../../src/text";
import type { CellValue } from "../../src/workbook/cell";
import { a1, placeOf } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { contentOf, sheetNamed } from "../../src/workbook/snapshot";
import { at, withFormulas } from "../check/sheet-text";
import { after, cover, districtOf, idOf, sheet } from "./sheets";

const closing = cover("填报单位 西固区", "考核年度 2024", "考核基准日 2024-12-31", "应参加数 3", "审核人 郑文", "填报日期 2025-01-10", "批准文号 '兰组〔2025〕1号", "细则文号 '西组〔2023〕2号");
const history = (...lines: readonly string[]) => sheet("历年等次", "公民身份号码 姓名 填报单位 年度 周期起止 评定等次 已计奖(元) 计奖所用年度 备注", ...lines);
const rosterOf = (...lines: readonly string[]) => sheet("花名册", "序号 姓名 公民身份号码 性别 到岗日期 在岗状态 离岗日期 车牌", ...lines);
const scoringOf = (...lines: readonly string[]) => sheet("评分表", "姓名 公民身份号码 到岗日期 是否参加考核 不定等次原因 述职日期 平时成绩 年度成绩 评定等次 调整理由 上年度等次 拟奖励(元) 结果运用 约谈日期 备注 组别", ...lines);

const three = [
  rosterOf("1 甲 #1 女 2022-12-01 在岗 _ 甘A1", "2 乙 #2 男 2022-12-01 辞职 2024-06-30 甘A2", "3 丙 #3 女 2022-12-01 在岗 _ 甘A3"),
  scoringOf("甲 #1 2022-12-01 是 _ 2024-12-20 80 90 称职 _ 优秀 _ _ _ 备1 一组", "乙 #2 2022-12-01 否 其他(注明) _ _ _ _ _ _ _ _ _ 离岗 二组", "丙 #3 2024-03-01 否 工作未满1年 _ _ _ _ _ _ _ _ _ 备3 三组"),
];

/** The workbook of the next year, read again. */
const become = (district: District, report: NextYear = nextYear(district)): District => after(district, report.patches);
const cell = (district: District, name: string, address: string): CellValue | undefined => contentOf(district.snapshot, { sheet: name, ...at(address) })?.value;
const rows = (district: District, name: string): readonly (readonly CellValue[])[] => (sheetNamed(district.snapshot, name)?.values ?? []).filter((row) => row.some((value) => value !== null));
const told = ({ notes }: NextYear): string[] => notes.map(({ says, at: place }) => `${place ? `${place.sheet} ${a1(place)} ` : ""}${say(says)}`);
const refusal = (...sheets: readonly SheetSnapshot[]): string => {
  try {
    nextYear(districtOf(...sheets));
    return "done";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return say(error.says);
  }
};

describe("the cover of next year's workbook", () => {
  it("keeps who reports and under which details, and nothing that was said of the closing year", () => {
    const lines: Readonly<Record<string, string>> = { 填报单位: "西固区", 考核年度: "2024", 考核周期: "自然年度", 考核基准日: "2024-12-31", 应参加数: "3", 核定优秀名额: "1", 填报日期: "2025-01-10" };
    const all = Object.values(settings).map(({ title }) => `${title} ${lines[title] ?? "'7"}`);
    const next = become(districtOf(...three, history(), cover(...all)));
    const kept = rows(next, "参数").slice(1).flatMap(([title, value]) => (value === null || value === undefined ? [] : [title]));
    expect(kept).toEqual(["填报单位", "考核年度", "考核周期", "考核基准日", "审核人", "填表人", "电话", "细则文号", "细则施行日期"]);
  });
});

describe("next year's workbook", () => {
  const district = districtOf(...three, history(), closing);
  const report = nextYear(district);
  const next = become(district, report);

  it("names whose term is over, and whose ends within the new year", () => {
    const people = sheet("花名册", "姓名 公民身份号码 性别 到岗日期 聘期止 在岗状态 离岗日期", "甲 #1 女 2022-12-01 2024-12-31 在岗 _", "乙 #2 男 2022-12-01 2025-01-01 在岗 _", "丙 #3 女 2022-12-01 2025-12-31 试用 _", "丁 #4 女 2022-12-01 2026-01-01 在岗 _", "戊 #5 女 2022-12-01 2025-06-30 辞职 2024-06-30");
    expect(told(nextYear(districtOf(people, closing))).filter((line) => line.includes("聘期"))).toEqual([
      "花名册 E2 有 1 人聘期已满，在岗状态没有变（甲）：请续填聘期，或登记离岗",
      "花名册 E3 有 2 人聘期在新年度内期满（乙、丙）：到期请续填聘期，或登记离岗",
    ]);
  });

  it("is of the next year: base date moved on, what was of the old one cleared, the district's own kept", () => {
    expect([next.year, baseDateOf(next)?.toString(), next.unit]).toEqual([2025, "2025-12-31", "西固区"]);
    expect(rows(next, "参数").slice(1).map((row) => row[1] ?? null)).toEqual(["西固区", 2025, "2025-12-31", null, "郑文", null, null, "西组〔2023〕2号"]);
  });

  it("takes who left out of the roster, and everything of the others goes up with them", () => {
    expect(rows(next, "花名册").slice(1)).toEqual([
      [1, "甲", idOf(1), "女", "2022-12-01", "在岗", null, "甘A1"],
      [2, "丙", idOf(3), "女", "2022-12-01", "在岗", null, "甘A3"],
    ]);
    expect(rows(next, "离岗人员")).toEqual([
      ["两新组织党建专干离岗人员（由历年花名册移出，供查）"],
      ["移出年度", "移出原因", "序号", "姓名", "公民身份号码", "性别", "到岗日期", "在岗状态", "离岗日期", "车牌"],
      [2024, "2024-06-30 离岗（辞职）", 2, "乙", idOf(2), "男", "2022-12-01", "辞职", "2024-06-30", "甘A2"],
    ]);
    expect([report.carried, report.moved.map(({ name, id, row, because }) => [name, id, row, say(because)])]).toEqual([2, [["乙", idOf(2), 2, "2024-06-30 离岗（辞职）"]]]);
  });

  it("has the roster read as the roster, and nobody of 离岗人员 in it", () => {
    expect(next.sheets.roster?.sheet.name).toBe("花名册");
    expect(next.sheets.roster?.rows.map(({ values }) => valueOf(values.name))).toEqual(["甲", "丙"]);
  });

  it("clears the scores, makes 评定等次 last year's, and proposes anew who takes part", () => {
    const blank = Array<null>(6).fill(null);
    expect(rows(next, "评分表").slice(1)).toEqual([
      ["甲", idOf(1), "2022-12-01", "是", ...blank, "称职", null, null, null, "备1", "一组"],
      ["丙", idOf(3), "2024-03-01", "是", ...blank, "不定等次", null, null, null, "备3", "三组"],
    ]);
  });

  it("files the closing year first", () => {
    expect(rows(next, "历年等次").slice(1).map((row) => [row[1], row[3], row[5], row[8] ?? null])).toEqual([
      ["甲", 2024, "称职", null],
      ["乙", 2024, "不定等次", "离岗"],
      ["丙", 2024, "不定等次", "工作未满1年"],
    ]);
  });

  it("says what it did with what is the district's own", () => {
    expect(told(report)).toEqual([
      // 优秀 and then 称职 is a pair that the measures do not settle.
      "评分表 L2 拟奖励是“请示”，没有填入已计奖；定下后请自行填写",
      "参数 B5 参数表已清空：应参加数、填报日期、批准文号，请按新年度填写",
      "花名册 A4 “花名册”第 4 行上移补空；批注、底色和行高仍在原来的位置，请核对",
      "评分表 A4 “评分表”第 4 行上移补空；批注、底色和行高仍在原来的位置，请核对",
      "评分表 A1 “评分表”自有的列（组别）原样带入，请核对是否属于上年度",
    ]);
  });

  it("leaves the old workbook as it was", () => {
    expect(cell(district, "花名册", "B3")).toBe("乙");
    expect(rows(district, "历年等次")).toHaveLength(1);
  });

  it("can be closed in its turn: 离岗人员 goes on", () => {
    const roster = sheetNamed(next.snapshot, "花名册")!;
    const values = roster.values.map((row) => (row[1] === "甲" ? row.map((value, column) => (column === 5 ? "死亡" : column === 6 ? "2025-05-01" : value)) : row));
    const scored = sheetNamed(next.snapshot, "评分表")!;
    const graded = scored.values.map((row) => (row[0] === "丙" ? row.map((value, column) => (column === 8 ? "称职" : value)) : row[0] === "甲" ? row.map((value, column) => (column === 3 ? "否" : value)) : row));
    const again = districtOf(...next.snapshot.sheets.map((one) => (one.name === "花名册" ? { ...one, values } : one.name === "评分表" ? { ...one, values: graded } : one)));
    expect(rows(become(again), "离岗人员").slice(2).map((row) => [row[0], row[3]])).toEqual([
      [2024, "乙"],
      [2025, "甲"],
    ]);
    expect(rows(become(again), "历年等次").slice(-2).map((row) => [row[1], row[5], row[8] ?? null])).toEqual([
      ["甲", "未参加考核", "2025-05-01 死亡"],
      ["丙", "称职", null],
    ]);
  });
});

describe("formulas", () => {
  const formulasOf = (district: District, name: string): Record<string, string> => Object.fromEntries([...(sheetNamed(district.snapshot, name)?.formulas ?? [])].map(([key, formula]) => [a1(placeOf(key)), formula] as const));

  it("of our columns stay in their rows, with the results of who stands there now", () => {
    const roster = sheet("花名册", "姓名 公民身份号码 性别 在岗状态 到岗日期 离岗日期 试用期满日", "乙 #2 男 辞职 45000 2024-06-30 1", "甲 #1 女 在岗 45100 _ 2", "_ _ _ _ _ _ _");
    const own = districtOf(roster, closing);
    const due = own.sheets.roster!.definition.columns.probationEnds.formula!({ cell: () => "E2", all: () => "" }, own.law)!;
    const due2 = (row: number) => due.replaceAll("E2", `E${row}`);
    const district = districtOf(withFormulas(roster, { G2: due2(2), G3: due2(3), G4: due2(4) }), closing);
    const next = become(district);
    expect(formulasOf(next, "花名册")).toEqual({ G2: due2(2), G3: due2(3), G4: due2(4) });
    expect([cell(next, "花名册", "A2"), cell(next, "花名册", "G2"), cell(next, "花名册", "G3")]).toEqual(["甲", 2, ""]);
  });

  it("of a district's own that read their own row go along, with their results", () => {
    const roster = withFormulas(sheet("花名册", "姓名 公民身份号码 性别 在岗状态 离岗日期 标记", "乙 #2 男 辞职 2024-06-30 男x", "甲 #1 女 在岗 _ 女x"), { F2: '=C2&"x"', F3: '=C3&"x"&D3' });
    const next = become(districtOf(roster, closing));
    expect(formulasOf(next, "花名册")).toEqual({ F2: '=C2&"x"&D2', F3: '=C3&"x"&D3' });
    expect(cell(next, "花名册", "F2")).toBe("女x");
  });

  it("that look a person up go along, to be calculated anew", () => {
    const roster = withFormulas(sheet("花名册", "姓名 公民身份号码 性别 在岗状态 离岗日期 津贴", "乙 #2 男 辞职 2024-06-30 1", "甲 #1 女 在岗 _ 2"), { F3: "=VLOOKUP(A3,别表!$A$1:$B$9,2,FALSE)" });
    const next = become(districtOf(roster, closing, sheet("别表", "甲 2")));
    expect(contentOf(next.snapshot, { sheet: "花名册", ...at("F2") })).toEqual({ value: null, formula: "=VLOOKUP(A2,别表!$A$1:$B$9,2,FALSE)" });
  });

  it("that read other rows are not moved: refused, with their cells", () => {
    const roster = withFormulas(sheet("花名册", "姓名 公民身份号码 性别 在岗状态 离岗日期 累计", "乙 #2 男 辞职 2024-06-30 1", "甲 #1 女 在岗 _ 2"), { F3: "=F2+1" });
    expect(refusal(roster, closing)).toBe("“花名册”的 F3 有引用其他行的公式，移出离岗人员后会算错。请先把这些格改为数值，或把离岗人员的行移到最后。");
  });

  it("elsewhere that look at single people are named", () => {
    const other = withFormulas(sheet("统计", "_ _"), { A1: "=花名册!A3", B1: "=COUNTA(花名册!A2:A60)+ROW(花名册!A3)" });
    const roster = sheet("花名册", "姓名 公民身份号码 性别 在岗状态 离岗日期", "乙 #2 男 辞职 2024-06-30", "甲 #1 女 在岗 _");
    expect(told(nextYear(districtOf(roster, closing, other)))).toContain("统计 A1 “统计”的 A1 引用了单独的行，行里的人可能已经换了，请核对");
  });

  it("of 综合得分 and of sums of indicators stay, with nothing to show; what was typed over them goes", () => {
    const indicators = sheet("评分指标", "类别 指标 满分", "平时 出勤 50", "平时 纪实 50", "年度 述职 100");
    const scored = sheet("评分表", "姓名 公民身份号码 是否参加考核 出勤 纪实 平时成绩 年度成绩 综合得分 评定等次", "甲 #1 是 40 40 80 90 86 称职", "乙 #2 是 45 45 90 90 90 优秀");
    const due = districtOf(scored).sheets.scoring!.definition.columns.composite.formula!({ cell: (field) => new Map([["usual", "F2"], ["annual", "G2"], ["assessedThisYear", "C2"]]).get(field), all: () => "" }, districtOf(scored).law)!;
    const district = districtOf(withFormulas(scored, { F2: "=SUM(D2:E2)", F3: "=SUM(D3:E3)", H2: due }), indicators, history(), closing);
    const next = become(district);
    expect(formulasOf(next, "评分表")).toEqual({ F2: "=SUM(D2:E2)", F3: "=SUM(D3:E3)", H2: due, H3: due.replace(/([CFG])2/g, "$13") });
    expect(rows(next, "评分表").slice(1).map((row) => [row[3], row[4], row[6], row[7], row[8]])).toEqual([
      [null, null, null, "", null],
      [null, null, null, "", null],
    ]);
  });
});

describe("points of indicators", () => {
  const indicators = sheet("评分指标", "类别 指标 满分", "平时 出勤 50", "平时 学习培训 50", "年度 述职 100");

  it("are of the closing year wherever the check takes a column for an indicator's, and no columns of the district's own", () => {
    const scored = sheet("评分表", "姓名 公民身份号码 是否参加考核 出勤(分) 学习培训（50分） 平时成绩 年度成绩 评定等次 组别", "甲 #1 是 40 40 80 90 称职 一组");
    const district = districtOf(scored, indicators, history(), closing);
    expect(rows(become(district), "评分表")[1]?.slice(3, 9)).toEqual([null, null, null, null, null, "一组"]);
    expect(told(nextYear(district))).toContain("评分表 A1 “评分表”自有的列（组别）原样带入，请核对是否属于上年度");
  });
});

describe("ledgers", () => {
  const roster = sheet("花名册", "姓名 公民身份号码 性别 在岗状态", "甲 #1 女 在岗");

  it("begin anew: what is of the new year already goes along, leave that runs into it too", () => {
    const next = become(
      districtOf(
        roster,
        closing,
        sheet("履职台账", "姓名 日期 事项类型 所属期间 内容摘要", "甲 2024-03-01 走访调研 2024-03 一", "甲 2025-01-04 走访调研 2025-01 二", "甲 2025-01-03 走访调研 2024-12 三", "甲 2025-01-09 走访调研 _ 四", "甲 不知 走访调研 _ 五"),
        sheet("请假登记", "姓名 起 止 类别", "甲 2024-03-01 2024-03-02 事假", "甲 2024-12-30 2025-01-02 病假", "甲 2024-12-31 _ 病假", "甲 2024-12-01 2024-12-31 病假"),
        sheet("考勤登记", "姓名 月份 应出勤 实出勤", "甲 2024-12 20 20", "甲 2025-01 20 20"),
        sheet("经费台账", "项目 类型 所属期间 金额(元) 支出日期", "工资 工资 2024-12 3000 2025-01-05", "工资 工资 2025-01 3000 2025-01-25"),
        sheet("会议督导培训", "日期 类型 组织单位", "2024-12-05 工作例会 党委", "2025-01-05 工作例会 党委"),
      ),
    );
    expect(rows(next, "履职台账").slice(1).map((row) => row[4])).toEqual(["二", "四", "五"]);
    expect(rows(next, "请假登记").slice(1).map((row) => [row[1], row[2] ?? null])).toEqual([["2024-12-30", "2025-01-02"], ["2024-12-31", null]]);
    expect([rows(next, "考勤登记")[1]?.[1], rows(next, "经费台账")[1]?.[2], rows(next, "会议督导培训")[1]?.[0]]).toEqual(["2025-01", "2025-01", "2025-01-05"]);
    expect(["考勤登记", "经费台账", "会议督导培训"].map((name) => rows(next, name).length)).toEqual([2, 2, 2]);
  });

  it("name the lines whose year nobody can tell", () => {
    const report = nextYear(districtOf(roster, closing, sheet("会议督导培训", "日期 类型 组织单位", "2024-12-05 工作例会 党委", "不知 工作例会 党委")));
    expect(told(report)).toEqual(expect.arrayContaining(["“会议督导培训”：上年度 1 条留在原文件，带入新年度 1 条", "会议督导培训 A3 日期无法识别，不能判断属于哪一年，留在了新年度（A3），请核对"]));
  });
});

describe("at the edges", () => {
  const roster = sheet("花名册", "姓名 公民身份号码 性别 在岗状态 离岗日期", "甲 #1 女 在岗 _");

  it.each([
    ["no people's sheet", [history(), closing], "工作簿里没有花名册，也没有评分表，没有可结转的内容。"],
    ["no cover", [roster], "“参数”表没有填写考核年度，不能结转到下一年度。请先填写考核年度。"],
    ["a year that is calculated", [roster, withFormulas(cover("考核年度 2024"), { B2: "=2023+1" })], "“参数”的 B2 是公式，不能把考核年度改为下一年。请先改为数字。"],
    ["a base date that is none", [roster, cover("考核年度 2024", "考核基准日 2024-02-30")], "考核基准日无法识别，不能判断谁在册、谁满一年。请先在“参数”表改正"],
    ["nowhere to file", [roster, ...three.slice(1), closing], "工作簿里没有“历年等次”，本年度的评定等次没有地方归档。请先从模板复制一张“历年等次”。"],
    ["a grade by score only", [sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 评定等次", "甲 #1 80 90 _"), history(), closing], "还有 1 人的等次不能归档（甲），本年度还没有结束。请先填好评定等次、不定等次原因和公民身份号码，历年等次中不一致的先改正。"],
    ["a grade that is filed otherwise", [sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 评定等次", "甲 #1 80 90 称职"), history("#1 甲 西固区 2024 _ 优秀"), closing], "还有 1 人的等次不能归档（甲），本年度还没有结束。请先填好评定等次、不定等次原因和公民身份号码，历年等次中不一致的先改正。"],
    ["no room to file", [sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 评定等次", "甲 #1 80 90 称职"), history("制表：乙"), closing], "“历年等次”第 2 行起已有别的内容，还有 1 人放不下：甲。请在这一行上面插入 1 行后再填"],
    ["merged rows", [{ ...rosterOf("1 乙 #2 男 2022-12-01 辞职 2024-06-30 _", "2 甲 #1 女 2022-12-01 在岗 _ _"), merges: [{ top: 2, bottom: 2, left: 0, right: 1 }] }, closing], "“花名册”第 3 行有合并单元格，不能移出离岗人员。请先取消合并。"],
    ["a filter in force", [{ ...rosterOf("1 乙 #2 男 2022-12-01 辞职 2024-06-30 _"), filtered: true }, closing], "“花名册”正在筛选，移动行可能错位。请先清除筛选。"],
    ["a sheet of that name", [rosterOf("1 乙 #2 男 2022-12-01 辞职 2024-06-30 _"), sheet("离岗人员", "别的 内容"), closing], "工作簿里已有一张别的“离岗人员”表，离岗人员没有地方存。请先给它改名。"],
  ])("%s: refused, with the way out", (_, sheets, says) => {
    expect(refusal(...sheets)).toBe(says);
  });

  it("does not file again what is on file", () => {
    const scored = sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 评定等次 上年度等次", "甲 #1 80 90 称职 _");
    const next = become(districtOf(scored, history("#1 甲 西固区 2024 _ 称职 4800"), closing));
    expect(rows(next, "历年等次")).toHaveLength(2);
    expect(cell(next, "评分表", "F2")).toBe("称职");
  });

  it("keeps who left in the new year on the books, and out of the scoring sheet", () => {
    const own = [rosterOf("1 甲 #1 女 2022-12-01 辞职 2025-01-10 _", "2 乙 #2 男 2022-12-01 在岗 _ _"), sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 评定等次", "甲 #1 80 90 称职", "乙 #2 80 90 称职")];
    const report = nextYear(districtOf(...own, history(), closing));
    const next = become(districtOf(...own, history(), closing), report);
    expect([report.carried, report.moved]).toEqual([2, []]);
    expect(rows(next, "花名册").map((row) => row[1])).toEqual(["姓名", "甲", "乙"]);
    expect(rows(next, "评分表").map((row) => row[0])).toEqual(["姓名", "乙"]);
    expect(told(report)).toContain("花名册 G2 2025-01-10 离岗，在新年度之内：花名册保留，评分表移出");
  });

  it("moves who left on the last day of the year, and who left without a day", () => {
    const report = nextYear(districtOf(rosterOf("1 甲 #1 女 2022-12-01 辞职 2024-12-31 _", "2 乙 #2 男 2022-12-01 解聘 _ _", "3 丙 #3 男 2022-12-01 在岗 2024-06-01 _"), closing));
    expect(report.moved.map(({ name, because }) => `${name ?? ""} ${say(because)}`)).toEqual(["甲 2024-12-31 离岗（辞职）", "乙 在岗状态为“解聘”，没有离岗日期", "丙 2024-06-01 离岗（在岗）"]);
  });

  it("takes 28 February for a 29th that there is not", () => {
    expect(baseDateOf(become(districtOf(roster, cover("考核年度 2024", "考核基准日 2024-02-29"))))?.toString()).toBe("2025-02-28");
  });

  it("leaves a base date alone that nobody gave", () => {
    expect(cell(become(districtOf(roster, cover("考核年度 2024", "考核基准日 _"))), "参数", "B3")).toBeNull();
  });

  it("moves the year in titles on, as far as they are typed and of that year", () => {
    const titled = withFormulas(sheet("花名册", "2024年度花名册 2023年度不变 12024年度 2024年度公式", "姓名 公民身份号码 性别 在岗状态", "甲 #1 女 在岗"), { D1: '="2024年度公式"' });
    expect(rows(become(districtOf(titled, cover("考核年度 2024年度"))), "花名册")[0]).toEqual(["2025年度花名册", "2023年度不变", "12024年度", "2024年度公式"]);
  });

  it("keeps the word behind a year that was typed with it", () => {
    expect(cell(become(districtOf(roster, cover("考核年度 2024年度"))), "参数", "B2")).toBe("2025年度");
  });

  it("lets 序号 that count something else go along", () => {
    const next = become(districtOf(rosterOf("7 乙 #2 男 2022-12-01 辞职 2024-06-30 _", "3 甲 #1 女 2022-12-01 在岗 _ _"), closing));
    expect(rows(next, "花名册").slice(1).map((row) => row[0])).toEqual([3]);
  });

  it("says what stands right beside the rows, under no header, and did not move", () => {
    const noted = sheet("花名册", "姓名 公民身份号码 性别 在岗状态 _ _ 合计", "乙 #2 男 辞职 _ _ 1", "甲 #1 女 在岗 电话已换 _ 2");
    expect(told(nextYear(districtOf(noted, closing)))).toContain("花名册 A3 “花名册”E 列在表格以外，没有跟着行移动，请核对");
  });

  it("has the new sheet taken for no other: nothing is left out of the check", () => {
    const next = become(districtOf(...three, history(), closing));
    expect([next.sheets.roster?.leftOut, next.unsure]).toEqual([[], []]);
  });

  it("empties what the program itself wrote about the old year", () => {
    const next = become(districtOf(roster, closing, sheet("校验说明", "规则 工作表 人员 问题 说明", "一 二 三 四 五")));
    expect(rows(next, "校验说明")).toEqual([]);
  });

  it.each(["公示表", "校验报告"])("empties %s, which was of the old year, and says so", (name) => {
    const report = nextYear(districtOf(roster, closing, sheet(name, "序号 姓名 单位", "1 甲 西固区")));
    expect(told(report)).toContain(`“${name}”属于上年度，已清空`);
    expect(rows(become(districtOf(roster, closing, sheet(name, "序号 姓名 单位", "1 甲 西固区")), report), name)).toEqual([]);
  });

  it("says nothing of a ledger that nobody has written in", () => {
    const ledger = (...lines: readonly string[]) => told(nextYear(districtOf(roster, closing, sheet("考勤登记", "姓名 人员编号 月份 应出勤 实出勤 请假 擅自离岗", ...lines)))).filter((one) => one.includes("考勤登记"));
    expect(ledger()).toEqual([]);
    expect(ledger("甲 P1 2024-03 20 20 0 0")).toEqual(["“考勤登记”：上年度 1 条留在原文件，带入新年度 0 条"]);
  });
});

describe("whoever stands in the roster", () => {
  const person = fc.record({ status: fc.constantFrom("在岗", "试用", "辞职", "调出", "_"), left: fc.constantFrom("2024-06-30", "2024-12-31", "2025-01-05", "_"), plate: fc.integer({ min: 1, max: 99 }), scored: fc.boolean(), blankBefore: fc.boolean() });

  it("goes along or is moved, whole, and nobody twice", () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 10 }), (people) => {
        const lines = people.flatMap(({ status, left, plate, blankBefore }, place) => [...(blankBefore ? ["_ _ _ _ _ _ _ _"] : []), `${place + 1} 人${place} #${place + 1} 女 2022-12-01 ${status} ${left} 甘A${plate}`]);
        const scored = people.flatMap(({ scored: is, plate }, place) => (is ? [`人${place} #${place + 1} 80 90 称职 组${plate}`] : []));
        const district = districtOf(rosterOf(...lines), sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 评定等次 组别", ...scored), history(), closing);
        const report = nextYear(district);
        const next = become(district, report);
        const whole = (row: readonly CellValue[]) => JSON.stringify(Array.from({ length: 7 }, (_, column) => row[column] ?? null));
        const before = rows(district, "花名册").slice(1).map((row) => whole(row.slice(1)));
        const moved = rows(next, "离岗人员").slice(2).map((row) => whole(row.slice(3)));
        const carried = rows(next, "花名册").slice(1).map((row) => whole(row.slice(1)));
        expect([...carried, ...moved].sort()).toEqual([...before].sort());
        expect([report.carried, report.moved.length]).toEqual([carried.length, moved.length]);
        // Whoever stays in the scoring sheet keeps the district's own column.
        const groups = new Map(rows(district, "评分表").map((row) => [row[1], row[5]] as const));
        for (const row of rows(next, "评分表")) expect(row[5]).toBe(groups.get(row[1] ?? null));
        expect(rows(next, "评分表").length - 1).toBe(people.filter(({ scored: is, status }) => is && (status === "在岗" || status === "试用" || status === "_")).filter((one) => one.left === "_" || one.left === "2025-01-05").length);
      }),
      { numRuns: 60 },
    );
  });
});
