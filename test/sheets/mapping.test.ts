import { readDistrict } from "../../src/sheets/district";
import { mappingPatches, notRead, writtenMeaning } from "../../src/sheets/mapping";
import type { Decision } from "../../src/sheets/mapping";
import { saysGrounds } from "../../src/sheets/in-words";
import { valueOf } from "../../src/sheets/values/read";
import { say } from "../../src/text";
import type { CellValue } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";
import { sheetTag, withFormulas, workbookOf, written } from "../check/sheet-text";

/** The workbook after a host applied the patches, new sheets included. */
function applied(snapshot: Snapshot, patches: readonly Patch[]): Snapshot {
  const added = patches.flatMap((patch) => (patch.kind === "addSheet" ? [plainSheet(patch.sheet, [])] : []));
  return written({ ...snapshot, sheets: [...snapshot.sheets, ...added] }, patches);
}

const lines = (snapshot: Snapshot): readonly (readonly CellValue[])[] => snapshot.sheets.find(({ name }) => name === "列对应")?.values ?? [];

const headers = ["姓名", "得分一", "得分二", "备注"];
const scores: SheetSnapshot = plainSheet("评分表", [headers, ["甲", 80, 90], ["乙", 70, 60]]);
const choices: readonly Decision[] = [
  { column: 0, text: "姓名" },
  { column: 1, text: "得分一", means: { of: "scoring", field: "usual" } },
  { column: 2, text: "得分二", means: { of: "scoring", field: "annual" } },
  { column: 3, text: "备注", means: "ignored" },
];

const read = (snapshot: Snapshot) => readDistrict(snapshot).sheets.scoring?.rows.map(({ values }) => [valueOf(values.name), valueOf(values.usual)?.toFixed(), valueOf(values.annual)?.toFixed()].join(" "));

describe("the clerk's answer", () => {
  it("is asked for, written into 列对应, and obeyed from then on", () => {
    const before = workbookOf(scores);
    expect(readDistrict(before).unsure).toMatchObject([{ of: "scoring", lacks: ["usual", "annual"] }]);
    const after = applied(before, mappingPatches(before, "评分表", choices));
    expect(read(after)).toEqual(["甲 80 90", "乙 70 60"]);
    expect(readDistrict(after).unsure).toEqual([]);
    expect(lines(after)).toEqual([
      ["表头与规定列的对应（由助手记录，可以修改）"],
      ["工作表", "表头", "列", "对应"],
      ["评分表", "得分一", null, "评分表·平时成绩"],
      ["评分表", "得分二", null, "评分表·年度成绩"],
      ["评分表", "备注", null, "不读取"],
    ]);
  });

  it("adds a sheet only where there is none, and writes text that no program takes for anything else", () => {
    const before = workbookOf(plainSheet("评分表", [["姓名", "=1", "2024", "备注"], ["甲", 80, 90]]));
    const patches = mappingPatches(before, "评分表", [{ column: 1, text: "=1", means: { of: "scoring", field: "usual" } }, { column: 2, text: "2024", means: { of: "scoring", field: "annual" } }]);
    expect(patches.filter(({ kind }) => kind === "addSheet")).toMatchObject([{ sheet: "列对应" }]);
    expect(patches.flatMap((patch) => (patch.kind === "cell" && (patch.content.value === "=1" || patch.content.value === "2024") ? [patch.content.format] : []))).toEqual(["@", "@"]);
    const after = applied(before, patches);
    expect(mappingPatches(after, "评分表", [{ column: 3, text: "备注", means: "ignored" }]).filter(({ kind }) => kind === "addSheet")).toEqual([]);
    expect(read(after)).toEqual(["甲 80 90"]);
  });

  it("is kept when another is given, and replaced when it is given anew", () => {
    const first = applied(workbookOf(scores), mappingPatches(workbookOf(scores), "评分表", choices));
    const second = applied(first, mappingPatches(first, "评分表", [{ column: 1, text: "得分一", means: { of: "scoring", field: "annual" } }, { column: 2, text: "得分二", means: { of: "scoring", field: "usual" } }]));
    expect(read(second)).toEqual(["甲 90 80", "乙 60 70"]);
    expect(lines(second).slice(2)).toEqual([["评分表", "备注", null, "不读取"], ["评分表", "得分一", null, "评分表·年度成绩"], ["评分表", "得分二", null, "评分表·平时成绩"]]);
  });

  it("comes before what the headers say, and settles two columns for one field", () => {
    const twice = plainSheet("评分表", [["姓名", "平时成绩", "年度成绩", "平时"], ["甲", 1, 90, 80]]);
    const before = workbookOf(twice);
    expect(readDistrict(before).unsure).toMatchObject([{ twice: ["usual"] }]);
    const after = applied(before, mappingPatches(before, "评分表", [{ column: 3, text: "平时", means: { of: "scoring", field: "usual" } }]));
    expect([read(after), readDistrict(after).unsure, readDistrict(after).sheets.scoring?.twice]).toEqual([["甲 80 90"], [], []]);
    expect(saysGrounds(readDistrict(after).sheets.scoring as never).map((one) => say(one))).toContain("按“列对应”表里记的选择：“平时”是平时成绩。");
  });

  it("may put a sheet in another sheet's place", () => {
    const list = plainSheet("一月", [["谁", "哪月", "几天"], ["甲", "2024-01", 20]]);
    const choice = sheetTag("列对应")`工作表 表头 对应
                                      一月   谁   考勤登记·姓名
                                      一月   哪月 考勤登记·月份
                                      一月   几天 考勤登记：实出勤`;
    expect(readDistrict(workbookOf(list, choice)).sheets.attendance?.rows.map(({ values }) => valueOf(values.present))).toEqual([20]);
  });

  it("speaks of two header rows by both", () => {
    const before = workbookOf(plainSheet("评分表", [["姓名", "甲组", null, "年度成绩"], [null, "得分", "评语"], ["甲", 80, "好", 90]]));
    const asked = readDistrict(before).unsure[0]!;
    expect(asked).toMatchObject({ headerRows: 2, headerRow: 1, lacks: ["usual"] });
    const header = asked.headers.find(({ text }) => text.includes("得分"))!;
    expect(header.text).toBe("甲组得分");
    const after = applied(before, mappingPatches(before, "评分表", [{ ...header, means: { of: "scoring", field: "usual" } }]));
    expect(read(after)).toEqual(["甲 80 90"]);
  });
});

