import type { Finding } from "../../src/check/rule";
import { answerPatches } from "../../src/check/explanations";
import { appraise } from "../../src/score/appraise";
import { seal } from "../../src/seal/receipt";
import { reportPatches } from "../../src/seal/report-sheet";
import { readDistrict } from "../../src/sheets/district";
import type { Patch } from "../../src/workbook/patch";
import { parameterSheet, scoringSheet, workbookOf, written } from "../check/sheet-text";

// Nobody has typed a name in the second row: what it is about can only be said by its id.
const book = workbookOf(
  scoringSheet`姓名 公民身份号码           到岗日期     是否参加考核 平时成绩 年度成绩 综合得分 评定等次
               甲   "999999199001010104" "2020-01-01" 是           75.6     85       _        称职
               _    "999999199001010112" "2020-01-01" 是           70       90       _        称职`,
  parameterSheet`参数 值
                 填报单位 西固区
                 考核年度 2024
                 考核基准日 "2024-12-31"
                 审核人 郑文
                 填表人 吴小燕
                 填报日期 "2025-01-10"`,
);

/** Names somebody by id, and in its sentence by id and telephone. */
const finding: Finding = {
  rule: "score-zero", severity: "warning", article: "第二十一条", at: { sheet: "评分表", row: 2, column: 4 }, person: "999999199001010112",
  says: { key: "check.scoreZero", fill: { title: "999999199001010112（13800001234）" } }, actual: "0", expected: "", fixable: false,
};
const report = { findings: [finding], notRun: [], crashed: [] };

const told = (patches: readonly Patch[]): readonly string[] => patches.flatMap((patch) => (patch.kind === "cell" && typeof patch.content.value === "string" ? [patch.content.value] : []));
const identifying = (texts: readonly string[]) => texts.filter((text) => text.includes("19900101") || text.includes("13800001234"));

describe("what the program writes to be printed or sent", () => {
  it("says in 校验报告 whom a finding is about without what identifies them", () => {
    const texts = told(reportPatches(readDistrict(book), report, "2025-01-10 14:05"));
    expect(texts.filter((text) => text.includes("99*************112"))).toHaveLength(2);
    expect(texts.some((text) => text.includes("138****1234"))).toBe(true);
    expect(identifying(texts)).toEqual([]);
  });

  it("nor does 报送回执, neither in its warnings nor in a row without a name", () => {
    const answered = readDistrict(written(book, answerPatches(readDistrict(book), [{ finding, reason: "确为零分", approval: undefined }])));
    const sealed = seal({ district: answered, report, appraisal: appraise(answered), law: answered.law, at: "2025-01-10 14:05" });
    const texts = "patches" in sealed ? told(sealed.patches) : [];
    expect(texts.some((text) => text.includes("138****1234"))).toBe(true);
    expect(texts).toContain("99*************112");
    expect(identifying(texts)).toEqual([]);
  });

  it("is of use to whoever reads 报送回执 on paper: each warning names its person, or its cell, once", () => {
    const warnings: readonly Finding[] = [
      { ...finding, person: "甲", says: { key: "check.scoreZero", fill: { title: "平时成绩" } } },
      { ...finding, person: "乙", says: { key: "check.scoreZero", fill: { title: "乙的平时成绩" } } },
      { rule: finding.rule, severity: finding.severity, article: finding.article, at: finding.at, says: { key: "check.scoreZero", fill: { title: "年度成绩" } }, actual: "0", expected: "", fixable: false },
    ];
    const answered = readDistrict(written(book, answerPatches(readDistrict(book), warnings.map((each) => ({ finding: each, reason: "确为零分", approval: undefined })))));
    const sealed = seal({ district: answered, report: { ...report, findings: warnings }, appraisal: appraise(answered), law: answered.law, at: "2025-01-10 14:05" });
    const lines = "facts" in sealed ? sealed.facts.answered.split("\n").map((line) => line.split("：")[0]) : [];
    expect(lines).toEqual(["评分表 甲", "评分表", "评分表 E3"]);
  });
});
