import { strToU8 } from "fflate";
import { publishedFile } from "../../src/consolidate/book/published";
import { returnedFile, returnedOpinions } from "../../src/consolidate/book/returned";
import { intake } from "../../src/consolidate/intake";
import { unitInName } from "../../src/consolidate/intake/file-name";
import { unexpected } from "../../src/consolidate/intake/unexpected";
import { submissionSchema } from "../../src/consolidate/submission";
import type { Intake, Submission } from "../../src/consolidate/submission";
import { date } from "../../src/measures/dates";
import { standing } from "../../src/measures/parameters";
import { appraise } from "../../src/score/appraise";
import { seal } from "../../src/seal/receipt";
import { readDistrict } from "../../src/sheets/district";
import type { Message } from "../../src/text";
import { say } from "../../src/text";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { dutySheet, fundSheet, historySheet, leaveSheet, meetingSheet, parameterSheet, rosterSheet, scoringSheet, signedCover, workbookOf, written } from "../check/sheet-text";
import { gb18030 } from "../csv/bytes";
import { compound } from "../ooxml/compound";
import { zip } from "../ooxml/make-workbook";
import { read } from "../templates/built";
import { isMessage } from "../text/fillings";
import { smallCity } from "./book/made-city";
import { fileOf } from "./bytes";

const missingIn = (fill: Message["fill"]): readonly number[] => (isMessage(fill["missing"]) ? [Number(fill["missing"].fill["count"])] : []);

const options = { today: date("2025-01-10") };
const takeIn = (bytes: Uint8Array, file = "报送.xlsx"): Intake => intake(file, bytes, options);

function submitted(result: Intake): Submission {
  if (result.kind === "setAside") throw new Error(say(result.setAside.reason));
  return result.submission;
}
function reasonOf(result: Intake): string {
  if (result.kind === "submission") throw new Error("It was taken in.");
  return say(result.setAside.reason);
}

const cover = parameterSheet`参数 值
                             填报单位 西固
                             考核年度 2024
                             考核基准日 "2024-12-31"
                             区县预算 100000`;
const people = scoringSheet`姓名 公民身份号码           到岗日期     是否参加考核 平时成绩 年度成绩 评定等次 上年度等次 备注 特长
                            甲   "999999199001010104" "2020-01-01" 是           75.6     99.6     优秀     称职       好   书法
                            乙   "999999199001010105" "2020-01-01" 是           "70分"   90       _        _          _    _
                            丙   "999999199001010120" "2024-06-01" 否           _        _        _        _          _    7`;
const filed = historySheet`公民身份号码           姓名 年度 评定等次 已计奖(元) 计奖所用年度
                           "999999199001010104" 甲   2022 称职     _          _
                           "999999199001010104" 甲   2023 称职     4800       "2022、2023"
                           "999999199001010120" 丙   2023 优秀     _          _
                           "999999199001010120" 丙   2023 称职     _          _`;

describe("what the city has made itself", () => {
  it("is no submission, whatever folder it lies in: a summary, a 退回意见, a 公示表", () => {
    expect(reasonOf(takeIn(new Uint8Array(read("summary.xlsx")), "上年汇总.xlsx"))).toMatch(/^是市级汇总工作簿，不是区县报来的文件/);
    const city = smallCity();
    const [opinion] = returnedOpinions(city);
    expect(reasonOf(takeIn(returnedFile(opinion!)))).toMatch(/退回意见或公示表/);
    expect(reasonOf(takeIn(publishedFile(city)))).toMatch(/退回意见或公示表/);
  });
});

