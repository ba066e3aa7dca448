import fc from "fast-check";
import type { CellContent } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { openSim } from "./open-sim";

const awkward = ["=1+1", "+1", "-1", "@x", "00123", "999999199001011234", "1e5", "TRUE", "#N/A", "50%", "1/2", "2026-01-01", "优秀", "甲", "第3条", "3月", " 7 ", "abc"];
const value = fc.oneof(fc.constantFrom(...awkward), fc.integer({ min: -1000, max: 1000 }), fc.boolean(), fc.constant(null), fc.constant({ error: "#REF!" }), fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-6, max: 1e9 }).map((number) => Number(number.toPrecision(15))));
const format = fc.constantFrom("General", "@", "0.00", "yyyy-mm-dd");
/** A cell as it may stand in a clerk's workbook, whatever brought it there: digits as text under General, a number under the text format. */
const standing: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ value, format }),
  fc.record({ value: fc.constant(0), formula: fc.constantFrom("=1+1", "=PI()"), format }),
);
const asked: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ value, format }),
  value.map((only) => ({ value: only })),
  fc.constant({ value: null, formula: "=2*3" }),
);

const size = 4;
const grid = fc.array(standing, { minLength: size * size, maxLength: size * size });
const patches = fc.array(fc.record({ row: fc.nat(size + 1), column: fc.nat(size + 1), content: asked }), { minLength: 1, maxLength: 12 });
const letters = "ABCDEF";
const plain = ({ value: held, formula }: CellContent) => ({ formula, value: formula === undefined ? held : undefined });

describe("whatever stands and whatever is asked", () => {
  it("a write puts exactly that there, leaves the rest alone, and its undo puts back exactly what stood, formats too", async () => {
    await fc.assert(
      fc.asyncProperty(grid, patches, async (cells, wanted) => {
        const opened = await openSim({ sheets: [{ name: "表", cells: [] }] });
        cells.forEach((content, index) => opened.sim.edit("表", `${letters[index % size]!}${Math.floor(index / size) + 1}`, content));
        const before = opened.sim.everything();
        const list: Patch[] = wanted.map((one) => ({ kind: "cell", sheet: "表", ...one }));
        const undo = await opened.host.apply(list, await opened.host.takeSnapshot());

        const last = new Map(wanted.map(({ row, column, content }) => [`${letters[column]!}${row + 1}`, content]));
        for (const [address, content] of last) {
          expect(plain(opened.sim.cell("表", address))).toEqual(plain(content));
          if (content.format !== undefined) expect(opened.sim.cell("表", address).format ?? "General").toBe(content.format);
        }
        const after = opened.sim.everything();
        for (const [address, content] of Object.entries(before["表"]!)) if (!last.has(address)) expect(after["表"]![address]).toEqual(content);

        expect(await undo.revert()).toEqual({ restored: last.size, changedSince: [] });
        expect(opened.sim.everything()).toEqual(before);
        await opened.dispose();
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
