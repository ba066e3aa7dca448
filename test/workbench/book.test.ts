import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readBook, savedBook } from "../../src/workbench/document/book";
import type { CellValue } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import type { Snapshot } from "../../src/workbook/snapshot";
import { contentOf, plainSheet } from "../../src/workbook/snapshot";

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

describe("saving sheets that a program added", () => {
  const patch = { kind: "addSheet", sheet: "列对应", widths: [8, 24.5], frozenRows: 1 } as const;
  const withSheet = (snapshot: Snapshot, name: string, ...values: CellValue[][]): Snapshot => ({ ...snapshot, sheets: [...snapshot.sheets, plainSheet(name, values)] });
  const now = withSheet(book.snapshot, "列对应", ["列"], ["00123", 2.5]);
  const names = (saved: ReturnType<typeof savedBook>) => saved.snapshot.sheets.map(({ name }) => name);

  it("puts them into the file with their widths, and changes no other part but the lists of sheets", () => {
    const saved = savedBook(book, now, "区.xlsx", [patch]);
    expect(names(saved)).toEqual([...book.snapshot.sheets.map(({ name }) => name), "列对应"]);
    expect(saved.snapshot.sheets.at(-1)?.values).toEqual([["列"], ["00123", 2.5]]);
    expect([saved.look.sheets.at(-1)?.columnWidths.get(1), saved.look.sheets.at(-1)?.frozen.rows]).toEqual([171, 1]);
    const [before, after] = [unzipSync(book.bytes), unzipSync(saved.bytes)];
    const differing = Object.keys(before).filter((part) => !Buffer.from(after[part] ?? []).equals(Buffer.from(before[part]!)));
    expect(differing.filter((part) => !/^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/calcChain\.xml)$/.test(part))).toEqual([]);
  });

  it("puts them in once, however often it saves", () => {
    const once = savedBook(book, now, "区.xlsx", [patch]);
    expect(savedBook(once, now, "区.xlsx", [patch]).bytes).toBe(once.bytes);
    const twice = savedBook(once, withSheet(book.snapshot, "列对应", ["列"], ["00123", 3]), "区.xlsx", [patch]);
    expect([names(twice), twice.snapshot.sheets.at(-1)?.values]).toEqual([names(once), [["列"], ["00123", 3]]]);
  });

  it("leaves no trace of one that was taken back, before or after it was saved", () => {
    expect(savedBook(book, book.snapshot, "区.xlsx").bytes).toBe(book.bytes);
    const once = savedBook(book, now, "区.xlsx", [patch]);
    expect(savedBook(once, book.snapshot, "区.xlsx").bytes).toBe(book.bytes);
    const twice = savedBook(once, withSheet(book.snapshot, "列对应", ["改"]), "区.xlsx", [patch]);
    expect(savedBook(twice, book.snapshot, "区.xlsx").bytes).toBe(book.bytes);
  });

  it("takes back one of several, and keeps what was typed meanwhile", () => {
    const one = savedBook(book, now, "区.xlsx", [patch]);
    const two = savedBook(one, withSheet(now, "校验说明", ["说明"]), "区.xlsx", [patch]);
    const left = savedBook(two, withSheet(typed(200, 30, "接着填"), "校验说明", ["说明"]), "区.xlsx");
    expect(names(left)).toEqual([...book.snapshot.sheets.map(({ name }) => name), "校验说明"]);
    expect(contentOf(left.snapshot, { sheet: first.name, row: 200, column: 30 })?.value).toBe("接着填");
  });
});

describe("opening", () => {
  it("refuses what is no workbook, in a sentence", () => {
    expect(() => readBook("坏.xlsx", new TextEncoder().encode("hello"))).toThrow(Refusal);
  });
});