describe("what is kept of a submission", () => {
  const kept = submitted(takeIn(fileOf(people, filed, cover)));

  it("is whose it is, for which year, and each person as typed", () => {
    expect(kept).toMatchObject({ file: "报送.xlsx", unit: "西固区", unitFrom: "workbook", year: 2024, sheets: ["scoring", "history", "parameters"], extras: ["特长"] });
    expect(kept.people[0]).toMatchObject({ sheet: "评分表", row: 2, name: "甲", id: "999999199001010104", takesPart: true, usual: "75.6", annual: "99.6", assessed: "优秀", lastGrade: "称职", remark: "好", arrived: "2020-01-01", extras: ["书法"] });
    expect(kept.people.map(({ extras }) => extras)).toEqual([["书法"], [""], ["7"]]);
  });

  it("leaves out what cannot be read, and says that in findings", () => {
    expect(kept.people[1]).toMatchObject({ name: "乙", id: undefined, idTyped: "999999199001010105", usual: undefined });
    expect(kept.findings.filter(({ severity, person }) => severity === "error" && person === "乙").map(({ rule, cell }) => [rule, cell])).toEqual(expect.arrayContaining([["score-text", "E3"], ["id-number", "B3"]]));
  });

  it("has the district's own history, and the years in it that say two things", () => {
    expect(kept.people[0]?.filed).toEqual([{ year: 2022, grade: "称职", paid: undefined, paidForYears: undefined }, { year: 2023, grade: "称职", paid: "4800", paidForYears: [2022, 2023] }]);
    expect(kept.people[2]).toMatchObject({ takesPart: false, disputed: [2023], filed: [{ year: 2023, grade: undefined }] });
  });

  it("shows a number in a column of the district's own as people see it", () => {
    const sums: SheetSnapshot = { ...people, values: people.values.map((row, place) => (place === 1 ? [...row.slice(0, -1), 0.1 + 0.2] : row)) };
    expect(submitted(takeIn(fileOf(sums, cover))).people[0]?.extras).toEqual(["0.3"]);
  });

  it("keeps the whole history where the workbook does not say its year", () => {
    expect(submitted(takeIn(fileOf(people, filed))).people[0]?.filed.map(({ year }) => year)).toEqual([2022, 2023]);
  });

  it("is plain data that holds nothing of the workbook", () => {
    expect(submissionSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(JSON.parse(JSON.stringify(kept)));
    expect(structuredClone(kept)).toEqual(kept);
    const long: SheetSnapshot = { ...people, name: "评分表", values: [...people.values, ...Array.from({ length: 300 }, () => [null, null, null, null, null, null, null, null, null, null, null, "无关".repeat(100)])] };
    expect(JSON.stringify(submitted(takeIn(fileOf(long, cover)))).length).toBeLessThan(JSON.stringify(kept).length + 2000);
  });
});

describe("figures of the ledgers", () => {
  const roster = rosterSheet`姓名 人员编号 性别 公民身份号码           到岗日期     在岗状态 离岗日期
                             甲   A1       女   "999999199001010104" "2020-01-01" 在岗     _
                             乙   A2       女   "999999199001010120" "2020-01-01" 调出     "2024-05-01"`;
  const duties = dutySheet`姓名 人员编号 日期         事项类型 所属期间  内容摘要
                           甲   A1       "2024-01-05" 走访调研 "2024-01" 走访
                           甲   A1       "2024-02-05" 走访调研 "2024-02" 走访`;
  const leave = leaveSheet`姓名 人员编号 类别 起           止           实批层级 批准人 批准日期     销假日期
                           甲   A1       事假 "2024-03-04" "2024-03-20" 包片工作组组长 某 "2024-03-01" "2024-03-21"`;
  const meetings = meetingSheet`日期         类型     组织单位 所属期间
                                "2024-01-10" 工作例会 某       "2024B1"
                                "2024-05-10" 联席会议 某       "2024H1"
                                "2024-06-30" 半年履职报告 某   "2024H1"
                                "2024-06-30" 业务培训 某       "2024"`;
  const funds = fundSheet`项目 类型 金额(元) 支出日期
                          甲   工资 3000.10  "2024-01-31"
                          乙   其他 0.2      "2024-02-01"`;
  const kept = submitted(takeIn(fileOf(roster, duties, leave, meetings, funds, cover)));

  it("are counted as the rules of the check count them", () => {
    expect(kept.work).toMatchObject({ entries: 2, leaves: 1, meetings: 2, reports: 1, heads: 2, spent: "3000.3" });
    const missing = kept.findings.filter(({ rule }) => rule === "duties-missing").flatMap(({ says: { fill } }) => missingIn(fill));
    expect(missing.length).toBeGreaterThan(0);
    expect(kept.work.dutiesMissing).toBe(missing.reduce((sum, count) => sum + count, 0));
    expect(kept.work.leaveFaults).toBe(kept.findings.filter(({ sheet, severity }) => sheet === "请假登记" && severity !== "info").length);
    expect(kept.findings.map(({ rule }) => rule)).toContain("leave-approval");
  });

  it("count nothing of another year", () => {
    const older = [
      dutySheet`姓名 人员编号 日期         事项类型 所属期间  内容摘要
                甲   A1       "2024-01-05" 走访调研 "2024-01" 走访
                甲   A1       "2023-02-05" 走访调研 "2023-02" 走访`,
      leaveSheet`姓名 人员编号 类别 起           止
                 甲   A1       事假 "2023-03-04" "2023-03-05"
                 甲   A1       事假 "2023-12-30" "2024-01-02"`,
      meetingSheet`日期         类型     组织单位 所属期间
                   "2024-01-10" 工作例会 某       "2023B6"
                   "2024-01-11" 工作例会 某       "2024B1"
                   "2023-12-30" 半年履职报告 某   "2023H2"`,
      fundSheet`项目 类型 所属期间  金额(元) 支出日期
                甲   工资 "2023-11" 2000     "2023-12-01"
                乙   工资 "2023-12" 3000     "2024-01-05"`,
    ];
    expect(submitted(takeIn(fileOf(roster, ...older, cover))).work).toMatchObject({ entries: 1, leaves: 1, meetings: 1, reports: 0, spent: "3000" });
  });

  it("leave a sum open of which an amount cannot be read", () => {
    const unread = fundSheet`项目 类型 金额(元) 支出日期
                             甲   工资 3000.10  "2024-01-31"
                             乙   其他 "约500"  "2024-02-01"`;
    expect(submitted(takeIn(fileOf(roster, unread, cover))).work.spent).toBeUndefined();
  });

  it("miss no more than the check finds: an entry that cannot be counted yet may be just what is missing", () => {
    const misdated = dutySheet`姓名 人员编号 日期         事项类型 所属期间   内容摘要
                               甲   A1       "2024-01-05" 调研报告 "2024-01" 报告
                               甲   A1       "2024-07-05" 调研报告 "2024-07" 报告`;
    const { findings, work } = submitted(takeIn(fileOf(roster, misdated, cover)));
    const missing = findings.filter(({ rule }) => rule === "duties-missing").flatMap(({ says: { fill } }) => missingIn(fill));
    expect(findings.filter(({ rule, says }) => rule === "duties-missing" && say(says).includes("调研报告"))).toEqual([]);
    expect(work.dutiesMissing).toBe(missing.reduce((sum, count) => sum + count, 0));
  });

  it("say nothing of sheets that are not there", () => {
    expect(submitted(takeIn(fileOf(people, cover))).work).toEqual({ entries: undefined, dutiesMissing: undefined, leaves: undefined, leaveFaults: undefined, meetings: undefined, reports: undefined, heads: undefined, spent: undefined });
  });

  it("come with whoever has left", () => {
    expect(kept.leavers).toEqual([{ sheet: "花名册", row: 3, name: "乙", id: "999999199001010120", status: "调出", leftOn: "2024-05-01" }]);
  });
});

describe("a receipt", () => {
  function sealedBook(): { readonly snapshot: Snapshot; readonly code: string } {
    const snapshot = workbookOf(people, filed, signedCover);
    const district = readDistrict(snapshot);
    const done = seal({ district, report: { findings: [], notRun: [], crashed: [] }, appraisal: appraise(district), law: standing, at: "2025-01-10 14:05" });
    if ("refused" in done) throw new Error(done.refused.map((says) => say(says)).join(" "));
    return { snapshot: written(snapshot, done.patches), code: done.code };
  }
  const { snapshot, code } = sealedBook();
  const withCell = (sheet: string, row: number, column: number, value: string) => fileOf(...written(snapshot, [{ kind: "cell", sheet, row, column, content: { value } }]).sheets);

  it("is kept with its time and code", () => {
    expect(submitted(takeIn(fileOf(...snapshot.sheets))).receipt).toMatchObject({ state: "intact", sealedAt: "2025-01-10 14:05", code, altered: [] });
  });

  it("names the rows that were changed since", () => {
    expect(submitted(takeIn(withCell("评分表", 1, 8, "很好"))).receipt).toMatchObject({ state: "altered", altered: [{ kind: "changed", sheet: "评分表", row: 2, about: "甲" }] });
  });

  it("is none to be trusted where its time is no time, and its code is computed, not copied", () => {
    const facts = snapshot.sheets.find(({ name }) => name === "报送回执")!.values;
    const lineOf = (title: string) => facts.findIndex((row) => row[0] === title);
    expect(submitted(takeIn(withCell("报送回执", lineOf("封存时间"), 1, "明天"))).receipt.sealedAt).toBeUndefined();
    expect(submitted(takeIn(withCell("报送回执", lineOf("封存时间"), 1, "2025-02-01 09:00"))).receipt).toMatchObject({ state: "altered", sealedAt: undefined, altered: [{ kind: "changed", sheet: "报送回执", about: "封存时间" }] });
    expect(submitted(takeIn(withCell("报送回执", lineOf("短码（电话核对用）"), 1, "0000-0000-0000"))).receipt.code).toBe(code);
  });
});

describe("files that are none", () => {
  it.each([
    ["an empty one", new Uint8Array(), "文件是空的"],
    ["one that was not copied whole", fileOf(people, cover).subarray(0, 700), "文件已损坏"],
    ["one with a password", compound("EncryptedPackage"), "打开密码"],
    ["an .xls or .et", compound("Workbook"), "旧格式"],
    ["an archive", zip({ "西固区.xlsx": "x" }), "压缩包"],
    ["a text", strToU8("你好"), "不是 Excel 工作簿"],
    ["another office's table", fileOf({ ...people, name: "Sheet1", values: [["车牌", "司机"], ["某A1", "甲"]] }), "没有找到认识的表"],
  ])("are set aside with the reason and what to do: %s", (_, bytes, words) => {
    expect(reasonOf(takeIn(bytes))).toContain(words);
  });

  it("do not show ids and phones among what was found instead", () => {
    expect(reasonOf(takeIn(fileOf({ ...people, name: "Sheet1", values: [["某甲", "999999199001010104", "13800001234"]] })))).not.toMatch(/19900101|13800001234/);
  });

  it("are told apart from a file over which the program itself breaks", () => {
    const bytes = Object.assign(strToU8("你好"), { every: () => { throw new TypeError("nothing to call"); } });
    const broken = takeIn(bytes);
    expect(reasonOf(broken)).toContain("TypeError: nothing to call");
    const set = takeIn(new Uint8Array());
    const keyOf = (taken: typeof set) => taken.kind === "setAside" && taken.setAside.reason.key;
    expect(keyOf(broken)).toBe("city.unexpected");
    expect(keyOf(set)).not.toBe("city.unexpected");
  });

  it("keep the error's words without what a cell held", () => {
    const said = say(unexpected(new TypeError("Cannot read 999999199001010104 of “张三”, 13800001234, reading 'rows'")));
    expect(said).not.toMatch(/19900101|张三|0000/);
    expect(said).toMatch(/TypeError: Cannot read 99.*reading 'rows'/);
  });
});

describe("a .csv of 评分表", () => {
  const text = "2024年度考核评分表\n姓名,公民身份号码,到岗日期,是否参加考核,平时成绩,年度成绩\n甲,999999199001010104,2020-01-01,是,75.6,99.6\n";
  it.each([["UTF-8", strToU8(text)], ["GB18030", gb18030(text)]])("is read in %s; its unit is the file name's", (_, bytes) => {
    const kept = submitted(takeIn(bytes, "报来/西固区.csv"));
    expect(kept).toMatchObject({ unit: "西固区", unitFrom: "fileName", year: 2024 });
    expect(kept.people).toMatchObject([{ name: "甲", id: "999999199001010104", usual: "75.6", annual: "99.6", row: 3 }]);
  });
});

describe("a unit that the measures do not name", () => {
  it.each([
    ["as it calls itself", parameterSheet`参数 值
                                          填报单位 城关镇`, "城关镇", "unlisted"],
    ["without what no file can be called", parameterSheet`参数 值
                                                          填报单位 "示例 单位/001"`, "示例单位001", "unlisted"],
    ["under the name of the unit that it means", parameterSheet`参数 值
                                                                填报单位 西固`, "西固区", "workbook"],
    ["not where it says nothing", parameterSheet`参数 值
                                                 填报单位 _`, undefined, "nowhere"],
    ["not where it is a sentence", parameterSheet`参数 值
                                                  填报单位 这里请填写本单位的全称不要简写也不要空着不填写`, undefined, "nowhere"],
  ])("is kept %s", (_, own, unit, unitFrom) => {
    expect(submitted(takeIn(fileOf(people, own)))).toMatchObject({ unit, unitFrom });
  });
});

describe("the unit in a file's name", () => {
  it.each([
    ["西固区2024年度考核.xlsx", "西固区"],
    ["2024高新区.xlsx", "高新区"],
    ["兰州新区（终稿）.xlsx", "兰州新区"],
    ["新区.xlsx", "兰州新区"],
    ["兰州高新区报送.xlsx", "高新区"],
    ["榆中/评分表.xlsx", "榆中县"],
    ["报送\\皋兰县\\1.xlsx", "皋兰县"],
    ["西固区/城关.xlsx", "城关区"],
    ["西 固 区.xlsx", "西固区"],
  ])("%s is of %s", (file, unit) => expect(unitInName(file)).toBe(unit));
  it.each(["城关区和西固区.xlsx", "评分表.xlsx", "兰州市.xlsx"])("%s is of none", (file) => expect(unitInName(file)).toBeUndefined());
});
