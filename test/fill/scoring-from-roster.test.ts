import fc from "fast-check";
import { fillScoring } from "../../src/fill/scoring-from-roster";
import { standing } from "../../src/measures/parameters";
import { scoring } from "../../src/sheets/scoring";
import { say } from "../../src/text";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { contentAt } from "../../src/workbook/snapshot";
import { withFormulas } from "../check/sheet-text";
import { afterFilling, cover, districtOf, filled, formulas, idOf, sheet, told, withTable, year2024 } from "./sheets";

const rosterOf = (...lines: readonly string[]) => sheet("花名册", "姓名 公民身份号码 性别 乡镇街道/站所 招聘主体 到岗日期 聘期止 在岗状态 离岗日期", ...lines);
const scoringOf = (...lines: readonly string[]) => sheet("评分表", "序号 姓名 公民身份号码 单位片区 到岗日期 聘期止 是否参加考核 不定等次原因 平时成绩 年度成绩", ...lines);
const filling = (...sheets: readonly SheetSnapshot[]) => fillScoring(districtOf(...sheets, year2024));

describe("评分表 from 花名册", () => {
  it("gets everyone on the books, with what the roster knows of them", () => {
    const report = filling(rosterOf("甲 #1 女 福利路街道 市委组织部 2022-12-01 2024-11-30 在岗 _"), scoringOf());
    expect(filled(report)).toEqual({ A2: 1, B2: "甲", C2: idOf(1), D2: "福利路街道", E2: 44896, F2: 45626, G2: "是" });
    expect(report.proposals.find(({ field }) => field === "id")?.patch.content.format).toBe("@");
    expect(report.proposals.find(({ field }) => field === "arrived")?.patch.content.format).toBe("yyyy-mm-dd");
    expect(say(report.proposals.find(({ field }) => field === "assessedThisYear")!.because[0]!)).toBe("2022-12-01 到岗，满 12 个月为 2023-11-30，不晚于基准日 2024-12-31：参加考核");
    expect(told(report)).toEqual([]);
  });

  it.each([
    ["2024-01-01", "是", undefined],
    ["2024-01-02", "否", "工作未满1年"],
    // 试用期 ends on 31 December, the base date: it is over.
    ["2024-10-31", "否", "工作未满1年"],
    ["2024-11-01", "否", "试用期内"],
    ["2024-12-31", "否", "试用期内"],
  ])("has a person who arrived %s take part: %s, reason %s", (arrived, assessed, reason) => {
    const report = filling(rosterOf(`甲 #1 女 东川镇 市委组织部 ${arrived} _ 在岗 _`), scoringOf());
    expect([filled(report)["G2"], filled(report)["H2"]]).toEqual([assessed, reason]);
  });

  it.each([
    // 12 months on there is no 29th: the 28th stands for it, and the day before it is the last of the year served.
    ["2024-02-29", "2025-02-26", "否"],
    ["2024-02-29", "2025-02-27", "是"],
    ["2023-03-01", "2024-02-29", "是"],
  ])("counts a year from %s to the base date %s: %s", (arrived, baseDate, assessed) => {
    const report = fillScoring(districtOf(rosterOf(`甲 #1 女 东川镇 市委组织部 ${arrived} _ 在岗 _`), scoringOf(), cover(`考核年度 ${baseDate.slice(0, 4)}`, `考核基准日 ${baseDate}`)));
    expect(filled(report)["G2"]).toBe(assessed);
  });

  it.each([
    ["2023-03-01", "是"],
    ["2024-03-01", "否"],
  ])("counts years of service where the cover says 聘用年度: %s is %s", (arrived, assessed) => {
    const report = fillScoring(districtOf(rosterOf(`甲 #1 女 东川镇 市委组织部 ${arrived} _ 在岗 _`), scoringOf(), cover("考核年度 2024", "考核周期 聘用年度")));
    expect(filled(report)["G2"]).toBe(assessed);
  });

  it("names who is not filled in, and why", () => {
    const report = filling(
      rosterOf(
        "甲 #1 女 东川镇 市委组织部 2022-12-01 _ 辞职 2024-12-30",
        "乙 #2 女 东川镇 市委组织部 2022-12-01 _ 辞职 2024-12-31",
        "丙 #3 女 东川镇 市委组织部 2022-12-01 _ 调出 2024-06-30",
        "丁 #4 女 东川镇 区委组织部 2022-12-01 _ 在岗 _",
        "戊 #5 女 东川镇 市委组织部 2025-01-02 _ 试用 _",
        "己 #6 女 东川镇 市委组织部 2022-12-01 _ 辞职 _",
        "庚 #7 女 东川镇 市委组织部 2022-12-01 _ 在岗 2024-06-30",
        "辛 #8 女 东川镇 市委组织部 2022-12-01 _ 在岗 2024-13-01",
        "壬 123 女 东川镇 市委组织部 2022-12-01 _ 在岗 _",
        "癸 #10 女 东川镇 市委组织部 2022-12-01 _ 调出 2024-12-31",
        "子 #11 女 东川镇 市委组织部 2024-12-01 _ 辞职 2023-12-30",
      ),
      scoringOf(),
    );
    // 乙 left and 癸 moved on the base date: both are still there.
    expect(Object.entries(filled(report)).filter(([cell]) => cell.startsWith("B"))).toEqual([["B2", "乙"], ["B3", "癸"]]);
    expect(told(report)).toEqual([
      "花名册 B2 甲 没有填入评分表：辞职，2024-12-30 离岗，早于基准日 2024-12-31：不定等次，不计入基数，不产生新的奖励",
      "花名册 B4 丙 没有填入评分表：2024-06-30 调出，早于基准日 2024-12-31，由基准日所在单位考核",
      "花名册 B5 丁 没有填入评分表：由区委组织部招聘，不是市委组织部招聘，不适用本办法",
      "花名册 B6 戊 没有填入评分表：2025-01-02 到岗，晚于基准日 2024-12-31，基准日不在册",
      "花名册 B7 己 没有填入评分表：在岗状态为“辞职”，没有填写离岗日期，不能判断基准日是否在册",
      "花名册 B8 庚 没有填入评分表：填写了离岗日期 2024-06-30，在岗状态却是“在岗”，请先核对花名册",
      "花名册 B9 辛 没有填入评分表：花名册的离岗日期“2024-13-01”无法识别，请先改正",
      "花名册 B10 壬 花名册的公民身份号码没有填写或有误，没有填入评分表。请先改正花名册",
      "花名册 B12 子 没有填入评分表：离岗日期 2023-12-30 早于到岗日期 2024-12-01，不能判断基准日是否在册，请先核对花名册",
    ]);
  });

  it("fills the blanks of who stands there already, by id, and never touches what is typed", () => {
    const report = filling(
      rosterOf("甲 #1 女 福利路街道 市委组织部 2022-12-01 2024-11-30 在岗 _", "乙 #2 男 东川镇 市委组织部 2024-03-01 _ 在岗 _"),
      scoringOf("1 甲 #1 _ 2022-11-01 _ _ _ _ _", "2 _ #2 东川镇 2024.3.1 _ 否 _ _ _"),
    );
    expect(filled(report)).toEqual({ D2: "福利路街道", F2: 45626, G2: "是", B3: "乙", H3: "工作未满1年" });
    expect(told(report)).toEqual(["评分表 E2 甲 到岗日期：花名册为“2022-12-01”，这里为“2022-11-01”，未改"]);
  });

  it("only tells of a decision that the dates do not bear out, and gives no reason for a 是", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2024-03-01 _ 在岗 _"), scoringOf("1 甲 #1 东川镇 2024-03-01 _ 是 _ _ _"));
    expect(filled(report)).toEqual({});
    expect(told(report)).toEqual(["评分表 G2 甲 是否参加考核：按花名册到岗日期推算为“否”，这里为“是”，未改"]);
  });

  it("names who stands there and not in the roster, or should no longer stand there", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 辞职 2024-06-30"), scoringOf("1 甲 #1 东川镇 2022-12-01 _ 是 _ 80 90", "2 乙 #2 东川镇 2022-12-01 _ 是 _ 80 90"));
    expect(filled(report)).toEqual({});
    expect(told(report)).toEqual([
      "花名册 B2 甲 评分表第 2 行有此人，请核对是否应当移出：辞职，2024-06-30 离岗，早于基准日 2024-12-31：不定等次，不计入基数，不产生新的奖励",
      "评分表 C3 乙 花名册里没有这个公民身份号码，请核对是否漏登或填错",
    ]);
  });

  it("goes on under the prepared rows: the table grows, and the formulas with it", () => {
    const scored = withTable(
      withFormulas(sheet("评分表", "序号 姓名 公民身份号码 平时成绩 年度成绩 综合得分 分数等次 排名", "1 甲 #1 80 90 86 称职 1", "_ _ _ _ _ _ _ _"), {
        ...Object.fromEntries([2, 3].flatMap((row) => [[`F${row}`, `=COMPOSITE${row}`]])),
      }),
      "A1:H3",
    );
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "乙 #2 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "丙 #3 男 东川镇 市委组织部 2022-12-01 _ 在岗 _"), scored);
    expect(filled(report)).toMatchObject({ A3: 2, B3: "乙", C3: idOf(2), A4: 3, B4: "丙", C4: idOf(3) });
    // A formula that is not ours stays where it is; the new row gets ours.
    expect(Object.keys(formulas(report))).toEqual(["F4"]);
    expect(formulas(report)["F4"]).toContain("D4");
    expect(report.tables).toEqual([{ kind: "growTable", sheet: "评分表", table: "评分表数据", range: { top: 0, left: 0, bottom: 3, right: 7 } }]);
  });

  it("lets ranks look at the new rows too", () => {
    const first = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _"), sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 综合得分 排名", "乙 #2 80 90 86 1"));
    expect(filled(first)).toMatchObject({ A3: "甲", B3: idOf(1) });
    expect(formulas(first)).toEqual({});
    const plain = sheet("评分表", "姓名 公民身份号码 平时成绩 年度成绩 综合得分 排名", "乙 #2 80 90 86 1");
    const due = scoring.columns.rank.formula!({ cell: () => "E2", all: () => "E$2:E$2" }, standing)!;
    const grown = formulas(filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _"), withFormulas(plain, { F2: due })));
    expect(grown).toEqual({ F2: due.replace("E$2:E$2", "E$2:E$3"), F3: due.replace("E$2:E$2", "E$2:E$3").replaceAll("E2", "E3") });
  });
});