describe("after the columns moved", () => {
  const remembered = applied(workbookOf(scores), mappingPatches(workbookOf(scores), "评分表", choices));

  it("a header is followed to where it stands now", () => {
    const moved = plainSheet("评分表", [["备注", "得分二", "新列", "姓名", "得分 一"], ["", 90, "x", "甲", 80]]);
    expect(read({ ...remembered, sheets: [moved, ...remembered.sheets.slice(1)] })).toEqual(["甲 80 90"]);
  });

  it("a header that is gone is named, and nothing is taken in its place", () => {
    const gone = plainSheet("评分表", [["姓名", "得分三", "得分二"], ["甲", 80, 90]]);
    const district = readDistrict({ ...remembered, sheets: [gone, ...remembered.sheets.slice(1)] });
    expect(district.sheets.scoring).toBeUndefined();
    expect(district.unfitChoices.map(({ says }) => say(says))).toEqual([expect.stringContaining("找不到表头“得分一”"), expect.stringContaining("找不到表头“备注”")]);
    expect(district.unsure).toMatchObject([{ of: "scoring", lacks: ["usual"] }]);
  });

  it("two headers that read the same are told apart by their letters, or not at all", () => {
    const twice = workbookOf(plainSheet("评分表", [["姓名", "得分", "得分"], ["甲", 80, 90]]));
    const both = [{ column: 0, text: "姓名" }, { column: 1, text: "得分", means: { of: "scoring", field: "usual" } }, { column: 2, text: "得分", means: { of: "scoring", field: "annual" } }] as const;
    const after = applied(twice, mappingPatches(twice, "评分表", both));
    expect(lines(after).slice(2).map((line) => line[2])).toEqual(["B", "C"]);
    expect(read(after)).toEqual(["甲 80 90"]);
    const shifted = plainSheet("评分表", [["序号", "姓名", "备注", "得分", "得分"], [1, "甲", "", 80, 90]]);
    const district = readDistrict({ ...after, sheets: [shifted, ...after.sheets.slice(1)] });
    expect(district.sheets.scoring).toBeUndefined();
    expect(district.unfitChoices.map(({ says }) => say(says))).toEqual(Array(2).fill(expect.stringContaining("有 2 列表头都是“得分”，列号不符")));
  });

  it("of two choices for a header that now stands alone none is guessed", () => {
    const choice = sheetTag("列对应")`工作表 表头 列 对应
                                      评分表 得分 B  评分表·平时成绩
                                      评分表 得分 C  评分表·年度成绩`;
    const one = plainSheet("评分表", [["姓名", "年度成绩", "综合", "得分"], ["甲", 80, 84, 90]]);
    const district = readDistrict(workbookOf(one, choice));
    expect(district.sheets.scoring).toBeUndefined();
    expect(district.unfitChoices).toHaveLength(2);
  });
});

describe("what stands under 对应", () => {
  it.each([
    [{ of: "scoring", field: "usual" }, "评分表·平时成绩"],
    [{ of: "funds", field: "amount" }, "经费台账·金额(元)"],
    ["ignored", notRead],
  ] as const)("%p is written %s, and read again", (means, expected) => {
    expect(writtenMeaning(means)).toBe(expected);
    const choice = plainSheet("列对应", [["工作表", "表头", "对应"], ["评分表", "备注", expected]]);
    expect(readDistrict(workbookOf(scores, choice)).unfitChoices).toEqual([]);
  });

  it("is understood with another dot, an alias, or the brackets of a Chinese keyboard", () => {
    for (const typed of ["经费台账.金额（元）", "经费台账：金额", " 经费台账 · 金额 "]) {
      const list = plainSheet("支出", [["项目", "类型", "数额"], ["补贴", "工资", 100]]);
      const choice = plainSheet("列对应", [["工作表", "表头", "对应"], ["支出", "数额", typed]]);
      expect(readDistrict(workbookOf(list, choice)).sheets.funds?.columnOf.get("amount")).toBe(2);
    }
  });
});

describe("whatever else stands in the sheet", () => {
  it("a formula that brings the header's name does no harm, and a blank 列对应 says nothing", () => {
    const list = withFormulas(sheetTag("列对应")`工作表 表头   对应
                                                 评分表 得分一 评分表·平时成绩`, { B2: "=评分表!B1" });
    expect(readDistrict(workbookOf(scores, list)).unfitChoices).toEqual([]);
    expect(readDistrict(workbookOf(scores, plainSheet("列对应", []))).unfitChoices).toEqual([]);
  });
});
