import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import type { CellValue } from "../../src/workbook/cell";
import { a1 } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";
import { withFormulas, workbookOf } from "../check/sheet-text";

const read = (name: string, values: readonly (readonly CellValue[])[]) => readDistrict(workbookOf(plainSheet(name, values)));
const names = (rows: readonly { readonly values: { readonly name: Parameters<typeof valueOf>[0] } }[] | undefined) => rows?.map(({ values }) => valueOf(values.name));

const scores = ["姓名", "平时成绩", "年度成绩"];
const months = ["姓名", "月份", "实出勤"];

describe("tables side by side", () => {
  it("are two, with an empty column between them: 姓名 twice is no fault", () => {
    const { sheets, unsure } = read("考核", [["评分表", null, null, null, "考勤登记"], [...scores, null, ...months], ["甲", 80, 90, null, "甲", "2024-01", 20], ["乙", 70, 80, null, "甲", "2024-02", 21]]);
    expect([names(sheets.scoring?.rows), names(sheets.attendance?.rows), sheets.scoring?.twice, unsure]).toEqual([["甲", "乙"], ["甲", "甲"], [], []]);
    expect(a1(sheets.attendance!.rows[1]!.cell("present")!)).toBe("G4");
    expect(sheets.attendance?.heading.map(({ text }) => text)).toEqual(["考勤登记"]);
  });

  it("need not begin in the same row, nor end in it", () => {
    const { sheets } = read("考核", [[...scores, null, null], ["甲", 80, 90, null, ...months], ["乙", 80, 90, null, "甲", "2024-01", 20], [null, null, null, null, "甲", "2024-02", 20]]);
    expect([names(sheets.scoring?.rows), names(sheets.attendance?.rows)]).toEqual([["甲", "乙"], ["甲", "甲"]]);
  });

  it("are told apart even where a line of the heading fills the column between them", () => {
    const { sheets } = read("考核", [[null, null, null, "填报日期：", ...months], [...scores, null, "甲", "2024-01", 20], ["甲", 80, 90, null, "乙", "2024-01", 20]]);
    expect([names(sheets.scoring?.rows), names(sheets.attendance?.rows)]).toEqual([["甲"], ["甲", "乙"]]);
  });

  it("do not lend each other columns: a count beside the scores is no 评定等次", () => {
    const { sheets } = read("评分表", [[...scores, null, "等次", "人数"], ["甲", 80, 90, null, "优秀", 1], ["乙", 80, 90], ["丙", 80, 90], ["丁", 80, 90]]);
    expect(sheets.scoring?.columnOf.has("assessed")).toBe(false);
    expect(names(sheets.scoring?.rows)).toEqual(["甲", "乙", "丙", "丁"]);
  });

  it("are one where an empty column only stands in its midst", () => {
    const { sheets } = read("评分表", [["姓名", "平时成绩", "年度成绩", null, "评定等次"], ["甲", 80, 90, null, "称职"], ["乙", 80, 90, null, "称职"]]);
    expect(sheets.scoring?.rows.map(({ values }) => valueOf(values.assessed))).toEqual(["称职", "称职"]);
    const split = read("评分表", [["姓名", "平时成绩", null, "年度成绩"], ["甲", 80, null, 90]]);
    expect(names(split.sheets.scoring?.rows)).toEqual(["甲"]);
  });

  it("of one kind: the second is named, not read", () => {
    const { sheets } = read("评分表", [[...scores, null, ...scores], ["甲", 80, 90, null, "乙", 70, 80]]);
    expect(names(sheets.scoring?.rows)).toEqual(["甲"]);
    expect(sheets.scoring?.leftOutAt.map(a1)).toEqual(["E1"]);
    expect(sheets.scoring?.leftOut).toEqual([]);
  });
});

