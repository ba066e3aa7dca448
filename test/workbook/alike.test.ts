import { isAlike } from "../../src/workbook/alike";

describe("two things", () => {
  it.each([
    ["a property that is gone", { at: 1 }, { at: 1, format: "@" }],
    ["a property that came", { at: 1, format: "@" }, { at: 1 }],
    ["another name for nothing", { at: undefined }, { format: undefined }],
    ["a row less", [1], [1, 2]],
    ["another order", [1, 2], [2, 1]],
    ["a set that is smaller", new Set([1]), new Set([1, 2])],
    ["a list that might be a map", [["a", 1]], new Map([["a", 1]])],
  ])("do not say the same with %s", (_, one, other) => {
    expect(isAlike(one, other)).toBe(false);
  });
});
