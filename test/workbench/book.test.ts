import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readBook, savedBook } from "../../src/workbench/document/book";
import type { CellValue } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import type { Snapshot } from "../../src/workbook/snapshot";
import { contentOf } from "../../src/workbook/snapshot";

const sample = new Uint8Array(readFileSync(path.resolve(__dirname, "../../templates/samples/district.xlsx")));
const book = readBook("区.xlsx", sample);
const first = book.snapshot.sheets[0]!;

/** The grid's snapshot after a person typed into the first sheet. */
function typed(row: number, column: number, value: CellValue): Snapshot {
  const values = Array.from({ length: Math.max(first.values.length, row + 1) }, (_, index) => [...(first.values[index] ?? [])]);
  const cells = values[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return { ...book.snapshot, sheets: [{ ...first, values }, ...book.snapshot.sheets.slice(1)] };
}

describe("saving", () => {
  it("gives the same bytes when nothing changed", () => {
    const saved = savedBook(book, book.snapshot, "区（已修改）.xlsx");
    expect(saved.name).toBe("区（已修改）.xlsx");
    expect(saved.bytes).toBe(book.bytes);
  });

  it("carries a value into the file and leaves the other sheets byte for byte", () => {
    const saved = savedBook(book, typed(200, 30, "接着填"), "区.xlsx");
    expect(contentOf(saved.snapshot, { sheet: first.name, row: 200, column: 30 })?.value).toBe("接着填");
    const [before, after] = [unzipSync(book.bytes), unzipSync(saved.bytes)];
    const untouched = Object.keys(before).filter((part) => /worksheets\/sheet[3-9]|drawing|comment|table|theme/.test(part));
    expect(untouched.length).toBeGreaterThan(0);
    expect(untouched.filter((part) => !Buffer.from(after[part]!).equals(Buffer.from(before[part]!)))).toEqual([]);
  });

  it("can go on from what was saved", () => {
    const once = savedBook(book, typed(200, 30, "一"), "区.xlsx");
    const twice = savedBook(once, typed(200, 30, "二"), "区.xlsx");
    expect(contentOf(twice.snapshot, { sheet: first.name, row: 200, column: 30 })?.value).toBe("二");
  });
});

describe("opening", () => {
  it("refuses what is no workbook, in a sentence", () => {
    expect(() => readBook("坏.xlsx", new TextEncoder().encode("hello"))).toThrow(Refusal);
  });
});
