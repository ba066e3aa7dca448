import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { awardList, byDistrict, chartLabels, countsOf, excellenceControl, submissions } from "../../../src/sheets/summary";
import { placeOf } from "../../../src/workbook/cell";
import type { Patch } from "../../../src/workbook/patch";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { contentAt, sheetNamed } from "../../../src/workbook/snapshot";
import { person, submission } from "../made";
import { template, written } from "./filled";
import { cityOf, smallCity } from "./made-city";

const countsRow = 2;
const linesIn = (snapshot: Snapshot, name: string) => {
  const sheet = sheetNamed(snapshot, name)!;
  return [...sheet.formulas].flatMap(([key, formula]) => (placeOf(key).row === countsRow ? [{ ...placeOf(key), formula, value: contentAt(sheet, placeOf(key)).value }] : []));
};

/** As workbooks had it that were made with earlier templates. */
const formerly: readonly (readonly [sheet: string, column: number, formula: string])[] = [
  [submissions.name, 2, '="应报 "&"11"&" 个单位，缺报 "&COUNTIF(I$5:I$20004,"缺报")&" 个"'],
  [awardList.name, 3, '="金额合计 "&TEXT(SUM(G$5:G$70004),"#,##0.00")&" 元，涉及 "&SUMPRODUCT((B$5:B$70004<>"")*(MATCH(B$5:B$70004&"",B$5:B$70004&"",0)=ROW(B$5:B$70004)-ROW(B$5)+1))&" 个单位"'],
  [excellenceControl.name, 0, '="超出名额的单位 "&SUMPRODUCT((A$5:A$16<>"全市")*(A$5:A$16<>"")*(H$5:H$16>0))&" 个"'],
  [excellenceControl.name, 1, '="各单位名额合计 "&SUMIF(A$5:A$16,"<>全市",E$5:E$16)&" 人，超出合计 "&SUMIF(A$5:A$16,"<>全市",H$5:H$16)&" 人；全市一行是合并计算"'],
  [byDistrict.name, 1, '="还没有人员的单位 "&SUMPRODUCT((A$5:A$16<>"全市")*(A$5:A$16<>"")*(B$5:B$16=0))&" 个；全市一行按全市总表另算，不是上面各行相加"'],
];
const put = ([sheet, column, formula]: (typeof formerly)[number]): Patch => ({ kind: "cell", sheet, row: countsRow, column, content: { formula, value: "从前的话" } });

describe("what is counted above the lists of a summary that an earlier version made", () => {
  const after = written(smallCity(), patchWorkbook(template, formerly.map(put))).snapshot;

  it("says what the template says now, as far down as it reached, with what it comes to", () => {
    expect(linesIn(after, submissions.name).at(-1)).toMatchObject({ value: "应报 11 个单位，缺报 1 个，来件还没有计入 0 个", formula: expect.stringMatching(/I\$5:I\$20004="来件待选"/) as unknown });
    expect(linesIn(after, awardList.name).at(-1)?.value).toMatch(/人计有金额，合计 [\d,.]+ 元，待确认、请示的不计$/);
    expect(linesIn(after, excellenceControl.name).map(({ value }) => value)).toEqual([expect.stringMatching(/^超名额单位 \d 个$/), expect.stringMatching(/^各单位分别算：/)]);
    expect(linesIn(after, byDistrict.name).at(-1)?.value).toMatch(/= 全市 10 人$/);
  });

  it("is then word for word the template's", () => {
    for (const name of [awardList.name, excellenceControl.name, byDistrict.name]) expect([name, linesIn(after, name).map(({ formula }) => formula)]).toEqual([name, linesIn(readWorkbook(template), name).map(({ formula }) => formula)]);
  });

  it("stays as it is where a clerk has written a count of their own", () => {
    const own = [submissions.name, 2, '="缺报 "&COUNTIF(I$5:I$70004,"缺报")&" 家，请催"'] as const;
    expect(linesIn(written(smallCity(), patchWorkbook(template, [put(own)])).snapshot, submissions.name).at(-1)?.formula).toBe(own[2]);
  });

  it("knows no former count that is the present one", () => {
    for (const name of [submissions.name, awardList.name, excellenceControl.name, byDistrict.name]) {
      const { main, more, former } = countsOf(name);
      const text = (tally: typeof main) => tally.formula((field) => field);
      expect([...(former?.main ?? []), ...(former?.more ?? [])].map(text)).not.toEqual(expect.arrayContaining([text(main)]));
      expect([...(former?.main ?? []), ...(former?.more ?? [])].map(text)).not.toEqual(expect.arrayContaining([text(more)]));
    }
  });
});

describe("the names on the charts", () => {
  const labels = (snapshot: Snapshot) => {
    const sheet = sheetNamed(snapshot, chartLabels.sheet())!;
    return [...sheet.formulas].flatMap(([key]) => (placeOf(key).column === chartLabels.column ? [contentAt(sheet, placeOf(key)).value] : []));
  };

  it("are the units', and say of one without people that nobody is there yet", () => {
    expect(labels(written(cityOf(["城关区", "经济区"].map((unit, place) => submission(unit, [person(place + 1)])))).snapshot)).toEqual(["城关区", "七里河区\n暂无人员", "西固区\n暂无人员", "安宁区\n暂无人员", "红古区\n暂无人员", "永登县\n暂无人员", "皋兰县\n暂无人员", "榆中县\n暂无人员", "兰州新区\n暂无人员", "高新区\n暂无人员", "经济区"]);
  });
});
