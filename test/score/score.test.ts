import { score, assessLower, fillAssessed } from "../../src/score/score";
import { readDistrict } from "../../src/sheets/district";
import { say } from "../../src/text";
import { a1 } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { at, historySheet, parameterSheet, scoringSheet, withFormulas, workbookOf, written } from "../check/sheet-text";

const year = parameterSheet`参数 值
                            考核年度 2024`;
const scored = (...sheets: readonly SheetSnapshot[]) => score(readDistrict(workbookOf(...sheets)));
const changed = (report: ReturnType<typeof score>) => Object.fromEntries(report.changes.map(({ patch }) => [a1(patch), patch.content.value]));
const words = (report: ReturnType<typeof score>, place: number) => report.why(place).map((step) => say(step));

describe("what 核算 would write", () => {
  it("is the formula with its exact result in each of the formula columns, and nothing where it stands already", () => {
    const report = scored(
      withFormulas(
        scoringSheet`姓名 平时成绩 年度成绩 综合得分 分数等次 排名
                     甲   75.6     99.6     90       优秀     1
                     乙   89.99    90       90       _        _`,
        { D2: '=IF(OR(COUNT(B2,C2)<2,MIN(B2,C2)<0,ROUND(MAX(B2,C2),4)>100,ROUND(N(B2),4)<>ROUND(N(B2),12),ROUND(N(C2),4)<>ROUND(N(C2),12)),"",ROUND(B2*40%+C2*60%,6))' },
      ),
      year,
    );
    expect(report.changes.map(({ patch }) => [a1(patch), patch.content])).toEqual([
      ["E2", { value: "优秀", formula: '=IF(COUNT(D2)=0,"",IF(ROUND(D2,12)>=90,"优秀",IF(ROUND(D2,12)>=80,"称职",IF(ROUND(D2,12)>=60,"基本称职","不称职"))))' }],
      ["F2", { value: 1, formula: '=IF(COUNT(D2)=0,"",COUNTIF(D$2:D$3,">"&ROUND(D2,12))+1)' }],
      ["D3", { value: 89.996, formula: '=IF(OR(COUNT(B3,C3)<2,MIN(B3,C3)<0,ROUND(MAX(B3,C3),4)>100,ROUND(N(B3),4)<>ROUND(N(B3),12),ROUND(N(C3),4)<>ROUND(N(C3),12)),"",ROUND(B3*40%+C3*60%,6))' }],
      ["E3", { value: "称职", formula: '=IF(COUNT(D3)=0,"",IF(ROUND(D3,12)>=90,"优秀",IF(ROUND(D3,12)>=80,"称职",IF(ROUND(D3,12)>=60,"基本称职","不称职"))))' }],
      ["F3", { value: 2, formula: '=IF(COUNT(D3)=0,"",COUNTIF(D$2:D$3,">"&ROUND(D3,12))+1)' }],
    ]);
  });

  it("settles: scored once, there is nothing more to write", () => {
    const sheets = [
      scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 综合得分 分数等次 排名 评定等次 连续两年情形 拟奖励(元) 结果运用
                   甲   "999999199001010104" 75.6     99.6     _        _        _    优秀     _            _          _
                   乙   "999999199001010112" _        90       _        _        _    _        _            _          _`,
      historySheet`公民身份号码           姓名 年度 评定等次
                   "999999199001010104" 甲   2023 优秀`,
      year,
    ];
    const report = scored(...sheets);
    expect(report.changes.length).toBeGreaterThan(0);
    const after = written(workbookOf(...sheets), report.changes.map(({ patch }) => patch));
    expect(changed(score(readDistrict(after)))).toEqual({});
  });

  it("never is 评定等次", () => {
    const report = scored(scoringSheet`姓名 平时成绩 年度成绩 评定等次
                                       甲   75.6     99.6     _`, year);
    expect(report.changes).toEqual([]);
    expect(report.appraisal.awards[0]).toMatchObject({ provisional: true });
  });

  it("is blank for a missing score, never 0, and the person is named as such", () => {
    const report = scored(scoringSheet`姓名 平时成绩 年度成绩 综合得分
                                       甲   _        90       90`, year);
    expect(changed(report)).toEqual({ D2: "" });
    expect(words(report, 0)).toEqual(["平时成绩缺失或有误，没有算出综合得分。"]);
    expect(report.appraisal.ungraded).toBe(1);
  });

  it("says which columns are not there, and that without a year no award can be told", () => {
    const report = scored(scoringSheet`姓名 平时成绩 年度成绩 综合得分
                                       甲   90       90       _`);
    expect(report.notes.map((note) => say(note)).join()).toMatch(/没有“分数等次”列.*没有填写考核年度/);
  });
});

describe("the cap", () => {
  const six = scoringSheet`姓名 平时成绩 年度成绩 评定等次 调整理由
                           甲   95       95       优秀     _
                           乙   93       93       _        _
                           丙   70       70       _        _
                           丁   70       70       _        _
                           戊   70       70       _        _
                           己   70       70       _        _`;

  it("blocks filling in 评定等次 while it is exceeded, and offers a lower grade with its reason", () => {
    const { appraisal } = scored(six, year);
    expect(appraisal.cap.value).toMatchObject({ base: 6, quota: 1, over: 1, proposed: [1] });
    expect(fillAssessed(appraisal)).toEqual([]);
    const lowered = assessLower(appraisal.people[1]!, "名额所限");
    expect(lowered.map(({ patch }) => [a1(patch), patch.content.value])).toEqual([
      ["D3", "称职"],
      ["E3", "名额所限"],
    ]);
    expect(assessLower(appraisal.people[2]!, "名额所限")).toEqual([]);
  });

  it("offers 评定等次 once what is over it has a reason and an approval, and not with one of them", () => {
    const offered = (reason: string, approval: string) => fillAssessed(scored(six, parameterSheet`参数 值
                                                                                               考核年度 2024
                                                                                               超比例说明 ${reason}
                                                                                               批准文号 ${approval}`).appraisal).length;
    expect([offered("重点工作多", "兰组函8号"), offered("重点工作多", "_"), offered("_", "兰组函8号")]).toEqual([5, 0, 0]);
  });

  it("counts by 评定等次 once people have decided", () => {
    const decided = written(workbookOf(six, year), [{ kind: "cell", sheet: "评分表", ...at("D3"), content: { value: "称职" } }]);
    const { appraisal } = score(readDistrict(decided));
    expect(appraisal.cap.value).toMatchObject({ excellent: 1, over: 0 });
    expect(fillAssessed(appraisal)).toHaveLength(4);
  });
});

describe("awards", () => {
  const people = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 上年度等次 连续两年情形 拟奖励(元) 重大损失文号
                              甲   "999999199001010104" 85       85       称职     _          _            _          _
                              乙   "999999199001010112" 85       85       称职     称职       _            _          _
                              丙   "999999199001010120" 85       85       称职     优秀       _            _          _
                              丁   "999999199001010139" 85       85       _        称职       _            _          _
                              戊   "999999199001010147" 85       85       称职     称职       _            _          兰纪〔2024〕1号`;
  const filed = historySheet`公民身份号码           姓名 年度 评定等次
                             "999999199001010104" 甲   2023 称职`;

  it("rest on what is filed, else on what is claimed and marked so; mixed years are a question; a major loss computes nothing", () => {
    const report = scored(people, filed, year);
    const { awards } = report.appraisal;
    expect(awards.map(({ state, claimed, provisional }) => [state, claimed, provisional])).toEqual([
      ["due", false, false],
      ["due", true, false],
      ["ask", true, false],
      ["due", true, true],
      ["withheld", true, false],
    ]);
    expect(changed(report)).toEqual({
      G2: "2023、2024年连续称职",
      H2: 4800,
      G3: "2023、2024年连续称职",
      H3: 4800,
      G4: "2023年优秀、2024年称职，请示",
      H4: 0,
      G5: "2023、2024年连续称职（暂定）",
      H5: 4800,
      G6: "重大损失，待请示",
    });
  });

  it("for 优秀 over the cap are pending until there is an approval", () => {
    const over = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 评定等次 上年度等次 拟奖励(元)
                              甲   "999999199001010104" 95       95       优秀     优秀       _`;
    expect(scored(over, year).appraisal.awards[0]).toMatchObject({ state: "pending" });
    const approved = parameterSheet`参数 值
                                    考核年度 2024
                                    超比例说明 年度重点工作突出
                                    批准文号 兰组发〔2025〕1号`;
    expect(scored(over, approved).appraisal.awards[0]).toMatchObject({ state: "due" });
  });
});

it("explains a composite as a clerk would work it out", () => {
  const report = scored(scoringSheet`姓名 平时成绩 年度成绩 综合得分
                                     甲   87       92       _`, year);
  expect(words(report, 0)[0]).toBe("87 × 40% + 92 × 60% = 34.8 + 55.2 = 90 → 优秀（第二十一、二十二条）");
});
