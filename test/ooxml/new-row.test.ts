import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { keyOf } from "../../src/workbook/cell";
import { contentAt } from "../../src/workbook/snapshot";
import { at } from "../check/sheet-text";
import { oneSheet } from "./make-workbook";

describe("a row that is new under the last one", () => {
  const styles = '<xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="2"/>';
  const bytes = oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" s="1"/><c r="D1" s="2"><v>1</v></c></row>', { styles });
  const [name = ""] = readWorkbook(bytes).sheets.map((sheet) => sheet.name);
  const patched = readWorkbook(patchWorkbook(bytes, [2, 3].map((row) => ({ kind: "cell", sheet: name, ...at(`A${row}`), content: { value: "乙" } }))));
  const [sheet] = patched.sheets;

  it("has the formats of the row above where nothing is put yet: an id typed there stays whole", () => {
    expect(["B2", "C2", "D2", "B3", "D3"].map((cell) => sheet && contentAt(sheet, at(cell)).format)).toEqual(["@", undefined, "0.00", "@", "0.00"]);
    expect(sheet && [...sheet.formats.keys()]).not.toContain(keyOf(at("B4")));
  });

  it("stays away where nothing is put into it", () => {
    const nothing = readWorkbook(patchWorkbook(bytes, [{ kind: "cell", sheet: name, ...at("A5"), content: { value: null } }]));
    expect(nothing.sheets[0]?.formats.has(keyOf(at("B5")))).toBe(false);
  });
});
