import { coverPatches } from "../../src/fill/fill-cover";
import { a1 } from "../../src/workbook/cell";
import { cover, districtOf, sheet } from "./sheets";

const put = (...args: Parameters<typeof coverPatches>) => coverPatches(...args).map((patch) => `${patch.sheet} ${a1(patch)} ${JSON.stringify(patch.content.value)} ${patch.content.format ?? ""}`.trim());
const blank = districtOf(cover("填报单位 _", "考核年度 _", "考核基准日 _"));

describe("unit and year on the cover", () => {
  it("stand in their lines, with the last day of the year for a base date, since submission asks for one", () => {
    // 2024-12-31, counted from 1899-12-30.
    expect(put(blank, { unit: "榆中县", year: 2024 })).toEqual(["参数 B2 \"榆中县\"", "参数 B3 2024", "参数 B4 45657 yyyy-mm-dd"]);
  });

  it("come each by itself: without a year no base date", () => {
    expect(put(blank, { unit: "榆中县" })).toEqual(["参数 B2 \"榆中县\""]);
    expect(put(blank, {})).toEqual([]);
  });
});

describe("edges", () => {
  it("a base date that stands there stays", () => {
    expect(put(districtOf(cover("填报单位 _", "考核年度 _", "考核基准日 2024-06-30")), { year: 2024 })).toEqual(["参数 B3 2024"]);
  });

  it("a workbook without such a line is told so", () => {
    expect(() => coverPatches(districtOf(sheet("评分表", "姓名 平时成绩 年度成绩")), { unit: "榆中县" })).toThrow("“参数”表里没有“填报单位”这一行");
  });
});
