import { headersFound, isKnown, readDistrict } from "../../src/sheets/district";
import { addressesAt, recognise } from "../../src/sheets/recognise";
import { scoring } from "../../src/sheets/scoring";
import { standing } from "../../src/measures/parameters";
import { lawLines } from "../../src/sheets/law-lines";
import { settings } from "../../src/sheets/settings";
import { valueOf } from "../../src/sheets/values/read";
import { keyOf } from "../../src/workbook/cell";
import { plainSheet } from "../../src/workbook/snapshot";
import { parameterSheet, scoringSheet, withFormulas, workbookOf } from "../check/sheet-text";

const namesIn = (found: ReturnType<typeof recognise<(typeof scoring)["columns"]>>) => found?.rows.map(({ values }) => valueOf(values.name));

describe("finding a sheet", () => {
  it("knows it by its headers, under titles, in any order, with columns of the district's own", () => {
    const sheet = plainSheet("Sheet1", [
      ["西固区2024年度党建专干考核表"],
      ["填报单位：西固区"],
      [],
      ["备注", "年终", "自编列", "姓 名*", "平时\n成绩"],
      ["", 90, "x", "甲", 80],
    ]);
    const found = recognise(scoring, workbookOf(sheet));
    expect(found?.headerRow).toBe(3);
    expect(found?.rows.map(({ values }) => [valueOf(values.name), valueOf(values.usual)?.toFixed(), valueOf(values.annual)?.toFixed()])).toEqual([["甲", "80", "90"]]);
  });

  it("passes over totals and signature lines, blank rows, and rows that only have formulas waiting", () => {
    const sheet = withFormulas(
      plainSheet("评分表", [["序号", "姓名", "平时成绩", "年度成绩", "综合得分"], [1, "甲", 80, 90, 86], [], [2, "乙", 70, 70, 70], [3, null, null, null, ""], ["合计", null, 150, 160], ["填表人：吴小燕"]]),
      { E2: "=C2", E4: "=C4", E5: "=C5" },
    );
    const found = recognise(scoring, workbookOf(sheet));
    expect(namesIn(found)).toEqual(["甲", "乙"]);
    // Formulas wait in row 5; ranges of other formulas reach down to it.
    expect(found && addressesAt(found, 1).all("composite")).toBe("E$2:E$5");
  });

  it("does not take a word like 审核 in some column for a signature line", () => {
    const sheet = scoringSheet`状态     姓名 平时成绩 年度成绩
                               审核通过 甲   80       90
                               填表人：吴小燕 _ _ _`;
    expect(namesIn(recognise(scoring, workbookOf(sheet)))).toEqual(["甲"]);
  });

  it("takes no row for a person that only has formulas in it, and no total into the range of ranks", () => {
    const sheet = withFormulas(
      plainSheet("评分表", [["姓名", "平时成绩", "年度成绩", "综合得分"], ["甲", 80, 90, 86], [null, 0, 0, ""], ["合计", 80, 90, 86]]),
      { B3: "=SUM(X3:Z3)", C3: "=SUM(X3:Z3)", D2: "=B2", D3: "=B3", D4: "=SUM(D2:D3)" },
    );
    const found = recognise(scoring, workbookOf(sheet));
    expect(namesIn(found)).toEqual(["甲"]);
    expect(found && addressesAt(found, 1).all("composite")).toBe("D$2:D$3");
  });

  it("takes no figure that a formula brings for an entry, though the row has its number", () => {
    const sheet = withFormulas(plainSheet("评分表", [["序号", "姓名", "平时成绩", "年度成绩"], [1, "甲", 80, 90], [2, null, 65, 70], [3, "乙", 80, 90]]), { C3: "=台账!C3", D3: "=台账!D3" });
    expect(namesIn(recognise(scoring, workbookOf(sheet)))).toEqual(["甲", "乙"]);
  });

  it("says of an entry what formula and what format it has, whatever the columns beside it have", () => {
    const plain = withFormulas(plainSheet("评分表", [["姓名", "平时成绩", "年度成绩", "综合得分"], ["甲", 80, 90, 86], ["乙", 70, 70, 70]]), { D2: "=B2*40%+C2*60%" });
    const found = recognise(scoring, workbookOf({ ...plain, formats: new Map([[keyOf({ row: 2, column: 1 }), "0.00"]]) }));
    const original = (row: number, field: "usual" | "composite") => found?.rows[row]?.values[field].original;
    expect([original(0, "composite"), original(1, "composite"), original(0, "usual"), original(1, "usual")]).toEqual([{ value: 86, formula: "=B2*40%+C2*60%" }, { value: 70 }, { value: 80 }, { value: 70, format: "0.00" }]);
  });

  it("takes a name that a formula brings from another sheet for a name", () => {
    const sheet = withFormulas(scoringSheet`姓名 平时成绩 年度成绩
                                            甲   80       90
                                            _    _        _`, { A2: "=花名册!C5", A3: "=花名册!C6" });
    expect(namesIn(recognise(scoring, workbookOf(sheet)))).toEqual(["甲"]);
  });

  it("takes the sheet of the right name before a copy with as many columns", () => {
    const copy = { ...scoringSheet`姓名 平时成绩 年度成绩
                                   旧   60       60`, name: "去年备份" };
    const real = scoringSheet`姓名 平时成绩 年度成绩
                              新   80       80`;
    expect(namesIn(recognise(scoring, workbookOf(copy, real)))).toEqual(["新"]);
  });

  it("finds none where the key columns are not there, and can say what it found instead", () => {
    const other = plainSheet("工资", [["姓名", "应发", "实发"], ["甲", 1, 1]]);
    expect(isKnown(readDistrict(workbookOf(other)))).toBe(false);
    expect(headersFound(workbookOf(other))).toEqual([{ sheet: "工资", headers: ["姓名", "应发", "实发"] }]);
  });
});

