import { paperOf } from "../../src/sheets/own-paper";
import { a1Range } from "../../src/workbook/cell";

const long = "参加考核人员中有三人在年度中间调入，按规定以实际工作月数计算，已与组织部核对。";
const list = { name: "名单", widths: [8, 20, 30], frozenRows: 3, lines: [["名单"], ["说明"], ["序号", "姓名", "情况"], [1, "甲", "合格"], [2, "乙", long]] };
const partsOf = (paper: ReturnType<typeof paperOf>) => paper.parts.map(({ range, part }) => `${part} ${a1Range(range)}`);

describe("the paper of a sheet that the program writes", () => {
  it("has a title and notes over all columns, a head that stands on every page, and what each column holds under it", () => {
    const paper = paperOf({ ...list, parts: ["center", undefined, "text"] });
    expect(partsOf(paper)).toEqual(["title A1:C1", "note A2:C2", "head A3", "center A4:A5", "head B3", "text B4:B5", "head C3", "text C4:C5"]);
    expect(paper.merges.map(a1Range)).toEqual(["A1:C1", "A2:C2"]);
    expect(paper.page).toEqual({ landscape: false, repeated: 2, foot: "" });
  });

  it("is turned when it is wide, and says who signs where people sign", () => {
    const { page } = paperOf({ ...list, widths: [8, 60, 60], signed: true });
    expect(page.landscape).toBe(true);
    expect(page.foot).toMatch(/^审核人：\u3000+填表人：\u3000+$/);
  });

  it("leaves rows to be fitted whose texts may grow, and thinks them as high as their longest text", () => {
    const { heights } = paperOf(list);
    expect(heights.map(({ fixed }) => fixed)).toEqual([true, true, true, true, false]);
    const [short, tall] = [heights[3]!.points, heights[4]!.points];
    expect(tall).toBeGreaterThan(short);
    expect(paperOf({ ...list, widths: [8, 20, 100] }).heights[4]!.points).toBeLessThan(tall);
    expect(paperOf({ ...list, lines: [...list.lines.slice(0, 3), [1, "甲", long.repeat(200)]] }).heights[3]!.points).toBe(409);
  });

  it("prints on one page what is for people, and keeps what is for programs small and beside it", () => {
    const lines = [["回执"], ["说明"], ["项目", "内容", null, "摘要"], ["单位", "西固区", null, "abc"], [null, null, null, "def"]];
    const paper = paperOf({ name: "回执", widths: [20, 60, 3, 26], frozenRows: 3, lines, parts: ["text", "text", undefined, "quiet"], printed: { columns: 2, lines: 4 } });
    expect(paper.page.printed && a1Range(paper.page.printed)).toBe("A1:B4");
    expect(paper.merges.map(a1Range)).toEqual(["A1:B1", "A2:B2"]);
    expect(partsOf(paper)).toContain("quiet D4:D5");
    expect(partsOf(paper).filter((part) => part.includes("C"))).toEqual([]);
  });
});
