import { readWorkbook } from "../../src/ooxml";
import type { Snapshot } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { differences, grown } from "./recalculate-book";
import { answersDue, sheetsToTry } from "./recalculate-sheets";

const sheets = sheetsToTry(4, { nearEdge: 4500, scores: 900, leaves: 1200, staff: 1500 });
const sheet = (name: string) => sheets.find(([title]) => title.startsWith(name))![1];

describeWithLibreOffice("the formulas of the sheets, calculated by LibreOffice", () => {
  const calculated = new Map<string, Snapshot>();

  beforeAll(async () => {
    const made = await throughLibreOffice(sheets.map(([, each]) => grown([each])), "xlsx");
    for (const [place, [name]] of sheets.entries()) calculated.set(name, readWorkbook(made[place]!));
  }, 120_000);

  it.each(sheets)("agree with the measures to the last digit in %s", (name, each) => {
    expect(differences(calculated.get(name)!, [each]).slice(0, 10)).toEqual([]);
  });
});

describe("the rows that are tried", () => {
  it("come to every answer that there is, many times", () => {
    const seen = {
      grade: answersDue(sheet("评分表"), "grade"),
      tierDue: answersDue(sheet("请假登记"), "tierDue"),
      conclusion: answersDue(sheet("花名册"), "conclusion"),
    };
    expect(Object.keys(seen.grade).sort()).toEqual(["", "不称职", "优秀", "基本称职", "称职"]);
    expect(Object.keys(seen.tierDue).sort()).toEqual(["", "包片工作组组长", "区县委组织部", "市委组织部", "非公企业党委/社会组织党委"]);
    expect(Object.keys(seen.conclusion).sort()).toEqual(["", "取消资格(报批)", "待定", "通过"]);
    for (const counts of Object.values(seen)) for (const [answer, count] of Object.entries(counts)) expect([answer, count > 50]).toEqual([answer, true]);
  });

  it("lie on the very edges and just beside them", () => {
    const composites = Object.keys(answersDue(sheet("评分表"), "composite")).filter((due) => due !== "").map(Number);
    for (const edge of [60, 80, 90]) {
      const near = composites.filter((value) => Math.abs(value - edge) <= 0.01);
      expect([edge, near.includes(edge), near.some((value) => value < edge && value > edge - 0.0001), near.length > 300]).toEqual([edge, true, true, true]);
    }
  });

  it("share ranks", () => {
    expect(Object.values(answersDue(sheet("评分表"), "rank")).filter((count) => count > 1).length).toBeGreaterThan(100);
  });
});
