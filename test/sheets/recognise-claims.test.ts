import type { District } from "../../src/sheets/district";
import { isKnown, readDistrict } from "../../src/sheets/district";
import { everySheet } from "../../src/sheets/every-sheet";
import { knownNames, saysAbsent, saysGrounds, saysUnsure } from "../../src/sheets/in-words";
import { anyKnown, knownSheets } from "../../src/sheets/known";
import { leftPeople } from "../../src/sheets/left-people";
import { say } from "../../src/text";
import { english } from "../../src/text/english";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";
import { historySheet, parameterSheet, scoringSheet, sheetTag, workbookOf } from "../check/sheet-text";

const districtOf = (...sheets: readonly SheetSnapshot[]) => readDistrict(workbookOf(...sheets));
const found = (district: District) => everySheet(district).map(({ key, found: { sheet } }) => `${key}: ${sheet.name}`);
const asked = ({ unsure }: District) => unsure.map(({ of, sheet, lacks, readAs }) => [of, sheet, lacks.join(), ...(readAs ? [readAs] : [])].join(" "));

const titles = (key: keyof typeof knownSheets, ...without: readonly string[]): readonly CellValue[] => Object.values(anyKnown[key].columns).map(({ title }) => title).filter((title) => !without.includes(title));

describe("which sheet is which", () => {
  it("is told by the headers: every sheet of ours, whatever it is called", () => {
    const sheets = (Object.keys(knownSheets) as (keyof typeof knownSheets)[]).map((key, place) => plainSheet(`Sheet${place + 1}`, [titles(key)]));
    expect(found(districtOf(...sheets))).toEqual(Object.keys(knownSheets).map((key, place) => `${key}: Sheet${place + 1}`));
  });

  it("never makes a roster of a scoring sheet that lacks 年度成绩: it is asked about", () => {
    const headers = [...titles("scoring", "年度成绩"), "性别"];
    const district = districtOf(plainSheet("Sheet1", [headers]));
    expect([found(district), asked(district)]).toEqual([[], ["scoring Sheet1 annual"]]);
    expect(isKnown(district)).toBe(true);
  });

  it("asks rather than take the one for the other where both explain as much", () => {
    const district = districtOf(plainSheet("Sheet1", [["序号", "姓名", "性别", "公民身份号码", "单位片区", "到岗日期", "平时成绩", "下半部分"]]));
    expect([found(district), asked(district)]).toEqual([[], ["scoring Sheet1 annual"]]);
  });

  it("lets a name count for some headers, and no more", () => {
    const almost = districtOf(plainSheet("评分表", [["序号", "姓名", "性别", "出生年月", "公民身份号码", "单位片区", "到岗日期", "平时成绩", "下半部分"]]));
    expect([found(almost), asked(almost)]).toEqual([[], ["scoring 评分表 annual"]]);
    const wrong = districtOf(plainSheet("评分表", [titles("roster")]));
    expect([found(wrong), asked(wrong)]).toEqual([["roster: 评分表"], ["scoring 评分表 usual,annual roster"]]);
    expect(wrong.sheets.roster?.sure).toBe("likely");
    const more = districtOf(plainSheet("评分表", [[...titles("roster"), "平时成绩"]]));
    expect([found(more), asked(more)]).toEqual([["roster: 评分表"], ["scoring 评分表 annual roster"]]);
  });

  it("lets a name count for nothing where another sheet knows all of its headers too", () => {
    const history = districtOf(plainSheet("评分表", [["公民身份号码", "姓名", "年度", "评定等次"]]));
    expect([found(history), asked(history)]).toEqual([["history: 评分表"], ["scoring 评分表 usual,annual history"]]);
  });

  it("knows one sheet that is two: the scores written on into the roster", () => {
    const district = districtOf(plainSheet("总表", [[...titles("roster"), "是否参加考核", "平时成绩", "年度成绩", "评定等次"]]));
    expect(found(district)).toEqual(["roster: 总表", "scoring: 总表"]);
    expect([district.sheets.roster?.sure, district.sheets.scoring?.sure]).toEqual(["certain", "likely"]);
  });

  it("does not make a second sheet of a column or two", () => {
    expect(found(districtOf(plainSheet("评分表", [[...titles("scoring"), "年度", "性别"]])))).toEqual(["scoring: 评分表"]);
  });

  it("takes the visible one of two, and the one of the cover's year before that", () => {
    const one = scoringSheet`姓名 平时成绩 年度成绩
                             甲   80       90`;
    const hidden: SheetSnapshot = { ...one, name: "2024", visibility: "hidden" };
    const visible = { ...one, name: "2023" };
    const cover = parameterSheet`参数 值
                                 考核年度 2024`;
    expect(found(districtOf(hidden, visible))).toEqual(["scoring: 2023"]);
    expect(found(districtOf(visible, hidden, cover))).toEqual(["scoring: 2024", "parameters: 参数"]);
    const ledgers = ["2023履职台账", "2024履职台账"].map((name) => plainSheet(name, [titles("duties")]));
    expect(found(districtOf(...ledgers, cover))).toEqual(["duties: 2024履职台账", "parameters: 参数"]);
  });

  it("takes none of the program's own pages for a sheet of the district's", () => {
    const own = [
      sheetTag("校验说明")`规则 工作表 人员 问题 说明 批准文号`,
      sheetTag("退回意见")`序号 轻重 规则 工作表 单元格 人员 问题 条款 市级意见`,
      sheetTag("列对应")`工作表 表头 列 对应`,
      plainSheet("Sheet1", [Object.values(leftPeople.columns).map(({ title }) => title)]),
    ];
    const district = districtOf(...own);
    expect([found(district), asked(district), isKnown(district)]).toEqual([[], [], false]);
  });
});

