import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { nodeCodec } from "../../src/cli/node-codec";
import { newWorkbook, patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDirectory, unpack } from "../../src/ooxml/zip";
import { cityRoll } from "../../src/sheets/summary";
import type { Patch, RowsPatch } from "../../src/workbook/patch";
import { cellsOfBlock, cellsWritten } from "../../src/workbook/rows-patch";
import { contentAt, sheetNamed } from "../../src/workbook/snapshot";

const template = new Uint8Array(readFileSync("templates/summary.xlsx"));
const under = sheetNamed(readWorkbook(template), cityRoll.name)!.values.length;

/** Numbers, texts of all kinds, results, an id; a column is left out between, and one has a format of its own. */
const block = (top: number, more: Partial<RowsPatch> = {}): RowsPatch => ({
  kind: "rows",
  sheet: cityRoll.name,
  top,
  columns: [{ column: 0 }, { column: 1 }, { column: 2 }, { column: 3, format: "@" }, { column: 8 }, { column: 9, format: "0.0000" }, { column: 10, formula: `=IF(COUNT(I${top + 1},J${top + 1})<2,"",$I$1&"甲"&I${top + 1}*40%+J${top + 1}*60%)` }],
  rows: [
    [1, "城关区", "甲 <&> 乙", "999999199001010011", 90, 95.5, 93.3],
    [2, "城关区", " 前后有空格 \n换行", "999999199001010028", 0.1, null, ""],
    [3, "西固区", null, null, null, null, null],
    [4, "西固区", "_x0041_", "999999199001010036", true, { error: "#N/A" }, "甲"],
  ],
  ...more,
});

const allOf = (bytes: Uint8Array) => {
  const { values, formulas, formats, tables } = sheetNamed(readWorkbook(bytes), cityRoll.name)!;
  return { values: values.map((row) => row.map((value) => value ?? null)), formulas: [...formulas].sort(([one], [other]) => one - other), formats: [...formats].sort(([one], [other]) => one - other), tables };
};
const cellByCell = (patches: readonly Patch[]) => patches.flatMap((patch): readonly Patch[] => (patch.kind === "rows" ? cellsOfBlock(patch) : [patch]));
const xmlOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);
const rollPath = "xl/worksheets/sheet2.xml";

describe("rows in one patch", () => {
  const put = (row: number, column: number, value: string | null): Patch => ({ kind: "cell", sheet: cityRoll.name, row, column, content: { value } });

  it.each<[string, readonly Patch[]]>([
    ["under everything", [block(under)]],
    ["under everything, one block after the other", [block(under), block(under + 4)]],
    ["with cells that are other than their column", [block(under), put(under + 1, 2, "另写"), put(under + 3, 1, null), put(under + 2, 20, "旁边")]],
    ["over prepared rows", [block(under - 2)]],
    ["over rows that a patch before it writes", [put(under + 1, 2, "先写"), block(under)]],
    ["with rows left between", [block(under + 7)]],
  ])("come to what the same cells come to, %s", (_, patches) => {
    expect(allOf(patchWorkbook(template, patches))).toEqual(allOf(patchWorkbook(template, cellByCell(patches))));
  });

  it("look like the same cells, style for style", () => {
    const styles = (patches: readonly Patch[]) => [...xmlOf(patchWorkbook(template, patches), rollPath).matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].map(([, address, style]) => [address, style]);
    expect(styles([block(under)])).toEqual(styles(cellByCell([block(under)])));
  });

  it("have their formula once, and the others refer to it", () => {
    const formulas = [...xmlOf(patchWorkbook(template, [block(under)]), rollPath).matchAll(/<f t="shared"[^>]*?>/g)].map(([tag]) => tag);
    expect(formulas).toHaveLength(4);
    expect(formulas.filter((tag) => tag.includes("ref="))).toEqual([expect.stringMatching(`ref="K${under + 1}:K${under + 4}" si="\\d+">$`)]);
  });

  it("share their texts, and the list counts them", () => {
    const bytes = patchWorkbook(template, [block(under)]);
    const [before, after] = [template, bytes].map((each) => xmlOf(each, "xl/sharedStrings.xml"));
    expect(xmlOf(bytes, rollPath).slice(-60_000)).not.toContain("城关区</t>");
    const counted = Number(/uniqueCount="(\d+)"/.exec(after!)?.[1]);
    expect(counted).toBe([...after!.matchAll(/<si>/g)].length);
    expect(counted - [...before!.matchAll(/<si>/g)].length).toBe(8);
    // Four units, three names and three ids refer to them.
    const referred = (list: string) => Number(/ count="(\d+)"/.exec(list)?.[1]);
    expect(referred(after!) - referred(before!)).toBe(10);
  });

  it("keep their texts in the cells where the workbook has no list of texts", () => {
    const bytes = newWorkbook([{ kind: "addSheet", sheet: cityRoll.name }, block(0)]);
    expect(contentAt(readWorkbook(bytes).sheets[0]!, { row: 1, column: 2 }).value).toBe(" 前后有空格 \n换行");
    expect(contentAt(readWorkbook(bytes).sheets[0]!, { row: 3, column: 10 })).toMatchObject({ value: "甲", formula: '=IF(COUNT(I4,J4)<2,"",$I$1&"甲"&I4*40%+J4*60%)' });
  });

  it("make results stale that rest on them, and count as cells", () => {
    const sums: Patch = { kind: "cell", sheet: cityRoll.name, row: 0, column: 30, content: { value: 7, formula: "=SUM(I:I)" } };
    const stored = (bytes: Uint8Array) => contentAt(sheetNamed(readWorkbook(bytes), cityRoll.name)!, { row: 0, column: 30 }).value;
    const with7 = patchWorkbook(template, [sums]);
    expect([stored(with7), stored(patchWorkbook(with7, [block(under)]))]).toEqual([7, null]);
    expect(cellsWritten([block(under)])).toBe(cellsOfBlock(block(under)).length);
  });

  it("refuse a text that no cell holds, and name the cell", () => {
    const long = block(under, { columns: [{ column: 0 }], rows: [["甲"], ["乙".repeat(32_768)]] });
    expect(() => patchWorkbook(template, [long])).toThrow(`A${under + 2}`);
  });
});

describe("Node's own packing", () => {
  it("writes what the portable one writes, and reads it", () => {
    const patches = [block(under, { rows: Array.from({ length: 20_000 }, (_, row) => [row, `单位${row % 300}`, `姓名${row}`, `9${row}`, row / 7, row / 3, row]) })];
    const bytes = patchWorkbook(template, patches, nodeCodec);
    // Large enough for another level, and for several steps.
    expect(Math.max(...readDirectory(bytes).map(({ size }) => size))).toBeGreaterThan(4_000_000);
    expect(allOf(bytes).values).toEqual(allOf(patchWorkbook(template, patches)).values);
    expect(readWorkbook(bytes, nodeCodec)).toEqual(readWorkbook(bytes));
  }, 60_000);

  it("makes no more of an entry than it says it holds", () => {
    const [sheet] = readDirectory(template).filter(({ name }) => name === rollPath);
    expect(unpack(sheet!, nodeCodec)).toHaveLength(sheet!.size);
    expect(unpack({ ...sheet!, size: 1000 }, nodeCodec)).toBeUndefined();
    expect(unpack({ ...sheet!, packed: sheet!.packed.subarray(9) }, nodeCodec)).toBeUndefined();
  });
});
