import { appraise } from "../../src/score/appraise";
import { publishedPatches } from "../../src/seal/published-list";
import { readDistrict } from "../../src/sheets/district";
import { sheetNamed } from "../../src/workbook/snapshot";
import { scoringSheet, signedCover, workbookOf, written } from "../check/sheet-text";

describe("公示表", () => {
  it("names whom people have graded 优秀: nobody by the score alone, and nobody who takes no part, though last year's grade still stands there", () => {
    const workbook = workbookOf(
      scoringSheet`姓名 公民身份号码           是否参加考核 平时成绩 年度成绩 评定等次
                   甲   "999999199001010104" 是           95       95       优秀
                   乙   "999999199001010112" 是           95       95       _
                   丙   "999999199001010120" 否           _        _        优秀
                   丁   "999999199001010139" 是           95       85       称职`,
      signedCover,
    );
    const district = readDistrict(workbook);
    const sheet = sheetNamed(written(workbook, publishedPatches(district, appraise(district))), "公示表");
    expect(sheet?.values.slice(3)).toEqual([[1, "甲", "西固区"]]);
  });
});
