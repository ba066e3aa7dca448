import { changesBetween } from "../../src/workbench/document/changes";
import type { CellContent } from "../../src/workbook/cell";
import { keyOf, placeAt } from "../../src/workbook/cell";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";

/** A sheet from its cells by address. */
function sheetOf(cells: Readonly<Record<string, CellContent>>, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const sheet = { values: [] as (CellContent["value"] | undefined)[][], formulas: new Map<number, string>(), formats: new Map<number, string>() };
  for (const [address, { value, formula, format }] of Object.entries(cells)) {
    const place = placeAt(address)!;
    (sheet.values[place.row] ??= [])[place.column] = value;
    if (formula !== undefined) sheet.formulas.set(keyOf(place), formula);
    if (format !== undefined) sheet.formats.set(keyOf(place), format);
  }
  const values = Array.from(sheet.values, (row: (CellContent["value"] | undefined)[] | undefined) => Array.from(row ?? [], (value) => value ?? null));
  return { ...plainSheet("评分表", []), ...sheet, values, ...more };
}
const book = (...sheets: SheetSnapshot[]): Snapshot => ({ sheets, date1904: false, names: [] });
const changes = (before: SheetSnapshot, now: SheetSnapshot) => changesBetween(book(before), book(now));

describe("what is patched into the opened file", () => {
  it("is nothing when nothing changed", () => {
    const sheet = sheetOf({ A1: { value: "姓名" }, B2: { value: 90, formula: "=C2", format: "0.00" } });
    expect(changes(sheet, sheet)).toEqual([]);
  });

  it("is a cell that holds another value", () => {
    expect(changes(sheetOf({ B2: { value: 80 } }), sheetOf({ B2: { value: 90 } }))).toEqual([{ kind: "cell", sheet: "评分表", row: 1, column: 1, content: { value: 90 } }]);
  });

  it("tells the number 90 from the text 90", () => {
    expect(changes(sheetOf({ B2: { value: "90" } }), sheetOf({ B2: { value: 90 } }))).toHaveLength(1);
  });

  it("is a blank where something was deleted", () => {
    expect(changes(sheetOf({ B2: { value: 80 } }), sheetOf({}))).toEqual([{ kind: "cell", sheet: "评分表", row: 1, column: 1, content: { value: null } }]);
  });

  it("is the new result of a formula that stayed", () => {
    const before = sheetOf({ B2: { value: 80, formula: "=A2" } });
    const now = sheetOf({ B2: { value: 90, formula: "=A2" } });
    expect(changes(before, now)).toEqual([{ kind: "storedResult", sheet: "评分表", row: 1, column: 1, value: 90 }]);
  });

  it("is no result where the grid shows an error that the file did not have", () => {
    const before = sheetOf({ B2: { value: 80, formula: "=表[列]" } });
    const now = sheetOf({ B2: { value: { error: "#NAME?" }, formula: "=表[列]" } });
    expect(changes(before, now)).toEqual([{ kind: "storedResult", sheet: "评分表", row: 1, column: 1, value: null }]);
  });

  it("leaves an error alone that the file had already", () => {
    const sheet = sheetOf({ B2: { value: { error: "#N/A" }, formula: "=X()" } });
    expect(changes(sheet, sheetOf({ B2: { value: { error: "#N/A" }, formula: "=X()" } }))).toEqual([]);
  });

  it("stores no error with a formula that is new", () => {
    const now = sheetOf({ B2: { value: { error: "#NAME?" }, formula: "=NEW()" } });
    expect(changes(sheetOf({}), now)).toEqual([{ kind: "cell", sheet: "评分表", row: 1, column: 1, content: { value: null, formula: "=NEW()" } }]);
  });

  it("is a value in place of a formula that gave the same", () => {
    const change = changes(sheetOf({ B2: { value: 80, formula: "=A2" } }), sheetOf({ B2: { value: 80 } }));
    expect(change).toEqual([{ kind: "cell", sheet: "评分表", row: 1, column: 1, content: { value: 80 } }]);
  });

  it("names the number format that an edit brought, and General where one is gone", () => {
    expect(changes(sheetOf({}), sheetOf({ B2: { value: 45657, format: "yyyy-mm-dd" } }))).toEqual([
      { kind: "cell", sheet: "评分表", row: 1, column: 1, content: { value: 45657, format: "yyyy-mm-dd" } },
    ]);
    expect(changes(sheetOf({ B2: { value: "85", format: "@" } }), sheetOf({ B2: { value: 85 } }))).toEqual([
      { kind: "cell", sheet: "评分表", row: 1, column: 1, content: { value: 85, format: "General" } },
    ]);
  });

  it("is a table that got rows", () => {
    const table = { name: "数据", columns: ["姓名"], range: { top: 0, left: 0, bottom: 2, right: 0 } };
    const grown = { ...table, range: { ...table.range, bottom: 3 } };
    const before = sheetOf({ A1: { value: "姓名" } }, { tables: [table] });
    expect(changes(before, { ...before, tables: [grown] })).toEqual([{ kind: "growTable", sheet: "评分表", table: "数据", range: grown.range }]);
  });

  it("is a new sheet before its cells, as it was added", () => {
    const added = { ...sheetOf({ A1: { value: "列" }, B2: { value: "00123", format: "@" }, B3: { value: 3, formula: "=评分表!A1" } }), name: "列对应" };
    const patch = { kind: "addSheet", sheet: "列对应", widths: [8], frozenRows: 1 } as const;
    expect(changesBetween(book(sheetOf({})), book(sheetOf({}), added), [patch])).toEqual([
      patch,
      { kind: "cell", sheet: "列对应", row: 0, column: 0, content: { value: "列" } },
      { kind: "cell", sheet: "列对应", row: 1, column: 1, content: { value: "00123", format: "@" } },
      { kind: "cell", sheet: "列对应", row: 2, column: 1, content: { value: 3, formula: "=评分表!A1" } },
    ]);
  });

  describe("edges", () => {
    it("blank text and no value are the same", () => {
      expect(changes(sheetOf({ B2: { value: "" } }), sheetOf({}))).toEqual([]);
    });

    it("a format that changed on a formula's result alone is not written", () => {
      expect(changes(sheetOf({ B2: { value: 1, formula: "=A2" } }), sheetOf({ B2: { value: 1, formula: "=A2", format: "yyyy-mm-dd" } }))).toEqual([]);
    });

    it("cells come in reading order", () => {
      const now = sheetOf({ C1: { value: 3 }, A2: { value: 4 }, A1: { value: 1 }, B1: { value: 2 } });
      expect(changes(sheetOf({}), now).map((patch) => ("row" in patch ? [patch.row, patch.column] : []))).toEqual([[0, 0], [0, 1], [0, 2], [1, 0]]);
    });
  });
});