describe("the cover", () => {
  it("gives unit and year, aliases understood", () => {
    const district = readDistrict(workbookOf(parameterSheet`参数 值
                                                             填报单位 榆中
                                                             年度 2024年`));
    expect([district.unit, district.year]).toEqual(["榆中县", 2024]);
  });

  it("is read off the heading of a sheet that came alone", () => {
    const sheet = plainSheet("评分表", [["2024年度党建专干考核评分表"], ["填报单位：城关区   填报日期："], ["姓名", "平时成绩", "年度成绩"], ["甲", 80, 80]]);
    const district = readDistrict(workbookOf(sheet));
    expect(district.year).toBe(2024);
    expect(district.unit).toBe("城关区");
  });

  it("shares no title with a line of the law under it", () => {
    const cover = Object.values(settings).flatMap((definition) => [definition.title, ...("aliases" in definition ? definition.aliases : [])]);
    expect(lawLines(standing).filter(({ name }) => (cover as readonly string[]).includes(name))).toEqual([]);
  });

  it("takes neither of two lines of one name that say different things, and the one that says something at all", () => {
    const { year } = readDistrict(workbookOf(parameterSheet`参数 值
                                                            考核年度 2024
                                                            考核年度 2023`));
    expect(year).toBeUndefined();
    const { settings } = readDistrict(workbookOf(parameterSheet`参数 值
                                                                考核年度 _
                                                                考核年度 2024年度
                                                                考核年度 2024`));
    expect([valueOf(settings.year.read), settings.year.cell?.row]).toEqual([2024, 2]);
  });

  it("does not read the year off the day on which it was filled in", () => {
    const sheet = plainSheet("评分表", [["党建专干考核评分表"], ["填报单位：城关区   填报日期：2025年1月10日"], ["姓名", "平时成绩", "年度成绩"], ["甲", 80, 80]]);
    expect(readDistrict(workbookOf(sheet)).year).toBeUndefined();
  });

  it.each([
    [20241231, undefined],
    [1999, undefined],
    ["2024年度", 2024],
  ])("reads the year %p as %p", (typed, expected) => {
    expect(readDistrict(workbookOf(plainSheet("参数", [["参数", "值"], ["考核年度", typed]]))).year).toBe(expected);
  });

  it("keeps 审核人 and 填表人, which elsewhere end a table", () => {
    const { settings } = readDistrict(workbookOf(parameterSheet`参数 值
                                                                审核人 郑文
                                                                填表人 吴小燕`));
    expect([valueOf(settings.reviewer.read), valueOf(settings.filler.read)]).toEqual(["郑文", "吴小燕"]);
  });
});
