import { knownSheets } from "../../src/sheets/known";
import { books } from "../../src/templates/books";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { read } from "./built";

const pagesIn = (pdf: Uint8Array): number => [...Buffer.from(pdf).toString("latin1").matchAll(/\/Type\s*\/Page[^s]/g)].length;

/** Pages side by side, and below each other for the 60 rows that are prepared: as they were seen in print. */
const seen: Readonly<Record<string, readonly [across: number, down: number]>> = {
  花名册: [4, 3],
  履职台账: [1, 3],
  请假登记: [1, 3],
  考勤登记: [1, 4],
  经费台账: [2, 3],
  会议督导培训: [1, 3],
  评分表: [2, 3],
  评分指标: [1, 4],
  历年等次: [1, 3],
};
const parameterPages = 4;
const guidePages = 2;

describeWithLibreOffice("printed by LibreOffice, a blank district workbook", () => {
  it("breaks where it is meant to: no lonely column, no page without a row, no chart", async () => {
    expect(Object.keys(seen)).toEqual(books.district.map((key) => knownSheets[key].name));
    const [pdf] = await throughLibreOffice([read("district.xlsx")], "pdf");
    const sheets = Object.values(seen).reduce((sum, [across, down]) => sum + across * down, 0);
    expect(pagesIn(pdf ?? new Uint8Array())).toBe(sheets + parameterPages + guidePages);
  }, 120_000);
});
