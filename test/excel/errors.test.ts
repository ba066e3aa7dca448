import { becauseOf, refusalFrom } from "../../src/excel/errors";
import { message, say } from "../../src/text";
import { Refusal } from "../../src/workbook/refusal";

const codes = [
  "ItemNotFound",
  "InvalidArgument",
  "AccessDenied",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "FilteredRangeConflict",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
];
const thrown = (code: string) => Object.assign(new Error("The requested operation failed."), { code });

describe("what Excel throws, in a clerk's words", () => {
  it.each(codes)("%s becomes a Chinese sentence without the code, with something to do", (code) => {
    const { message: sentence } = refusalFrom(thrown(code));
    expect(sentence).not.toContain(code);
    expect(sentence).toMatch(/请/);
    expect(sentence.replaceAll("Excel", "")).not.toMatch(/[A-Za-z]/);
  });

  it.each(codes)("%s also has a short reason", (code) => {
    const reason = say(message("host.failed", { code: becauseOf(thrown(code)) }));
    expect(reason).not.toContain(code);
    expect(reason).toMatch(/（[^（）]*[\u4e00-\u9fff][^（）]*）/);
  });

  it("shows a code that nobody knows, and keeps the error", () => {
    const error = thrown("SomethingNew");
    const refusal = refusalFrom(error);
    expect(refusal.message).toContain("SomethingNew");
    expect(refusal.cause).toBe(error);
  });

  it("shows the kind of an error that is not Office's", () => {
    expect(refusalFrom(new TypeError("x")).message).toContain("TypeError");
  });

  it("leaves a refusal as it is", () => {
    const refusal = new Refusal(message("host.sheetGone", { sheet: "表" }));
    expect(refusalFrom(refusal)).toBe(refusal);
  });
});
