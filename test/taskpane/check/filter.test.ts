import { check } from "../../../src/check/check";
import { answerPatches, answersIn } from "../../../src/check/explanations";
import { readDistrict } from "../../../src/sheets/district";
import type { Filter } from "../../../src/taskpane/check/filter";
import { matching } from "../../../src/taskpane/check/filter";
import { parameterSheet, scoringSheet, workbookOf, written } from "../../check/sheet-text";

describe("what is shown of the findings", () => {
  const cover = parameterSheet`参数 值
                               考核年度 2024`;
  const scores = scoringSheet`姓名 平时成绩 年度成绩 评定等次 是否参加考核 述职日期
                              甲   92分     90       称职     是           2024-12-20
                              乙   85       86       称职     是           _
                              丙   85       86       称职     是           _`;
  const unexplained = check(readDistrict(workbookOf(scores, cover))).findings;
  const asked = unexplained.find(({ rule, person }) => rule === "debrief-missing" && person === "乙")!;
  const district = readDistrict(written(workbookOf(scores, cover), answerPatches(readDistrict(workbookOf(scores, cover)), [{ finding: asked, reason: "因病推迟", approval: undefined }])));
  const { findings } = check(district);
  const shown = (filter: Filter) =>
    matching(findings, { filter, search: "", sheet: undefined, isAnswered: (finding) => answersIn(district).to(finding) !== undefined }, () => "").flatMap(({ rule, person }) => (person === undefined ? [] : [`${person} ${rule}`]));

  it("is, of what is open, the errors and the warnings that nobody has explained", () => {
    expect(shown("all")).toEqual(expect.arrayContaining(["甲 score-text", "乙 debrief-missing", "丙 debrief-missing"]));
    expect(shown("open")).toEqual(expect.arrayContaining(["甲 score-text", "丙 debrief-missing"]));
    expect(shown("open")).not.toContain("乙 debrief-missing");
    expect(shown("errors")).not.toContain("丙 debrief-missing");
  });
});
