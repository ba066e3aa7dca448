import { readDistrict } from "../../../src/sheets/district";
import type { District } from "../../../src/sheets/district";
import type { CoverTyped } from "../../../src/taskpane/cover/cover-fix";
import { coverLines, coverNow, yearTyped } from "../../../src/taskpane/cover/cover-fix";
import { isSheetLine, keyOfLine } from "../../../src/taskpane/preview/preview";
import { plainSheet } from "../../../src/workbook/snapshot";

const workbook = (...lines: readonly (readonly (string | number)[])[]) =>
  readDistrict({ sheets: [plainSheet("参数", [["参数", "值"], ...lines])], date1904: false, names: [] });
const typed = (some: Partial<CoverTyped>): CoverTyped => ({ unit: "", year: "", baseDate: "", reviewer: "", filler: "", filledOn: "", ...some });
const changes = (district: District, some: Partial<CoverTyped>) => coverLines(district, typed(some)).map((line) => (isSheetLine(line) ? [] : [keyOfLine(line), line.label, line.before.value, line.patch.content.value]));

describe("the rest of the cover", () => {
  const blank = workbook(["填报单位", ""], ["考核年度", ""], ["考核基准日", ""], ["审核人", ""], ["填表人", ""]);
  // 2024-12-31, counted from 1899-12-30.
  const lastDay = 45657;

  it("takes the base date from the year, so that nobody has to go to the sheet for it", () => {
    expect(changes(blank, { unit: "西固区", year: "2024", reviewer: " 张伟 ", filler: "李娜" })).toEqual([
      ["参数!B2", "填报单位", "", "西固区"],
      ["参数!B3", "考核年度", "", 2024],
      ["参数!B4", "考核基准日", "", lastDay],
      ["参数!B5", "审核人", "", "张伟"],
      ["参数!B6", "填表人", "", "李娜"],
    ]);
  });

  it("moves the base date on with the year, but not one of somebody's own choice", () => {
    const filled = (day: string) => workbook(["填报单位", "西固区"], ["考核年度", 2023], ["考核基准日", day]);
    const asked = (district: District) => changes(district, { ...coverNow(district), year: "2024" });
    expect(asked(filled("2023-12-31"))).toEqual([["参数!B3", "考核年度", 2023, 2024], ["参数!B4", "考核基准日", "2023-12-31", lastDay]]);
    expect(asked(filled("2023-11-30"))).toEqual([["参数!B3", "考核年度", 2023, 2024]]);
  });

  it("writes the day that is typed, and leaves what is not typed alone", () => {
    expect(changes(blank, { unit: "西固区", year: "2024", baseDate: "2024年12月30日" }).at(-1)).toEqual(["参数!B4", "考核基准日", "", lastDay - 1]);
    const there = workbook(["填报单位", "西固区"], ["考核年度", 2024], ["审核人", "张伟"]);
    expect(changes(there, { ...coverNow(there), reviewer: "" })).toEqual([]);
  });
});

describe("correcting unit and year", () => {
  const district = workbook(["填报单位", "西固区"], ["考核年度", 2023]);

  it("changes what is different on 参数, the year as a number", () => {
    expect(changes(district, { unit: "红古区", year: "2024年度" })).toEqual([
      ["参数!B2", "填报单位", "西固区", "红古区"],
      ["参数!B3", "考核年度", 2023, 2024],
    ]);
    expect(changes(district, { unit: "西固区", year: "2024" })).toEqual([["参数!B3", "考核年度", 2023, 2024]]);
  });

  it("changes nothing where it stands already", () => {
    expect(changes(district, { unit: "西固区", year: "2023" })).toEqual([]);
  });

  it("has nowhere to write without the two lines", () => {
    expect(() => coverLines(workbook(["填报单位", "西固区"]), typed({ unit: "红古区", year: "2024" }))).toThrow("“参数”表里没有“考核年度”这一行");
  });

  it.each([["2024", 2024], ["２０２４", 2024], ["24", undefined], ["二〇二四", undefined], ["", undefined]])("takes %j for the year %j", (typed, year) => {
    expect(yearTyped(typed)).toBe(year);
  });
});
