import { check } from "../../src/check/check";
import { appraise } from "../../src/score/appraise";
import { score } from "../../src/score/score";
import { written } from "../../src/measures/decimal";
import { standing } from "../../src/measures/parameters";
import { readDistrict } from "../../src/sheets/district";
import { say } from "../../src/text";
import { a1 } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { ownParameters } from "../check/own-law";
import { historySheet, parameterSheet, scoringSheet, workbookOf } from "../check/sheet-text";

const year = { 考核年度: 2024, 细则文号: "西组发〔2024〕3号" } as const;
const scored = (...sheets: readonly SheetSnapshot[]) => score(readDistrict(workbookOf(...sheets)));
const changed = (report: ReturnType<typeof score>) => Object.fromEntries(report.changes.map(({ patch }) => [a1(patch), patch.content.value]));

const two = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 上年度等次 连续两年情形 拟奖励(元) 结果运用
                         甲   "999999199001010104" 85       85       称职     优秀       _            _          _
                         乙   "999999199001010112" 95       95       优秀     称职       _            _          _`;

describe("优秀 and 称职 in two years (decision 11)", () => {
  it("are 0 and a question by the standing law", () => {
    const report = scored(two, ownParameters(year));
    expect(report.appraisal.awards.map(({ state, award }) => [state, award && written(award.value.amount)])).toEqual([["ask", "0"], ["ask", "0"]]);
  });

  it("are the amount that the district's details give, in either order, and no commendation", () => {
    const report = scored(two, ownParameters({ ...year, 超比例说明: "重点工作突出", 批准文号: "兰组发〔2025〕1号" }, { mixedAward: 4800 }));
    expect(report.appraisal.awards.map(({ state, award, outcomes }) => [state, award && written(award.value.amount), outcomes.includes("commendation")])).toEqual([
      ["due", "4800", false],
      ["due", "4800", false],
    ]);
    expect(changed(report)).toMatchObject({ G2: "2023年优秀、2024年称职", H2: 4800, G3: "2023年称职、2024年优秀", H3: 4800 });
    expect(report.why(0).map((step) => say(step))).toEqual(expect.arrayContaining(["2023 年优秀、2024 年称职 → 按参数表所定一次性奖励 4800 元", "“优秀、称职各一年的奖励”按西组发〔2024〕3号为 4800 元（原为 0 元）"]));
  });

  it("use their years: the next pair does not count them again", () => {
    const one = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 连续两年情形 拟奖励(元)
                             甲   "999999199001010104" 85       85       称职     _            _`;
    const filed = historySheet`公民身份号码           姓名 年度 评定等次
                               "999999199001010104" 甲   2022 优秀
                               "999999199001010104" 甲   2023 称职`;
    expect(scored(one, filed, ownParameters(year)).appraisal.awards[0]?.state).toBe("due");
    expect(scored(one, filed, ownParameters(year, { mixedAward: 4800 })).appraisal.awards[0]?.state).toBe("used");
  });

  it("over the cap and not approved are pending, and a second award is to be confirmed", () => {
    const report = scored(two, ownParameters(year, { mixedAward: 4800 }));
    expect(changed(report)).toMatchObject({ G3: "2023年称职、2024年优秀（待批）" });
    const again = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 连续两年情形
                               甲   "999999199001010104" 85       85       称职     _`;
    const filed = historySheet`公民身份号码           姓名 年度 评定等次
                               "999999199001010104" 甲   2021 称职
                               "999999199001010104" 甲   2022 称职
                               "999999199001010104" 甲   2023 优秀`;
    expect(changed(scored(again, filed, ownParameters(year, { mixedAward: 4800 })))).toMatchObject({ F2: "2023年优秀、2024年称职（再次，待确认）" });
  });
});

describe("what is near an edge", () => {
  const near = scoringSheet`姓名 平时成绩 年度成绩
                            甲   89.99    89.99
                            乙   89.95    89.95`;
  const steps = (changes: Parameters<typeof ownParameters>[1]) => [0, 1].map((place) => scored(near, ownParameters(year, changes)).why(place).map((step) => say(step)).filter((step) => step.startsWith("临界")));

  it("is said with the range of the law, the edge of which belongs to it", () => {
    expect(steps({})).toEqual([["临界：距“优秀”起点不超过 0.01 分，请复核原始成绩。"], []]);
    expect(steps({ nearEdge: 0.05 })).toEqual([["临界：距“优秀”起点不超过 0.05 分，请复核原始成绩。"], ["临界：距“优秀”起点不超过 0.05 分，请复核原始成绩。"]]);
  });
});

describe("6 months instead of 12 (decision 4)", () => {
  const arrivals = scoringSheet`姓名 公民身份号码           到岗日期   是否参加考核 平时成绩 年度成绩 评定等次 上年度等次
                                甲   "999999199001010104" 2024-07-01 是           85       85       称职     _
                                乙   "999999199001010112" 2024-07-02 是           85       85       称职     _`;
  const early = (...sheets: readonly SheetSnapshot[]) => check(readDistrict(workbookOf(...sheets))).findings.filter(({ rule }) => rule === "graded-too-early").map(({ at, says }) => `${a1(at)} ${say(says)}`);
  const outcomesOf = (sheet: SheetSnapshot) => appraise(readDistrict(workbookOf(arrivals, sheet))).awards.map(({ outcomes }) => outcomes);

  it("is the same day, half a year on: 1 July is full on 31 December, 2 July is not", () => {
    expect(early(arrivals, ownParameters(year)).map((line) => line.slice(0, 2))).toEqual(["D2", "D3"]);
    expect(early(arrivals, ownParameters(year, { serviceToGrade: 6 }))).toEqual(["D3 到岗 2024-07-02，到基准日 2024-12-31 不满 6 个月，应为不定等次，却标为参加考核"]);
    expect(outcomesOf(ownParameters(year))).toEqual([[], []]);
    expect(outcomesOf(ownParameters(year, { serviceToGrade: 6 }))).toEqual([["serviceCounts"], []]);
  });

  it("on a base day of the district's own", () => {
    const other = ownParameters(year, { serviceToGrade: 6, baseDay: "12-30" });
    expect(early(arrivals, other).map((line) => line.slice(0, 2))).toEqual(["D2", "D3"]);
    // A day on the cover goes before.
    expect(early(arrivals, ownParameters({ ...year, 考核基准日: "2024-12-31" }, { serviceToGrade: 6, baseDay: "12-30" })).map((line) => line.slice(0, 2))).toEqual(["D3"]);
  });
});

describe("聘用年度 (decision 4)", () => {
  const ended = scoringSheet`姓名 公民身份号码           到岗日期   聘期止     是否参加考核 平时成绩 年度成绩 评定等次 上年度等次
                             甲   "999999199001010104" 2023-03-01 2025-02-28 是           85       85       称职     称职`;
  const of2025 = { ...year, 考核年度: 2025 };
  const served = (sheet: SheetSnapshot) => appraise(readDistrict(workbookOf(ended, sheet))).awards[0];
  const early = (sheet: SheetSnapshot) => check(readDistrict(workbookOf(ended, sheet))).findings.filter(({ rule }) => rule === "graded-too-early").map(({ says }) => say(says));

  it("is judged by the year of service that ends within the year", () => {
    expect(served(ownParameters({ ...of2025, 考核周期: "聘用年度" }))).toMatchObject({ state: "due", outcomes: ["serviceCounts", "startUpSupport"] });
    expect(early(ownParameters({ ...of2025, 考核周期: "聘用年度" }))).toEqual([]);
  });

  it("grades nobody in the year of arrival, whatever the months by the calendar", () => {
    const of2023 = { ...year, 考核年度: 2023, 考核周期: "聘用年" };
    expect(early(ownParameters(of2023, { serviceToGrade: 6 }))).toEqual(["到岗 2023-03-01，2023 年内没有届满的聘用年度，应为不定等次，却标为参加考核"]);
    expect(early(ownParameters({ ...of2023, 考核周期: "自然年度" }, { serviceToGrade: 6 }))).toEqual([]);
  });

  it("blank or not understood is the calendar year, and the cover asks", () => {
    const unclear = readDistrict(workbookOf(ended, ownParameters({ ...of2025, 考核周期: "两年" })));
    expect(unclear.settings.cycle.read).toMatchObject({ state: "unreadable", fault: "notInList" });
    expect(early(ownParameters({ ...year, 考核年度: 2023, 考核周期: null }))).toHaveLength(1);
  });
});

describe("weights, bands and the cap of the district", () => {
  const one = scoringSheet`姓名 平时成绩 年度成绩 综合得分 分数等次
                           甲   70       95       _        _
                           乙   70       70       _        _
                           丙   70       70       _        _
                           丁   70       70       _        _
                           戊   70       70       _        _`;

  it("reach composite, grade, formula and quota, and say whose they are", () => {
    const report = scored(one, ownParameters(year, { usualWeight: "33.5%", annualWeight: "66.5%", excellentFrom: 86, excellentCap: 40 }));
    // 70 × 33.5% + 95 × 66.5% = 23.45 + 63.175
    expect(report.changes.slice(0, 2).map(({ patch }) => patch.content)).toMatchObject([
      { value: 86.625, formula: expect.stringMatching(/ROUND\(B2\*33\.5%\+C2\*66\.5%,7\)/) as unknown },
      { value: "优秀", formula: expect.stringContaining('>=86,"优秀"') as unknown },
    ]);
    expect(report.appraisal.cap.value).toMatchObject({ base: 5, quota: 2 });
    expect(report.why(0).map((step) => say(step))).toContain("“优秀起点”按西组发〔2024〕3号为 86 分（原为 90 分）");
  });

  it("are what the check holds the sheet against; another law can be tried all the same", () => {
    const sheet = scoringSheet`姓名 平时成绩 年度成绩 综合得分 分数等次
                               甲   70       95       82.5     称职`;
    const district = readDistrict(workbookOf(sheet, ownParameters(year, { usualWeight: 50, annualWeight: 50 })));
    const wrong = (report: ReturnType<typeof check>) => report.findings.filter(({ rule }) => rule === "composite-differs").map(({ expected }) => expected);
    expect(wrong(check(district))).toEqual([]);
    expect(wrong(check(district, { law: standing }))).toEqual(["85"]);
    expect(appraise(district, standing).law).toBe(standing);
  });
});

describe("参数 that nobody touched, or that is not there", () => {
  it("leaves every result as it was", () => {
    const plain = parameterSheet`参数 值
                                 考核年度 2024`;
    const [untouched, absent] = [scored(two, ownParameters({ 考核年度: 2024 })), scored(two, plain)];
    expect([untouched.changes, untouched.why(0), untouched.appraisal.law]).toEqual([absent.changes, absent.why(0), standing]);
  });
});
