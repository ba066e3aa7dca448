import fc from "fast-check";
import { fileYear, stillOpen } from "../../src/fill/file-year";
import { valueOf } from "../../src/sheets/values/read";
import { afterFilling, cover, districtOf, filled, idOf, sheet, told, withTable, year2024 } from "./sheets";

const scored = (...lines: readonly string[]) => sheet("评分表", "姓名 公民身份号码 是否参加考核 不定等次原因 平时成绩 年度成绩 评定等次 上年度等次 备注", ...lines);
const onFile = (...lines: readonly string[]) => sheet("历年等次", "公民身份号码 姓名 填报单位 年度 周期起止 评定等次 已计奖(元) 计奖所用年度 备注", ...lines);

describe("a closed year into 历年等次", () => {
  it("is a line a person: grade, unit, year, cycle, and the award that is due", () => {
    const report = fileYear(districtOf(scored("甲 #1 是 _ 85 85 称职 _ _"), onFile("#1 甲 西固区 2023 _ 称职 _ _ _"), year2024));
    expect(filled(report)).toEqual({ A3: idOf(1), B3: "甲", C3: "西固区", D3: 2024, E3: "2024-01-01至2024-12-31", F3: "称职", G3: 4800, H3: "2023、2024" });
    expect(told(report)).toEqual([]);
  });

  it("says of those without a grade why", () => {
    const report = fileYear(
      districtOf(
        scored("甲 #1 否 工作未满1年 _ _ _ _ _", "乙 #2 否 其他(注明) _ _ _ _ 借调省外", "丙 #3 否 _ _ _ _ _ _"),
        onFile(),
        sheet("花名册", "姓名 公民身份号码 性别 到岗日期 在岗状态 离岗日期", "丙 #3 女 2022-12-01 辞职 2024-06-30"),
        year2024,
      ),
    );
    expect(filled(report)).toMatchObject({ F2: "不定等次", I2: "工作未满1年", F3: "不定等次", I3: "借调省外", F4: "未参加考核", I4: "2024-06-30 辞职" });
  });

  it("counts no award that waits for people, and names it", () => {
    const report = fileYear(
      districtOf(
        scored("甲 #1 是 _ 95 95 优秀 _ _", "乙 #2 是 _ 85 85 称职 _ _", "丙 #3 是 _ 85 85 称职 称职 _"),
        onFile("#1 甲 西固区 2023 _ 称职 _ _ _", "#2 乙 西固区 2021 _ 称职 _ _ _", "#2 乙 西固区 2022 _ 称职 4800 2021、2022 _", "#2 乙 西固区 2023 _ 称职 _ _ _"),
        year2024,
      ),
    );
    // 甲 has a mixed pair; of 乙 it would be the second award; 丙 has only claimed last year's grade.
    expect(filled(report)).toMatchObject({ A6: idOf(1), A7: idOf(2), A8: idOf(3), G8: 4800 });
    expect(Object.keys(filled(report)).filter((cell) => /^[GH][67]$/.test(cell))).toEqual([]);
    expect(told(report)).toEqual([
      "评分表 A2 甲 拟奖励是“请示”，没有填入已计奖；定下后请自行填写",
      "评分表 A3 乙 拟奖励是“待确认”，没有填入已计奖；定下后请自行填写",
      "评分表 A4 丙 已计奖所依据的上年度等次是评分表自报，历年等次中没有，请核对",
    ]);
  });

  it("takes no grade by score for a grade, and nothing that contradicts itself", () => {
    const district = districtOf(
      scored("甲 #1 是 _ 85 85 _ _ _", "乙 #2 是 _ 85 85 良好 _ _", "丙 #3 否 工作未满1年 _ _ 称职 _ _", "丁 #4 否 _ _ _ _ _ _", "戊 123 是 _ 85 85 称职 _ _", "己 #6 是 _ 85 85 称职 _ _", "己 #6 是 _ 85 85 称职 _ _"),
      onFile(),
      year2024,
    );
    const report = fileYear(district);
    expect(Object.keys(filled(report)).filter((cell) => cell.startsWith("A"))).toEqual(["A2"]);
    expect(told(report)).toEqual([
      "评分表 G2 甲 评定等次没有填写，没有归档。按分数得出的等次只是暂定",
      "评分表 G3 乙 评定等次无法识别，没有归档。请先改正",
      "评分表 G4 丙 是否参加考核为“否”，却填有评定等次，没有归档。请先核对",
      "评分表 G5 丁 是否参加考核为“否”，没有填写不定等次原因，没有归档",
      "评分表 B6 戊 公民身份号码没有填写或有误，没有归档",
      "评分表 B8 己 与评分表第 7 行是同一个公民身份号码，没有重复归档",
    ]);
    expect(stillOpen(district).map(({ row }) => valueOf(row.values.name))).toEqual(["甲", "乙", "丙", "丁", "戊", "己"]);
  });

  it("files nothing twice, and leaves what is filed otherwise", () => {
    const report = fileYear(districtOf(scored("甲 #1 是 _ 85 85 称职 _ _", "乙 #2 是 _ 85 85 称职 _ _"), onFile("#1 甲 西固区 2024 _ 称职 _ _ _", "#2 乙 西固区 2024 _ 优秀 _ _ _"), year2024));
    expect(filled(report)).toEqual({});
    expect(told(report)).toEqual(["评分表 G3 乙 历年等次第 3 行 2024 年为“优秀”，评分表为“称职”，未改。请先核对哪一个对", "2024 年已有 1 人归档，等次相同，不重复归档"]);
  });

  it("goes into the prepared rows of the table, then under them", () => {
    const report = fileYear(districtOf(scored("甲 #1 是 _ 85 85 称职 _ _", "乙 #2 是 _ 85 85 称职 _ _"), withTable(onFile("_ _ _ _ _ _ _ _ _"), "A1:I2"), year2024));
    expect(Object.keys(filled(report)).filter((cell) => cell.startsWith("A"))).toEqual(["A2", "A3"]);
    expect(report.tables.map(({ range }) => range.bottom)).toEqual([2]);
  });
});

