import { check } from "../../src/check/check";
import type { CheckReport } from "../../src/check/check";
import { standing } from "../../src/measures/parameters";
import { appraise } from "../../src/score/appraise";
import { nextStepInSteps } from "../../src/seal/next-step";
import { seal } from "../../src/seal/receipt";
import { readDistrict } from "../../src/sheets/district";
import { a1 } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { at, parameterSheet, rosterSheet, scoringSheet, signedCover, workbookOf, written } from "../check/sheet-text";
import { inOneGo } from "../../src/workbook/steps";

const blankCover = parameterSheet`参数 值
                                  填报单位 _
                                  考核年度 _`;
const unsigned = parameterSheet`参数 值
                                填报单位 西固区
                                考核年度 2024`;
const nobody = scoringSheet`姓名 公民身份号码 平时成绩 年度成绩 综合得分 评定等次`;
const unscored = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 综合得分 评定等次
                              甲   "999999199001010104" _        _        _        _
                              乙   "999999199001010112" _        _        _        _`;
const scored = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩 综合得分 评定等次
                            甲   "999999199001010104" 75.6     85       _        称职`;
const roster = rosterSheet`姓名 性别 公民身份号码
                           甲   女   "999999199001010104"`;

const quiet: CheckReport = { findings: [], notRun: [], crashed: [] };
const next = (snapshot: Snapshot, { report = quiet, unwritten = 0 } = {}) => {
  const found = inOneGo(
    nextStepInSteps(readDistrict(snapshot), report, function* () {
      yield;
      return unwritten;
    }),
  );
  return found && ("at" in found && found.at ? `${found.step} ${found.at.sheet} ${a1(found.at)}` : found.step);
};
const sealed = (snapshot: Snapshot): Snapshot => {
  const district = readDistrict(snapshot);
  const result = seal({ district, report: quiet, appraisal: appraise(district), law: standing, at: "2025-01-10 14:05" });
  if ("refused" in result) throw new Error("not sealed");
  return written(snapshot, result.patches);
};

describe("the way through the year", () => {
  it("begins with the cover, then the roster, then whom it brings into the scoring sheet, then their scores", () => {
    expect(next(workbookOf(nobody, rosterSheet`姓名 性别 公民身份号码`, blankCover))).toBe("cover");
    expect(next(workbookOf(nobody, rosterSheet`姓名 性别 公民身份号码`, signedCover))).toBe("roster 花名册 A2");
    expect(next(workbookOf(nobody, roster, signedCover))).toBe("fill");
    expect(next(workbookOf(unscored, roster, signedCover))).toBe("scores 评分表 C2");
  });

  it("does not send to filling where that would bring nobody", () => {
    const others = (second: string) => rosterSheet`姓名 性别 公民身份号码           招聘主体     到岗日期     在岗状态 离岗日期
                                                   甲   女   "999999199001010104" 西固区委组织部 "2020-01-01" 在岗     _
                                                   乙   女   "999999199001010112" ${second}    "2020-01-01" 在岗     _`;
    expect(next(workbookOf(nobody, others("西固区委组织部"), signedCover))).toBe("nobody 花名册 D2");
    expect(next(workbookOf(nobody, others("市委组织部"), signedCover))).toBe("fill");
  });

  it("goes on to scoring, to what the cover still lacks, to the receipt, and to sending it", () => {
    const workbook = workbookOf(scored, signedCover);
    expect(next(workbook, { unwritten: 3 })).toBe("score");
    expect(next(workbookOf(scored, unsigned))).toBe("sign");
    expect(next(workbook)).toBe("submit");
    expect(next(sealed(workbook))).toBe("send");
  });

  it("leads to 核算 where nothing but the assessed grades is missing, and no farther while anything else is wrong", () => {
    const ungraded = workbookOf(
      scoringSheet`姓名 公民身份号码           到岗日期   是否参加考核 平时成绩 年度成绩 综合得分 评定等次
                   甲   "999999199001010104" 2023-01-01 是           75.6     85       81.24    _`,
      signedCover,
    );
    const report = check(readDistrict(ungraded));
    expect(report.findings.filter(({ severity }) => severity === "error").map(({ at: { column }, rule }) => `${rule} ${column}`)).toEqual(["required 7"]);
    expect(next(ungraded, { report })).toBe("assess");
    const worse = written(ungraded, [{ kind: "cell", sheet: "评分表", ...at("E2"), content: { value: 175 } }]);
    expect(next(worse, { report: check(readDistrict(worse)) })).toBeUndefined();
  });

  it("asks for another receipt once something has changed since", () => {
    expect(next(written(sealed(workbookOf(scored, signedCover)), [{ kind: "cell", sheet: "评分表", ...at("C2"), content: { value: 80 } }]))).toBe("sealAgain");
  });
});

describe("edges", () => {
  it("says nothing while errors are open: each says what to do", () => {
    const wrong = workbookOf(scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                                          甲   "999999199001010104" 123      85`, signedCover);
    expect(next(wrong, { report: check(readDistrict(wrong)), unwritten: 3 })).toBeUndefined();
  });

  it("wants no scores of whoever takes no part", () => {
    const first = scoringSheet`姓名 公民身份号码           是否参加考核 平时成绩 年度成绩
                               甲   "999999199001010104" 否           _        _
                               乙   "999999199001010112" 是           _        _`;
    expect(next(workbookOf(first, roster, signedCover))).toBe("scores 评分表 D3");
  });

  it("some scores are enough for the findings to take over", () => {
    const half = scoringSheet`姓名 公民身份号码           平时成绩 年度成绩
                              甲   "999999199001010104" 80       _
                              乙   "999999199001010112" _        _`;
    expect(next(workbookOf(half, signedCover))).toBe("submit");
  });

  it("has nothing to say of a workbook without a scoring sheet", () => {
    expect(next(workbookOf(roster, signedCover))).toBeUndefined();
  });
});