describe("at the edges", () => {
  const one = rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _");

  it.each([
    ["no roster", [scoringOf(), year2024], "工作簿里没有花名册，没有可取的内容"],
    ["no scoring sheet", [one, year2024], "工作簿里没有评分表，没有要填的地方"],
    ["nobody on the roster", [rosterOf(), scoringOf(), year2024], "花名册里还没有人员"],
    ["neither year nor base date", [one, scoringOf()], "没有填写考核年度和考核基准日，不能判断谁在册、谁满一年。请先在“参数”表填写"],
    ["a base date that is none", [one, scoringOf(), cover("考核年度 2024", "考核基准日 2024-13-31")], "参数 B3 考核基准日无法识别，不能判断谁在册、谁满一年。请先在“参数”表改正"],
    ["no column for ids", [one, sheet("评分表", "姓名 平时成绩 年度成绩"), year2024], "“评分表”没有“公民身份号码”列，无法对应到人，没有填。请先加上这一列"],
  ])("%s: nothing, and why", (_, sheets, says) => {
    const report = fillScoring(districtOf(...sheets));
    expect(report.proposals).toEqual([]);
    expect(told(report)).toEqual([says]);
  });

  it("never takes a name for a person: a row without an id, or with another, has to be looked at first", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "乙 #2 女 东川镇 市委组织部 2022-12-01 _ 在岗 _"), scoringOf("1 甲 _ 东川镇 _ _ _ _ _ _", "2 乙 #9 东川镇 _ _ _ _ _ _"));
    expect(report.proposals).toEqual([]);
    expect(told(report)).toEqual([
      "花名册 B2 甲 评分表第 2 行有同名的人，没有公民身份号码，不能断定是同一人，没有填。请先补上那一行的公民身份号码",
      "花名册 B3 乙 评分表第 3 行有同名的人，公民身份号码与花名册不符，没有填。请先核对那一行的公民身份号码",
      "评分表 C3 乙 花名册里没有这个公民身份号码，请核对是否漏登或填错",
    ]);
  });

  it("keeps two people of one name apart by their ids", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "甲 #2 女 河口镇 市委组织部 2022-12-01 _ 在岗 _"), scoringOf("1 甲 #1 _ _ _ _ _ _ _"));
    expect(filled(report)).toMatchObject({ D2: "东川镇", B3: "甲", C3: idOf(2), D3: "河口镇" });
  });

  it("fills someone once who stands twice on the roster", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _"), scoringOf());
    expect(Object.keys(filled(report)).filter((cell) => cell.startsWith("C"))).toEqual(["C2"]);
    expect(told(report)).toEqual(["花名册 B3 甲 与花名册第 2 行是同一个公民身份号码，只填一次"]);
  });

  it("leaves 是否参加考核 to people where no arrival is known", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 _ _ 在岗 _"), scoringOf());
    expect(filled(report)).toEqual({ A2: 1, B2: "甲", C2: idOf(1), D2: "东川镇" });
    expect(told(report)).toEqual(["花名册 F2 甲 花名册没有到岗日期，是否参加考核没有填，请自行填写"]);
  });

  it("asks about someone whose recruiter is not on file, and fills them in", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 _ 2022-12-01 _ 在岗 _"), scoringOf());
    expect(filled(report)["B2"]).toBe("甲");
    expect(told(report)).toEqual(["花名册 E2 甲 请示市委组织部：招聘主体没有登记，此人是否适用本办法？"]);
  });

  it("never decides on long leave: it asks", () => {
    const roster = sheet("花名册", "人员编号 姓名 公民身份号码 性别 到岗日期 招聘主体", "'01 甲 #1 女 2022-12-01 市委组织部");
    const leave = sheet("请假登记", "姓名 人员编号 类别 起 止", "甲 '01 病假 2024-01-01 2024-07-01");
    const report = filling(roster, leave, scoringOf());
    expect(filled(report)["G2"]).toBe("是");
    expect(told(report)).toEqual([
      "花名册 C2 甲 请假登记：2024-01-01 至 2024-12-31 病事假累计 183 天，超过 6 个月（182 天）：提请不定等次，没有改动，由区县提出",
      "花名册 C2 甲 请示市委组织部：2024-01-01 至 2024-12-31 病事假累计 183 天，办法没有规定，是否不定等次？",
    ]);
  });

  it("asks on leave that only names the person too, as the check does", () => {
    const roster = sheet("花名册", "人员编号 姓名 公民身份号码 性别 到岗日期 招聘主体", "'01 甲 #1 女 2022-12-01 市委组织部");
    const leave = sheet("请假登记", "姓名 人员编号 类别 起 止", "甲 _ 病假 2024-01-01 2024-07-01");
    expect(told(filling(roster, leave, scoringOf())).filter((line) => line.includes("病事假累计 183 天"))).toHaveLength(2);
  });

  it("does not write over what stands under the rows, and says who found no room", () => {
    const report = filling(
      rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "乙 #2 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "丙 #3 女 东川镇 市委组织部 2022-12-01 _ 在岗 _"),
      scoringOf("1 甲 #1 东川镇 2022-12-01 _ 是 _ _ _", "_ _ _ _ _ _ _ _ _ _", "制表：乙"),
    );
    expect(filled(report)).toMatchObject({ B3: "乙" });
    expect(Object.keys(filled(report)).every((cell) => cell.endsWith("3"))).toBe(true);
    expect(told(report)).toEqual(["评分表 A4 “评分表”第 4 行起已有别的内容，还有 1 人放不下：丙。请在这一行上面插入 1 行后再填"]);
  });

  it("goes neither under a line of totals nor into rows that are hidden", () => {
    const people = rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "乙 #2 女 东川镇 市委组织部 2022-12-01 _ 在岗 _");
    expect(told(filling(people, scoringOf("合计")))).toEqual(["评分表 A2 “评分表”第 2 行起已有别的内容，还有 2 人放不下：甲、乙。请在这一行上面插入 2 行后再填"]);
    const hidden = { ...withTable(scoringOf("_", "_", "_"), "A1:J4"), hiddenRows: new Set([2, 3]) };
    expect(Object.keys(filled(filling(people, hidden))).filter((cell) => cell.startsWith("B"))).toEqual(["B2", "B5"]);
  });

  it("keeps the number that a prepared row has already", () => {
    const report = filling(rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "乙 #2 女 东川镇 市委组织部 2022-12-01 _ 在岗 _"), scoringOf("1 甲 #1 东川镇 2022-12-01 _ 是 _ _ _", "9"));
    expect([filled(report)["A3"], filled(report)["B3"]]).toEqual([undefined, "乙"]);
  });

  it("takes a sum under the rows for no prepared row", () => {
    const people = rosterOf("甲 #1 女 东川镇 市委组织部 2022-12-01 _ 在岗 _", "乙 #2 女 东川镇 市委组织部 2022-12-01 _ 在岗 _");
    const summed = withFormulas(scoringOf("1 甲 #1 东川镇 2022-12-01 _ 是 _ 80 90", "_ _ _ _ _ _ _ _ _ _", "_ _ _ _ _ _ _ _ 80 _"), { I4: "=SUM(I2:I3)" });
    expect(Object.keys(filled(filling(people, summed))).every((cell) => cell.endsWith("3"))).toBe(true);
    const tight = withFormulas(scoringOf("1 甲 #1 东川镇 2022-12-01 _ 是 _ 80 90", "_ _ _ _ _ _ _ _ 80 _"), { I3: "=SUM(I2:I2)" });
    expect(filled(filling(people, tight))).toEqual({});
    expect(told(filling(people, tight)).join()).toContain("还有 1 人放不下：乙");
  });

  it("leaves formulas of a district's own in the cells alone, also those that show nothing yet", () => {
    const scored = withFormulas(scoringOf("1 甲 #1 ' _ _ _ _ _ _"), { D2: '=""' });
    expect(filled(filling(one, scored))).toEqual({ E2: 44896, G2: "是" });
  });

  it("reads and writes days of the 1904 system", () => {
    const district = districtOf(one, scoringOf(), year2024);
    const report = fillScoring({ ...district, snapshot: { ...district.snapshot, date1904: true } });
    expect(filled(report)["E2"]).toBe(44896 - 1462);
  });
});

