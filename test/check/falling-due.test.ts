import { fallingDueInSteps } from "../../src/check/falling-due";
import { date } from "../../src/measures/dates";
import { readDistrict } from "../../src/sheets/district";
import { sharing } from "../../src/workbook/sharing";
import { inOneGo } from "../../src/workbook/steps";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { dutySheet, meetingSheet, parameterSheet, rosterSheet, scoringSheet, workbookOf } from "./sheet-text";

const cover = parameterSheet`参数 值
                             填报单位 西固区
                             考核年度 2024`;
/** 李明 has come just now; 王芳 and 张伟 have long been there; 赵磊 has left. */
const roster = rosterSheet`人员编号 姓名 公民身份号码       性别 到岗日期   聘期止     在岗状态 离岗日期
                           P001     李明 999999199004150014 男   2024-09-20 2027-09-19 在岗     _
                           P002     王芳 999999199105160027 女   2022-03-01 2024-12-31 在岗     _
                           P003     张伟 99999919920617003X 男   2022-03-01 2026-12-31 在岗     _
                           P004     赵磊 999999198801010052 男   2022-03-01 2024-12-10 辞职     2024-11-30`;
const duties = dutySheet`姓名 人员编号 日期       事项类型     所属期间 数量
                         王芳 P002     2024-12-10 季度书面汇报 2024Q4   1`;
const meetings = meetingSheet`日期       类型     组织单位 所属期间
                              2024-11-20 工作例会 区委     2024B5`;

const lines = (sheets: readonly SheetSnapshot[], on: string) =>
  inOneGo(fallingDueInSteps(readDistrict(workbookOf(cover, ...sheets)), date(on), 30)).map(({ what, period, dueOn, people }) => `${dueOn.toString()} ${what} ${period ?? "—"} ${people.map(({ name }) => name).join("、") || "区县"}`);

describe("what falls due in a district", () => {
  it("is what its roster says of days, within thirty of them: probation with exam, vote and commitments, and the end of a term", () => {
    expect(lines([roster], "2024-11-15")).toEqual([
      "2024-11-20 commitment.integrity — 李明",
      "2024-11-20 commitment.work — 李明",
      "2024-11-20 deadline.probationEnd — 李明",
      "2024-11-20 deadline.probationExam — 李明",
      "2024-11-20 deadline.probationVote — 李明",
    ]);
    // The thirtieth day is in, the thirty-first is not; what is past is the check's.
    expect(lines([roster], "2024-12-01")).toEqual(["2024-12-31 deadline.termEnd — 王芳"]);
    expect(lines([roster], "2024-11-30")).toEqual([]);
    expect(lines([roster], "2025-01-01")).toEqual([]);
  });

  it("names people with the same to do together, without those who have done it", () => {
    const reports = lines([roster, duties], "2024-12-20").filter((line) => line.includes("duty.quarterReports"));
    expect(reports).toEqual(["2024-12-31 duty.quarterReports 2024Q4 李明、张伟"]);
  });

  it("says nothing of a ledger that is not there, and all that the district owes where its sheet is", () => {
    expect(lines([roster], "2024-12-20").filter((line) => line.includes("duty."))).toEqual([]);
    expect(lines([meetings], "2025-03-01")).toEqual(["2025-03-10 deadline.fundReport 2024 区县"]);
    expect(lines([meetings], "2024-12-20").map((line) => line.split(" ")[1])).toEqual(["duty.districtReports", "duty.jointConferences", "duty.staffMeetings"]);
  });

  it("is worked out once for as long as the roster and the ledgers are what they were, and anew on another day", () => {
    const scores = (score: number) => scoringSheet`姓名 平时成绩 年度成绩
                                                   李明 ${score} 90`;
    const due = (district: ReturnType<typeof readDistrict>, on: string) => inOneGo(fallingDueInSteps(district, date(on), 30));
    const before = workbookOf(cover, roster, scores(80));
    const first = readDistrict(before);
    const rescored = readDistrict(sharing(workbookOf(cover, roster, scores(81)), before), first);
    expect(due(rescored, "2024-12-01")).toBe(due(first, "2024-12-01"));
    expect(due(first, "2024-11-15")).toHaveLength(5);
    const settled = readDistrict(sharing(workbookOf(cover, roster, scores(80), duties), before), first);
    expect(due(settled, "2024-12-20")).not.toEqual(due(first, "2024-12-20"));
  });
});
