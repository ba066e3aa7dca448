import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { showRows } from "../../src/workbook/shown-rows";
import { sheetNamed } from "../../src/workbook/snapshot";
import { oneSheet, textIn } from "./make-workbook";

const file = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="30"><c r="A2"><v>2</v></c></row><row r="4" hidden="1"/>');
const sheetText = (bytes: Uint8Array) => textIn(bytes, "xl/worksheets/sheet1.xml");
const hiddenIn = (bytes: Uint8Array) => sheetNamed(readWorkbook(bytes), "表")?.hiddenRows;

describe("rows hidden in a file", () => {
  const hidden = patchWorkbook(file, showRows("表", [1, 2], false));
  it("are those that it has, and nothing else of it changes", () => {
    expect(hiddenIn(hidden)).toEqual(new Set([1, 3]));
    expect(sheetText(hidden)).toBe(sheetText(file).replace('ht="30"', 'ht="30" hidden="1"'));
  });
  it("are as before when they are shown again", () => expect(sheetText(patchWorkbook(hidden, showRows("表", [1], true)))).toBe(sheetText(file)));
  it("take what is written into them at the same time", () => {
    const both = patchWorkbook(file, [{ kind: "cell", sheet: "表", row: 1, column: 1, content: { value: "新" } }, ...showRows("表", [1], false)]);
    expect([hiddenIn(both), sheetNamed(readWorkbook(both), "表")?.values[1]]).toEqual([new Set([1, 3]), [2, "新"]]);
  });
});
