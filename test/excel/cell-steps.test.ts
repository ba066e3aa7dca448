import { readsAsSomethingElse, stepsFor } from "../../src/excel/cell-steps";

describe("text that Excel would read as something else", () => {
  it.each(["=1+1", "+1", "-甲", "@甲", "'07", "#N/A", "00123", "999999199001011234", "1e5", "1/2", "50%", "3.5", " 7", "7 ", "１２３", "2026-01-01", "2026年1月1日", "上午8点", "5 May", "$5", "¥300", "(5)", "true", "False", "3亿"])(
    "is %j",
    (text) => {
      expect(readsAsSomethingElse(text)).toBe(true);
    },
  );

  it.each(["优秀", "甲", "", "第21条", "2026年度", "表现较好，得90分以上", "A", "abc", "无"])("is not %j", (text) => {
    expect(readsAsSomethingElse(text)).toBe(false);
  });
});

describe("the steps by which a content gets into a cell", () => {
  it("put the format that is named before the value", () => {
    expect(stepsFor({ value: 1, format: "0.00" }, "General")).toEqual({ formatBefore: "0.00", entry: 1, formatAfter: "0.00" });
  });

  it("keep the standing format where none is named", () => {
    expect(stepsFor({ value: 1 }, "0.0")).toEqual({ formatBefore: "0.0", entry: 1, formatAfter: "0.0" });
  });

  it("enter an id as text and leave it so", () => {
    expect(stepsFor({ value: "00123" }, "General")).toEqual({ formatBefore: "@", entry: "00123", formatAfter: "@" });
  });

  it("enter digits as text even where another format is to stand there", () => {
    expect(stepsFor({ value: "85", format: "General" }, "0.00")).toEqual({ formatBefore: "@", entry: "85", formatAfter: "General" });
  });

  it("never enter a number or a formula under the text format", () => {
    expect(stepsFor({ value: 85 }, "@")).toEqual({ formatBefore: "General", entry: 85, formatAfter: "General" });
    expect(stepsFor({ value: 85, format: "@" }, "@")).toEqual({ formatBefore: "General", entry: 85, formatAfter: "@" });
    expect(stepsFor({ value: null, formula: "=A1" }, "@")).toEqual({ formatBefore: "General", entry: "=A1", formatAfter: "General" });
  });

  it("clear a blank cell and leave its format", () => {
    expect(stepsFor({ value: null }, "@")).toEqual({ formatBefore: "@", entry: "", formatAfter: "@" });
  });

  it("enter an error as an error", () => {
    expect(stepsFor({ value: { error: "#N/A" } }, "@")).toEqual({ formatBefore: "General", entry: "#N/A", formatAfter: "General" });
  });
});
