import { readFileSync } from "node:fs";
import { becauseOf, refusalFrom } from "../../src/excel/errors";
import { problemDetail } from "../../src/taskpane/problem/problem-detail";
import { message, say } from "../../src/text";
import { Refusal } from "../../src/workbook/refusal";

const declared = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
/** From the namespace of Excel; the other programs of Office have lists of their own. */
const ofExcel = declared.slice(declared.lastIndexOf("enum ErrorCodes", declared.indexOf("dirtySupportingFormula")));
const excelCodes = [...ofExcel.slice(0, ofExcel.indexOf("}")).matchAll(/= "(\w+)"/g)].map(([, code = ""]) => code);
const runtime = declared.slice(declared.indexOf("class ErrorCodes {"));
const runtimeCodes = [...runtime.slice(0, runtime.indexOf("}")).matchAll(/static (\w+): string/g)].map(([, name = ""]) => name.charAt(0).toUpperCase() + name.slice(1));
/** As Microsoft's pages on errors have them. */
const documented = ["RequestPayloadSizeLimitExceeded", "Timeout", "Unauthenticated", "ServiceNotAvailable", "ApiNotAvailable", "GatewayTimeout"];
const codes = [...new Set([...excelCodes, ...runtimeCodes, ...documented])].sort();
const thrown = (code: string, text = "The requested operation failed.") => Object.assign(new Error(text), { code });

describe("what Excel throws, in a clerk's words", () => {
  it("has a list of codes that is read off the types", () => {
    expect([excelCodes.length > 30, runtimeCodes.length > 10]).toEqual([true, true]);
    expect(codes).toEqual(expect.arrayContaining(["AccessDenied", "MergedRangeConflict", "PropertyNotLoaded"]));
  });

  it.each(codes)("%s becomes one Chinese sentence without the code, with something to do", (code) => {
    const { message: sentence, says } = refusalFrom(thrown(code));
    expect(sentence).not.toContain(code);
    expect(sentence).toMatch(/请.+。$/);
    expect(sentence.replaceAll("Excel", "")).not.toMatch(/[A-Za-z]/);
    expect(says.key).not.toBe("host.failed");
  });

  it.each(codes)("%s also has a short reason", (code) => {
    const reason = becauseOf(thrown(code));
    expect(typeof reason).toBe("object");
    const said = say(message("host.failed", { code: reason }));
    expect(said).not.toContain(code);
    expect(said).toMatch(/（[^（）。]*[\u4e00-\u9fff][^（）。]*）/);
  });

  // By what Microsoft's pages say of each code: what a clerk can tell it by, and what helps.
  it.each([
    ["AccessDenied", "保护"], ["ActivityLimitReached", "稍等"], ["ApiNotAvailable", "升级 Excel"], ["ApiNotFound", "升级 Excel"], ["Conflict", "其他人"], ["ConnectionFailure", "网络"],
    ["DirtySupportingFormula", "算完"], ["EmptyChartSeries", "图表"], ["FilteredRangeConflict", "清除筛选"], ["FormulaLengthExceedsLimit", "公式太长"], ["GatewayTimeout", "网络"],
    ["GeneralException", "内部出错"], ["InactiveWorkbook", "最前面"], ["InsertDeleteConflict", "插入或删除"], ["InvalidArgument", "没有接受"], ["InvalidBinding", "不存在"], ["InvalidObjectPath", "维护人员"],
    ["InvalidOperation", "对话框"], ["InvalidOperationInCellEditMode", "按回车"], ["InvalidReference", "不存在"], ["InvalidRequestContext", "维护人员"], ["InvalidSelection", "选中一个单元格"],
    ["ItemAlreadyExists", "改名"], ["ItemNotFound", "找不到"], ["MergedRangeConflict", "取消那里的合并"], ["NonBlankCellOffSheet", "末尾"], ["NotImplemented", "升级 Excel"], ["OpenWorkbookLinksBlocked", "外部链接"],
    ["OperationCellsExceedLimit", "较小的工作簿"], ["PivotTableRangeConflict", "数据透视表"], ["PowerQueryRefreshResourceChallenge", "查询"], ["PropertyNotLoaded", "维护人员"], ["RangeExceedsLimit", "较小的工作簿"],
    ["RangeImageExceedsLimit", "较小的工作簿"], ["RefreshWorkbookLinksBlocked", "外部链接"], ["RequestAborted", "再试一次"], ["RequestPayloadSizeLimitExceeded", "较小的工作簿"], ["ResponsePayloadSizeLimitExceeded", "较小的工作簿"],
    ["RunMustReturnPromise", "维护人员"], ["ServiceNotAvailable", "网络"], ["Timeout", "稍等"], ["Unauthenticated", "登录"], ["UnsupportedFeature", "升级 Excel"], ["UnsupportedFillType", "升级 Excel"],
    ["UnsupportedOperation", "升级 Excel"], ["UnsupportedSheet", "普通工作表"], ["ValueNotLoaded", "维护人员"],
  ])("%s is told by “%s”", (code, words) => {
    expect(codes).toContain(code);
    expect(refusalFrom(thrown(code)).message).toContain(words);
  });

  it("shows a code that nobody knows, and keeps the error", () => {
    const error = thrown("SomethingNew");
    const refusal = refusalFrom(error);
    expect(refusal.message).toBe("Excel 没有完成操作（SomethingNew）。请保存后重新打开再试。");
    expect(refusal.cause).toBe(error);
  });

  it("lets a code that nobody knows be copied, and nothing of what Excel said about cells or people", () => {
    const detail = problemDetail(refusalFrom(thrown("SomethingNew", "王秀英 999999199004121280 in 'D5'")).says, { reading: undefined, at: "2025-01-10 14:05", program: "Mozilla/5.0" });
    expect(detail).toContain("SomethingNew");
    expect(detail).not.toMatch(/王秀英|\d{6,}|D5/);
  });

  it("takes no name of a thing that every object has for a code", () => {
    expect(refusalFrom(thrown("constructor")).says.key).toBe("host.failed");
  });

  it("shows the kind of an error that is not Office's", () => {
    expect(refusalFrom(new TypeError("x")).message).toContain("TypeError");
  });

  it("leaves a refusal as it is", () => {
    const refusal = new Refusal(message("host.sheetGone", { sheet: "表" }));
    expect(refusalFrom(refusal)).toBe(refusal);
  });
});