describe("what is asked", () => {
  it("gives every header with its cell and what it is taken for", () => {
    const { unsure } = districtOf(plainSheet("评分表", [["2024年度"], [null, "姓名", "得分", "年度成绩", "得分"], [null, "甲", 80, 90, 70]]));
    expect(unsure).toEqual([
      {
        sheet: "评分表", of: "scoring", headerRow: 1, headerRows: 1, lacks: ["usual"], twice: [], named: true, sure: "certain",
        headers: [
          { row: 1, column: 1, text: "姓名", field: "name" },
          { row: 1, column: 2, text: "得分" },
          { row: 1, column: 3, text: "年度成绩", field: "annual" },
          { row: 1, column: 4, text: "得分" },
        ],
      },
    ]);
  });

  it("is nothing where the sheet is found elsewhere, or is a page about it", () => {
    const right = scoringSheet`姓名 平时成绩 年度成绩
                               甲   80       90`;
    const old = sheetTag("评分表（旧）")`姓名 上半部分 年度成绩
                                         甲   80       90`;
    expect(asked(districtOf(right, old))).toEqual([]);
    expect(asked(districtOf(plainSheet("评分表填写说明", [["列", "说明", "例"], ["姓名", "按身份证", "甲"]])))).toEqual([]);
    expect(asked(districtOf(plainSheet("请假登记", [["请假登记"], ["填报单位：", "填报日期："]])))).toEqual([]);
  });

  it("is less sure of a list that may be the district's own", () => {
    const { unsure } = districtOf(plainSheet("工资", [["姓名", "人员编号", "月份", "应发", "实发", "备注"]]));
    expect(unsure.filter(({ sure }) => sure === "certain")).toEqual([]);
    expect(districtOf(plainSheet("公示", [["姓名", "公民身份号码", "评定等次", "备注"]])).unsure.map(({ sure }) => sure)).toEqual(["likely"]);
    expect(isKnown(districtOf(plainSheet("工资", [["姓名", "人员编号", "月份", "应发", "实发", "备注"]])))).toBe(false);
  });
});

describe("reading", () => {
  it("is done once for a snapshot, however many ask", () => {
    const snapshot = workbookOf(scoringSheet`姓名 平时成绩 年度成绩`);
    expect(readDistrict(snapshot)).toBe(readDistrict(snapshot));
    expect(readDistrict({ ...snapshot })).not.toBe(readDistrict(snapshot));
  });
});

describe("in words", () => {
  it("says the grounds, the surest first", () => {
    const { sheets } = districtOf(plainSheet("Sheet1", [["姓名", "平时", "年度成绩", "民族"], ["甲", 80, 90, "汉族"]]));
    const said = saysGrounds(sheets.scoring as never).map((one) => say(one));
    expect(said.slice(0, 3)).toEqual(["工作表“Sheet1”按评分表读取，请看一下依据。", "2 个表头与规定的一致。", "按通常的叫法：“平时”是平时成绩。"]);
    expect(said.at(-1)).toBe("这些列不在规定之内，没有读：民族（D）。");
    expect(said.at(-2)).toMatch(/^没有这些列：序号、公民身份号码、/);
    for (const one of saysGrounds(sheets.scoring as never)) expect(say(one, english)).not.toMatch(/[{}]|undefined/);
  });

  it("says what is open, by kind", () => {
    const says = (district: District) => district.unsure.map((one) => say(saysUnsure(one)));
    expect(says(districtOf(scoringSheet`姓名 上半部分 年度成绩`))).toEqual([expect.stringContaining("缺少“平时成绩”列")]);
    expect(says(districtOf(scoringSheet`姓名 平时成绩 平时 年度成绩`))).toEqual(["有两列都像是“平时成绩”，请指明以哪一列为准"]);
    expect(says(districtOf(plainSheet("评分表", [titles("roster")])))).toEqual([expect.stringContaining("这张表叫评分表，表头却是花名册的")]);
  });

  it("says why a sheet is not there: another workbook, a header, or nothing at all", () => {
    const history = historySheet`公民身份号码 姓名 年度 评定等次`;
    expect(say(saysAbsent(districtOf(history), "scoring"))).toBe("工作簿里没有评分表，只认出了历年等次。缺的表请补上；选错了文件的，请重新选择");
    expect(say(saysAbsent(districtOf(history, scoringSheet`姓名 上半部分 年度成绩`), "scoring"))).toContain("缺少“平时成绩”列");
    expect(say(saysAbsent(districtOf(plainSheet("x", [])), "scoring"))).toBe("工作簿里没有评分表");
    expect(knownNames).toEqual(["花名册", "履职台账", "请假登记", "考勤登记", "经费台账", "会议督导培训", "评分表", "评分指标", "历年等次", "参数"]);
  });
});
