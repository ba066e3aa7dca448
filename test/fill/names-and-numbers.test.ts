import { fillNamesAndNumbers } from "../../src/fill/names-and-numbers";
import { afterFilling, districtOf, filled, sheet, told } from "./sheets";

const roster = sheet("花名册", "人员编号 姓名 公民身份号码 性别", "'01 甲 #1 女", "'02 乙·丙 #2 男", "'03 丁 #3 男", "'04 丁 #4 女", "_ 戊 #5 女", "'06 己 #6 男", "'06 庚 #7 男");
const leave = (...lines: readonly string[]) => sheet("请假登记", "姓名 人员编号 起 止", ...lines.map((line) => `${line} 2024-03-01 2024-03-02`));
const duties = (...lines: readonly string[]) => sheet("履职台账", "姓名 人员编号 日期 事项类型", ...lines.map((line) => `${line} 2024-03-01 走访调研`));

describe("姓名 and 人员编号 from 花名册", () => {
  it("fills the blank one where the other decides, whatever dot stands in the name", () => {
    const report = fillNamesAndNumbers(districtOf(roster, leave("甲 _", "_ '02", "乙•丙 _"), duties("甲 _"), sheet("考勤登记", "姓名 人员编号 月份 应出勤 实出勤", "_ '01 2024-03 20 20")));
    expect(filled(report)).toEqual({ B2: "01", A3: "乙·丙", B4: "02", A2: "甲" });
    expect(report.proposals.map(({ patch }) => `${patch.sheet} ${patch.content.format ?? ""}`)).toEqual(["请假登记 @", "请假登记 ", "请假登记 @", "履职台账 @", "考勤登记 "]);
    expect(told(report)).toEqual([]);
  });

  it("names both numbers where two people have one name, and fills neither", () => {
    const report = fillNamesAndNumbers(districtOf(roster, leave("丁 _", "丁 '04", "丁 _")));
    expect(filled(report)).toEqual({});
    expect(told(report)).toEqual(["请假登记 B2 丁 花名册里有同名的人（人员编号 03、04），不能断定是哪一位，没有填。请填上人员编号（B2、B4）"]);
  });

  it("tells what the roster does not know, and what it says otherwise", () => {
    const report = fillNamesAndNumbers(districtOf(roster, leave("甲 '02", "辛 _", "_ '99", "戊 _", "_ '06", "_ _")));
    expect(filled(report)).toEqual({});
    expect(told(report)).toEqual([
      "请假登记 A2 乙·丙 姓名：花名册人员编号 02 为“乙·丙”，这里为“甲”，未改",
      "请假登记 A3 辛 花名册里没有“辛”，请核对姓名",
      "请假登记 B4 99 花名册里没有人员编号 99，请核对",
      "请假登记 B5 戊 花名册第 6 行“戊”没有人员编号，请先在花名册填写",
      "请假登记 B6 06 花名册里人员编号 06 有两人以上（己、庚），没有填。请先改正花名册",
    ]);
  });

  it("only looks numbers of 经费台账 up, and lets secretaries of model sites be", () => {
    const funds = sheet("经费台账", "项目 类型 人员类别 人员编号 金额(元)", "工资 工资 党建专干 '01 3000", "工资 工资 党建专干 '77 3000", "补贴 岗位补贴 示范点党组织书记 '78 300", "宣传 培训经费 _ '79 300");
    const report = fillNamesAndNumbers(districtOf(roster, funds));
    expect(filled(report)).toEqual({});
    expect(told(report)).toEqual(["经费台账 D3 77 花名册里没有人员编号 77，请核对"]);
  });

  it("takes a number typed as a number for its digits", () => {
    const typed = sheet("花名册", "人员编号 姓名 公民身份号码 性别", "7 甲 #1 女");
    expect(filled(fillNamesAndNumbers(districtOf(typed, leave("_ '7", "甲 _"))))).toEqual({ A2: "甲", B3: "7" });
  });
});

describe("at the edges", () => {
  it.each([
    ["no roster", [leave("甲 _")], "工作簿里没有花名册，没有可取的内容"],
    ["nobody on the roster", [sheet("花名册", "人员编号 姓名 公民身份号码 性别"), leave("甲 _")], "花名册里还没有人员"],
    ["no register and no ledger", [roster], "工作簿里没有请假登记、履职台账、考勤登记和经费台账，没有要填的地方"],
    ["no column for numbers", [roster, sheet("请假登记", "姓名 类别 起 止", "甲 事假 2024-03-01 2024-03-02")], "“请假登记”没有“人员编号”列，这一项没有填"],
  ])("%s: nothing, and why", (_, sheets, says) => {
    const report = fillNamesAndNumbers(districtOf(...sheets));
    expect(report.proposals).toEqual([]);
    expect(told(report)).toEqual([says]);
  });

  it("is filled once", () => {
    const district = districtOf(roster, leave("甲 _", "_ '02", "丁 _"), duties("_ '01", "甲 _"));
    const report = fillNamesAndNumbers(district);
    expect(report.proposals).toHaveLength(4);
    expect(filled(fillNamesAndNumbers(afterFilling(district, report)))).toEqual({});
  });
});
