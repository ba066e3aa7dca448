import { paperOf } from "../../src/sheets/own-paper";
import { say } from "../../src/text";
import { a1Range } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { openSim } from "./open-sim";

const lines = [["回执"], ["说明"], ["项目", "内容", "摘要"], ["单位", "西固区", "abc"], ["提醒及说明", "", "def"]];
const paper = paperOf({ name: "报送回执", widths: [20, 60, 26], frozenRows: 3, lines, parts: ["text", "text", "quiet"], printed: { columns: 2, lines: 5 }, signed: true });
const patches: readonly Patch[] = [
  { kind: "addSheet", sheet: "报送回执", widths: [20, 60, 26], frozenRows: 3, paper },
  ...lines.flatMap((line, row) => line.map((value, column): Patch => ({ kind: "cell", sheet: "报送回执", row, column, content: { value } }))),
];

let opened: Awaited<ReturnType<typeof openSim>>;
beforeEach(async () => (opened = await openSim({ sheets: [{ name: "评分表", cells: [[1]] }] })));
afterEach(async () => opened.dispose());

const apply = async () => opened.host.apply(patches, await opened.host.takeSnapshot());
const looks = () => opened.sim.sheet("报送回执").looks.map(({ range, what, value }) => `${a1Range(range)} ${what}${value === undefined ? "" : ` ${JSON.stringify(value).replaceAll("\"", "")}`}`);

describe("a paper in Excel", () => {
  it("looks as its parts say: fonts, fills, lines, merges, and heights where Excel finds none by itself", async () => {
    await apply();
    const said = looks();
    for (const one of ["A1:B1 merge", "A1:B1 font.bold true", "A1:B1 horizontalAlignment Center", "A2:B2 merge", "A3 fill.color #EAF1FB", "B4:B5 wrapText true", "B4:B5 border.InsideHorizontal.style Continuous", "C4:C5 font.color #808080", "A4 rowHeight 22"]) {
      expect(said).toContain(one);
    }
    expect(said.filter((look) => look.includes("autofitRows"))).toEqual(["A5:XFD5 autofitRows true"]);
    expect(said.filter((look) => look.startsWith("C") && look.includes("border"))).toEqual([]);
  });

  it("prints on A4 what is for people, with its head on every page, signatures and numbers of pages", async () => {
    expect(await apply()).not.toHaveProperty("note");
    expect(Object.fromEntries(opened.sim.sheet("报送回执").page)).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      area: "A1:B5",
      titleRows: "$3:$3",
      leftFooter: expect.stringMatching(/^审核人：\u3000+填表人：/) as string,
      rightFooter: "第 &P 页，共 &N 页",
    });
  });

  it("stands without its pages on a computer that has no printer", async () => {
    opened.sim.book.hasPrinter = false;
    const undo = await apply();
    expect(undo.note && say(undo.note)).toBe("工作表“报送回执”的纸张和页脚没有设好（Excel 内部出错），打印前请在“页面布局”里设置。");
    expect(opened.sim.cell("报送回执", "B4")).toEqual({ value: "西固区" });
    expect(opened.sim.sheet("报送回执").page.size).toBe(0);
    expect(await undo.revert()).toEqual({ restored: 11, changedSince: [] });
    expect(opened.sim.book.sheets).toHaveLength(1);
  });
});