describe("at the edges", () => {
  const one = scored("甲 #1 是 _ 85 85 称职 _ _");

  it.each([
    ["no scoring sheet", [onFile(), year2024], "工作簿里没有评分表，没有可归档的内容"],
    ["no file", [one, year2024], "工作簿里没有历年等次"],
    ["no year", [one, onFile()], "没有填写考核年度。请先在“参数”表填写"],
    ["nobody", [scored(), onFile(), year2024], "评分表里还没有人员"],
  ])("%s: nothing, and why", (_, sheets, says) => {
    const report = fileYear(districtOf(...sheets));
    expect([report.proposals, told(report)]).toEqual([[], [says]]);
  });

  it("counts the cycle back from a base date of the district's own, 29 February too", () => {
    const cycle = (baseDate: string) => filled(fileYear(districtOf(one, onFile(), cover("填报单位 西固区", "考核年度 2024", `考核基准日 ${baseDate}`))))["E2"];
    expect([cycle("2024-06-30"), cycle("2024-02-29")]).toEqual(["2023-07-01至2024-06-30", "2023-03-01至2024-02-29"]);
  });

  it("is a year of service of one's own where the cover says 聘用年度", () => {
    const own = sheet("评分表", "姓名 公民身份号码 到岗日期 平时成绩 年度成绩 评定等次", "甲 #1 2023-03-01 85 85 称职", "乙 #2 2022-01-01 85 85 称职", "丙 #3 _ 85 85 称职");
    const report = fileYear(districtOf(own, onFile(), cover("填报单位 西固区", "考核年度 2024", "考核周期 聘用年度")));
    expect([filled(report)["E2"], filled(report)["E3"], filled(report)["E4"]]).toEqual(["2023-03-01至2024-02-29", "2024-01-01至2024-12-31", undefined]);
  });

  it("says that no unit is known", () => {
    expect(told(fileYear(districtOf(one, onFile(), cover("填报单位 _", "考核年度 2024"))))).toEqual(["参数 B2 没有填写填报单位，历年等次的填报单位没有填"]);
  });
});

it("whatever is filed is not filed again", () => {
  const row = fc.record({ order: fc.integer({ min: 0, max: 6 }), part: fc.constantFrom("是", "否", "_"), reason: fc.constantFrom("工作未满1年", "_"), score: fc.constantFrom("85", "95", "_"), grade: fc.constantFrom("称职", "优秀", "_") });
  const earlier = fc.record({ order: fc.integer({ min: 1, max: 6 }), year: fc.integer({ min: 2022, max: 2024 }), grade: fc.constantFrom("称职", "优秀", "不定等次") });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(earlier, { maxLength: 6 }), (rows, filed) => {
      const district = districtOf(
        scored(...rows.map(({ order, part, reason, score, grade }, place) => `人${place} ${order === 0 ? "_" : `#${order}`} ${part} ${reason} ${score} ${score} ${grade} _ _`)),
        onFile(...filed.map(({ order, year, grade }) => `#${order} 人 西固区 ${year} _ ${grade} _ _ _`)),
        year2024,
      );
      expect(filled(fileYear(afterFilling(district, fileYear(district))))).toEqual({});
    }),
    { numRuns: 80 },
  );
});
