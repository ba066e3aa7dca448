import { read } from "../../../src/taskpane/session/reading";
import { problemDetail } from "../../../src/taskpane/problem/problem-detail";
import { message } from "../../../src/text";
import { plainSheet } from "../../../src/workbook/snapshot";

const circumstances = { reading: undefined, at: "2025-01-10 14:05", program: "Mozilla/5.0" };

describe("what is copied of a problem", () => {
  it("names the sentence and what a program said", () => {
    const detail = problemDetail(message("problem.unexpected", { detail: "Cannot read properties of undefined (reading 'row')" }), circumstances);
    expect(detail.split("\n")).toEqual(["专干考核助手 2025-01-10 14:05", "提示： problem.unexpected", "程序信息： Cannot read properties of undefined (reading 'row')", "Mozilla/5.0"]);
  });

  it("holds no name, id, phone or name of a file, whatever the sentence holds", () => {
    const said = problemDetail(message("problem.unexpected", { detail: "bad value 王秀英 999999199004121280 of 13800001234 in 西固区.xlsx" }), circumstances);
    expect(said).not.toMatch(/王秀英|\d{6,}|13800|1234|西固区/);
    expect(said).toContain("bad value");
    const other = problemDetail(message("host.sheetNotFound", { sheet: "王秀英的表" }), circumstances);
    expect(other).not.toContain("王秀英");
    expect(other).toContain("host.sheetNotFound");
  });

  it("tells how many rows each known sheet has, under its form's name", async () => {
    const reading = await read({ sheets: [plainSheet("参数", [["参数", "值"], ["填报单位", "西固区"], ["考核年度", 2024]])], date1904: false, names: [] }, { time: "10:42", began: 0, before: undefined }, {});
    const detail = problemDetail(message("host.sheetNotFound", { sheet: "甲" }), { ...circumstances, reading });
    expect(detail).toContain("各表行数： 参数 2");
    expect(detail).not.toContain("西固区");
  });
});
