import { exportRows } from "../../src/fill/export-rows";
import type { SheetDefinition } from "../../src/sheets/define";
import { anyKnown } from "../../src/sheets/known";
import type { Recognised } from "../../src/sheets/recognise";
import { recognise } from "../../src/sheets/recognise";
import type { CellValue } from "../../src/workbook/cell";
import { keyOf } from "../../src/workbook/cell";
import { plainSheet } from "../../src/workbook/snapshot";
import { at, withFormulas, workbookOf } from "../check/sheet-text";
import { idOf } from "./sheets";

const scoringOf = (values: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>> = {}, formulas: Readonly<Record<string, string>> = {}): Recognised<SheetDefinition> => {
  const sheet = withFormulas(plainSheet("评分表", values), formulas);
  const formatted = { ...sheet, formats: new Map(Object.entries(formats).map(([address, format]) => [keyOf(at(address)), format])) };
  return recognise(anyKnown.scoring, workbookOf(formatted))!;
};

describe("a sheet as rows of text", () => {
  it("has the columns as they stand, a district's own among them, and the entries without totals and prepared rows", () => {
    const found = scoringOf([["西固区"], ["年终", "自编列", "姓 名", "平时成绩"], [90, "x", "甲", 80], [85, 0.1 + 0.2, "乙", 70], ["合计"], [null, null, null, null]]);
    expect(exportRows(found, false)).toEqual({ headers: ["年终", "自编列", "姓 名", "平时成绩"], rows: [["90", "x", "甲", "80"], ["85", "0.3", "乙", "70"]], missing: [] });
  });

  it("gives what the cells mean: days as 2024-03-01, scores exact, ids whole", () => {
    const found = scoringOf([["姓名", "身份证号", "到岗日期", "平时成绩", "年度成绩", "考察日"], ["古丽•买买提", idOf(1), 45352, 89.99999999999999, 0.1 + 0.2, 45352]], { C2: "yyyy/m/d", F2: "yyyy-mm-dd" });
    expect(exportRows(found, false).rows).toEqual([["古丽·买买提", idOf(1), "2024-03-01", "90", "0.3", "2024-03-01"]]);
  });

  it("counts days from 1904 where the workbook does", () => {
    const found = scoringOf([["姓名", "平时成绩", "年度成绩", "到岗日期", "考察日"], ["甲", 1, 2, 43890, 43890]], { D2: "yyyy/m/d", E2: "yyyy/m/d" });
    // The rows were read from the 1900 system; a district's own column is read here.
    expect(exportRows(found, true).rows[0]?.[4]).toBe("2024-03-01");
  });

  it("lets what cannot be read stand as it stands; an id that lost its digits does not look like one", () => {
    const found = scoringOf([["姓名", "身份证号", "平时成绩", "年度成绩", "到岗日期"], ["甲", Number("620102199001011234"), "92分", { error: "#REF!" }, "2024.13"]]);
    const [row] = exportRows(found, false).rows;
    expect(row).toEqual(["甲", "6.201021990010112E+17", "92分", "#REF!", "2024.13"]);
  });

  it("names formulas without a stored result: what they come to is nowhere", () => {
    const found = scoringOf([["姓名", "平时成绩", "年度成绩", "综合得分"], ["甲", 80, 90, null], ["乙", 80, 90, 86]], {}, { D2: "=B2", D3: "=B3" });
    const { rows, missing } = exportRows(found, false);
    expect([rows.map((row) => row[3]), missing]).toEqual([[null, "86"], [{ sheet: "评分表", row: 1, column: 3 }]]);
  });
});
