import type { CellContent } from "../../../src/workbook/cell";
import { changeUnseen, contentAfter, contentInWords } from "../../../src/taskpane/preview/show-content";
import type { Words } from "../../../src/taskpane/parts/words";
import { masked } from "../../../src/sheets/values/masked";
import { message, say } from "../../../src/text";

const words: Words = { t: (...sentence) => say(message(...sentence)), tell: (sentence) => masked(say(sentence)), mask: masked };
const unseen = (before: string, after: string) => changeUnseen({ value: before }, { value: after }, words);

describe("what a cell will hold", () => {
  it("is a day where the cell shows days, whether or not the patch says so", () => {
    const after = (before: CellContent, content: CellContent) => contentInWords(contentAfter(before, content), words);
    expect(after({ value: null, format: "yyyy-mm-dd" }, { value: 44896 })).toBe("2022-12-01");
    expect(after({ value: null, format: "@" }, { value: 44896, format: "yyyy-mm-dd" })).toBe("2022-12-01");
    expect(after({ value: null }, { value: 44896 })).toBe("44896");
  });
});

describe("a change of what is masked", () => {
  it("is said in words where old and new look alike", () => {
    expect(contentInWords({ value: "138 0000 1234" }, words)).toBe(contentInWords({ value: "13800001234" }, words));
    expect(unseen("138 0000 1234", "13800001234")).toBe("（号码不变，只去掉空格或改成半角）");
    expect(unseen("138００００1234", "13800001234")).toBe("（号码不变，只去掉空格或改成半角）");
    expect(unseen("13800001234", "13899991234")).toContain("隐去的部分有改动");
  });

  it("needs no words where it can be seen", () => {
    expect(unseen("13800001234", "13900001234")).toBeUndefined();
    expect(unseen("甲 ", "乙")).toBeUndefined();
  });
});