describe("tables one under the other", () => {
  it("end where the next one's title begins", () => {
    const { sheets } = read("台账", [["一、履职台账"], ["姓名", "日期", "事项类型"], ["甲", "2024-03-01", "走访"], ["乙", "2024-03-02", "走访"], [], ["二、请假登记"], ["填报单位：西固区"], ["姓名", "起", "止"], ["丙", "2024-05-01", "2024-05-02"]]);
    expect([names(sheets.duties?.rows), names(sheets.leave?.rows)]).toEqual([["甲", "乙"], ["丙"]]);
    expect(sheets.leave?.heading.map(({ text }) => text)).toEqual(["二、请假登记", "填报单位：西固区"]);
    expect(sheets.duties?.body.bottom).toBe(3);
  });

  it("keep a row that has a name and nothing else", () => {
    const { sheets } = read("台账", [["姓名", "日期", "事项类型"], ["甲", "2024-03-01", "走访"], ["乙"], ["二、请假登记"], ["姓名", "起", "止"], ["丙", "2024-05-01", "2024-05-02"]]);
    expect(names(sheets.duties?.rows)).toEqual(["甲", "乙"]);
  });

  it("end a table also where the second one lacks a key column, which is asked about", () => {
    const { sheets, unsure } = read("台账", [["姓名", "日期", "事项类型"], ["甲", "2024-03-01", "走访"], ["姓名", "人员编号", "起", "截至", "批准人", "销假日期"], ["丙", "ZG0001", "2024-05-01", "2024-05-02", "乙", "2024-05-06"]]);
    expect(names(sheets.duties?.rows)).toEqual(["甲"]);
    expect(unsure).toMatchObject([{ of: "leave", lacks: ["to"], headerRow: 2 }]);
  });

  it("go on behind a header that is repeated on each page, with its title and its totals", () => {
    const title = "2024年度党建专干考核评分表";
    const { sheets } = read("评分表", [[title], scores, ["甲", 80, 90], ["本页小计", 80, 90], [title], ["姓 名", "平时成绩", "年度成绩"], ["乙", 70, 80], ["合计", 150, 170]]);
    expect([names(sheets.scoring?.rows), sheets.scoring?.leftOutAt]).toEqual([["甲", "乙"], []]);
  });

  it("go on behind two header rows that are repeated", () => {
    const headers = [["姓名", "平时", "年度"], [null, "成绩", "成绩"]];
    const { sheets } = read("评分表", [...headers, ["甲", 80, 90], ...headers, ["乙", 70, 80]]);
    expect(names(sheets.scoring?.rows)).toEqual(["甲", "乙"]);
  });
});

describe("a line above the headers", () => {
  it("that is repeated with them is none of the rows: groups that add nothing to the headers", () => {
    const headers = [["基本情况", null, "登记内容", null, null], ["姓名", "类别", "起", "止", "备注"]];
    const { sheets } = read("请假登记", [...headers, ["甲", "事假", "2024-05-01", "2024-05-02"], ...headers, ["乙", "事假", "2024-05-01", "2024-05-02"]]);
    expect(names(sheets.leave?.rows)).toEqual(["甲", "乙"]);
  });

  it("that says the same as a fact of the list does not swallow it", () => {
    const { sheets, unit } = read("参数", [["填报单位：", "西固区"], ["参数", "值"], ["填报单位", "西固区"], ["审核人", "郑文"]]);
    expect([sheets.parameters?.rows.length, unit]).toEqual([2, "西固区"]);
  });
});

describe("rows", () => {
  it("end with neither totals nor signatures, in whatever words", () => {
    const ends = [["合  计", 1, 2], ["本页小计：", 1, 2], ["平均分", 80, 90], ["填表人：吴小燕", null, "审核人：郑文"], ["主要负责人（签字）"], ["审核人", "郑文"], ["单位（盖章）"], ["第1页 共2页"], ["以下空白"]];
    const { sheets } = read("评分表", [scores, ["甲", 80, 90], ...ends]);
    expect(names(sheets.scoring?.rows)).toEqual(["甲"]);
  });

  it("are read behind blank ones, hidden ones and a filter", () => {
    const sheet: SheetSnapshot = { ...plainSheet("评分表", [scores, ["甲", 80, 90], [], ["乙", 70, 80], [null, null], ["丙", 60, 70]]), hiddenRows: new Set([1, 5]), hiddenColumns: new Set([1]), filtered: true };
    const { scoring } = readDistrict(workbookOf(sheet)).sheets;
    expect(scoring?.rows.map(({ values }) => valueOf(values.usual)?.toFixed())).toEqual(["80", "70", "60"]);
  });

  it("prepared with formulas reach as far as the table and no further", () => {
    const formulas = Object.fromEntries([2, 3, 4, 6].map((row) => [`D${row}`, `=B${row}`]));
    const sheet = withFormulas(plainSheet("台账", [[...scores, "综合得分"], ["甲", 80, 90, 86], [null, null, null, ""], [null, null, null, ""], ["姓名", "月份", "实出勤", "备注"], ["甲", "2024-01", 20, ""]]), formulas);
    const { sheets } = readDistrict(workbookOf(sheet));
    expect([sheets.scoring?.body.bottom, names(sheets.attendance?.rows)]).toEqual([3, ["甲"]]);
  });

  it("do not lose a fund entry that begins like a note", () => {
    const { sheets } = read("经费台账", [["项目", "类型", "金额"], ["附属设施建设：场地", "其他", 100], ["日期安排会议费用：场租", "其他", 100], ["合计", null, 200]]);
    expect(sheets.funds?.rows.map(({ values }) => valueOf(values.item))).toEqual(["附属设施建设：场地", "日期安排会议费用：场租"]);
  });
});