describe("whatever stands in the two sheets", () => {
  const status = fc.constantFrom("在岗", "试用", "辞职", "调出", "解聘", "_");
  const day = fc.constantFrom("2022-12-01", "2024-01-01", "2024-02-29", "2024-11-30", "2025-01-01", "2024-13-01", "_");
  const person = fc.record({ order: fc.integer({ min: 1, max: 12 }), name: fc.constantFrom("甲", "乙", "丙", "_"), arrived: day, status, left: day, recruiter: fc.constantFrom("市委组织部", "区委组织部", "_") });
  const scored = fc.record({ order: fc.integer({ min: 0, max: 12 }), name: fc.constantFrom("甲", "乙", "丙", "_"), area: fc.constantFrom("东川镇", "_"), arrived: day, part: fc.constantFrom("是", "否", "_") });
  const workbook = fc.tuple(fc.array(person, { maxLength: 8 }), fc.array(scored, { maxLength: 8 })).map(([people, rows]) =>
    districtOf(
      rosterOf(...people.map(({ order, name, arrived, status: state, left, recruiter }) => `${name} #${order} 女 河口镇 ${recruiter} ${arrived} _ ${state} ${left}`)),
      scoringOf(...rows.map(({ order, name, area, arrived, part }) => `_ ${name} ${order === 0 ? "_" : `#${order}`} ${area} ${arrived} _ ${part} _ _ _`), "_ _ _ _ _ _ _ _ _ _"),
      year2024,
    ),
  );

  it("is filled once: the second time there is nothing left", () => {
    fc.assert(fc.property(workbook, (district) => {
      expect(filled(fillScoring(afterFilling(district, fillScoring(district))))).toEqual({});
    }), { numRuns: 80 });
  });

  it("is never changed where something is typed", () => {
    fc.assert(fc.property(workbook, (district) => {
      for (const { patch } of fillScoring(district).proposals) {
        const target = district.snapshot.sheets.find(({ name }) => name === patch.sheet)!;
        expect(contentAt(target, patch)).toEqual({ value: null });
      }
    }), { numRuns: 80 });
  });
});
