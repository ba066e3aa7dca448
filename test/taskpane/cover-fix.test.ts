import { readDistrict } from "../../src/sheets/district";
import { coverLines, yearTyped } from "../../src/taskpane/cover-fix";
import { isSheetLine, keyOfLine } from "../../src/taskpane/preview";
import { plainSheet } from "../../src/workbook/snapshot";

const workbook = (...lines: readonly (readonly (string | number)[])[]) =>
  readDistrict({ sheets: [plainSheet("参数", [["参数", "值"], ...lines])], date1904: false, names: [] });
const changes = (...asked: Parameters<typeof coverLines>) => coverLines(...asked)?.map((line) => (isSheetLine(line) ? [] : [keyOfLine(line), line.label, line.before.value, line.patch.content.value]));

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
    expect(coverLines(workbook(["填报单位", "西固区"]), { unit: "红古区", year: "2024" })).toBeUndefined();
  });

  it.each([["2024", 2024], ["２０２４", 2024], ["24", undefined], ["二〇二四", undefined], ["", undefined]])("takes %j for the year %j", (typed, year) => {
    expect(yearTyped(typed)).toBe(year);
  });
});
