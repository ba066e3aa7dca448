import { readDistrict } from "../../src/sheets/district";
import { mappingPatches } from "../../src/sheets/mapping";
import { valueOf } from "../../src/sheets/values/read";
import { asTaken, chosenTwice, decisionsOf, ignored, stillLacking } from "../../src/taskpane/mapping/decisions";
import { scoringSheet, workbookOf, written } from "../check/sheet-text";

const strange = scoringSheet`姓名 公民身份号码           到岗日期   平时成绩 第二项得分 评定等次
                             甲   "999999199001010104" 2020-01-01 80       90         称职`;
const doubled = scoringSheet`姓名 公民身份号码           平时成绩 平时得分 年度成绩
                             甲   "999999199001010104" 80       70       90`;

describe("saying which column is which", () => {
  it("starts from what is known, and asks for the key columns that are not", () => {
    const [unsure] = readDistrict(workbookOf(strange)).unsure;
    const chosen = asTaken(unsure!);
    expect([...chosen.values()]).toEqual(["name", "id", "arrived", "usual", "?", "assessed"]);
    expect(stillLacking(unsure!, chosen)).toEqual(["annual"]);
    expect(chosenTwice(new Map(chosen).set(4, "usual"))).toEqual(["usual"]);
  });

  it("once answered and written, the sheet is read, and nothing is asked again", () => {
    const workbook = workbookOf(strange);
    const [unsure] = readDistrict(workbook).unsure;
    const answered = written(workbook, mappingPatches(workbook, unsure!.sheet, decisionsOf(unsure!, new Map(asTaken(unsure!)).set(4, "annual"))));
    const district = readDistrict(answered);
    expect(district.unsure).toEqual([]);
    expect(district.sheets.scoring?.rows.map(({ values }) => valueOf(values.annual)?.toFixed())).toEqual(["90"]);
  });

  it("writes down only what was decided: a header that is understood stays without a line", () => {
    const [unsure] = readDistrict(workbookOf(strange)).unsure;
    const decisions = decisionsOf(unsure!, new Map(asTaken(unsure!)).set(4, "annual").set(2, ignored));
    expect(decisions.filter(({ means }) => means !== undefined)).toEqual([
      { column: 2, text: "到岗日期", means: "ignored" },
      { column: 4, text: "第二项得分", means: { of: "scoring", field: "annual" } },
    ]);
  });

  it("of two columns that claim one field, chooses neither for the clerk and passes over the one that is not chosen", () => {
    const workbook = workbookOf(doubled);
    const [unsure] = readDistrict(workbook).unsure;
    expect([...asTaken(unsure!).values()]).toEqual(["name", "id", "?", "?", "annual"]);
    const answered = written(workbook, mappingPatches(workbook, unsure!.sheet, decisionsOf(unsure!, new Map(asTaken(unsure!)).set(3, "usual"))));
    const district = readDistrict(answered);
    expect(district.unsure).toEqual([]);
    expect(district.sheets.scoring?.rows.map(({ values }) => valueOf(values.usual)?.toFixed())).toEqual(["70"]);
  });
});
