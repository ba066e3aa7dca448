import { message, say } from "../../src/text";
import type { CellRef } from "../../src/workbook/cell";
import { cellsInWords } from "../../src/workbook/cells-in-words";

const cell = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });
const sentence = (...about: Parameters<typeof cellsInWords>) => say(message("host.changedMeanwhile", cellsInWords(...about)));

describe("cells in words", () => {
  it("names neighbours as a range", () => {
    expect(sentence([cell("评分表", 4, 7), cell("评分表", 5, 7), cell("评分表", 8, 0)])).toContain("工作表“评分表”的 A9、H5:H6 在");
  });

  it("goes on to further sheets", () => {
    expect(sentence([cell("甲", 0, 0), cell("乙", 1, 1), cell("丙", 2, 2)])).toContain("工作表“甲”的 A1，以及工作表“乙”的 B2，以及工作表“丙”的 C3 在");
  });

  it("counts where there are too many to read, and not when all are asked for", () => {
    const many = Array.from({ length: 20 }, (_, index) => cell("甲", index * 2, 0));
    expect(sentence(many)).toContain("A1、A3、A5、A7、A9、A11、A13、A15 等 20 格 在");
    expect(sentence(many, "whole")).toContain("A39 在");
  });
});
