import fc from "fast-check";
import { a1, a1Range, keyOf, placeAt, rangeAt, within, type CellRef } from "../../src/workbook/cell";
import { dependentsOf } from "../../src/workbook/dependents";
import { rangeIndex } from "../../src/workbook/range-index";
import { plainSheet, type DefinedName, type SheetSnapshot, type Snapshot, type TableSnapshot } from "../../src/workbook/snapshot";

const sheet = (name: string, formulas: Readonly<Record<string, string>>, tables: readonly TableSnapshot[] = []): SheetSnapshot => ({
  ...plainSheet(name, []),
  formulas: new Map(Object.entries(formulas).map(([address, formula]) => [keyOf(placeAt(address)!), formula])),
  tables,
});
const snapshot = (sheets: readonly SheetSnapshot[], names: readonly DefinedName[] = []): Snapshot => ({ sheets, names, date1904: false });
const cell = (text: string): CellRef => {
  const [sheetName = "", address = ""] = text.includes("!") ? text.split("!") : ["表", text];
  return { sheet: sheetName, ...placeAt(address)! };
};
const named = (refs: readonly CellRef[]): string[] => refs.map((ref) => (ref.sheet === "表" ? a1(ref) : `${ref.sheet}!${a1(ref)}`)).sort();
const dependents = (of: Snapshot, ...changed: string[]): string[] => named(dependentsOf(of, changed.map(cell)));
/** Does a formula in Z9 of 表 depend on that cell? */
const reaches = (formula: string, changed: string, rest: { sheets?: readonly SheetSnapshot[]; names?: readonly DefinedName[]; tables?: readonly TableSnapshot[] } = {}): boolean =>
  dependents(snapshot([sheet("表", { Z9: formula }, rest.tables), ...(rest.sheets ?? [sheet("乙 表", {}), sheet("丙", {}), sheet("丁", {})])], rest.names), changed).includes("Z9");

describe("what a formula reads", () => {
  test.each([
    ["=A1+B2", "B2", true],
    ["=A1+B2", "B1", false],
    ["=$A$1", "A1", true],
    ['="A1"&1', "A1", false],
    ["=SUM(A1:C3)", "B2", true],
    ["=SUM(A1:C3)", "D2", false],
    ["=SUM(C3:A1)", "B2", true],
    ["=SUM(B:C)", "C1048576", true],
    ["=SUM(B:C)", "D1", false],
    ["=SUM(2:3)", "XFD3", true],
    ["=SUM(2:3)", "A4", false],
    ["='乙 表'!A1", "乙 表!A1", true],
    ["='乙 表'!A1", "A1", false],
    ["=SUM('乙 表:丙'!A1)", "丙!A1", true],
    ["=SUM('乙 表:丙'!A1)", "丁!A1", false],
    ["=SUM((A1,B2:B3) C5)", "B3", true],
    ["=[1]表!A1", "A1", false],
    ["=#REF!+LOG10(3)+TRUE", "A1", false],
    ["=SUM(A1,\n  B2)", "B2", true],
  ])("%s and %s: %s", (formula, changed, answer) => expect(reaches(formula, changed)).toBe(answer));
});

describe("a formula that stands in the row that it names", () => {
  const row = fc.integer({ min: 1, max: 12 });
  const letters = fc.constantFrom("A", "B", "$C", "AB", "d");
  const reference = fc.record({ letters, fixed: fc.boolean(), row }).map(({ letters: column, fixed, row: number }) => `${column}${fixed ? "$" : ""}${number}`);
  const part = fc.oneof(
    reference,
    fc.tuple(reference, reference).map(([from, to]) => `SUM(${from}:${to})`),
    reference.map((one) => `'乙 表'!${one}`),
    row.map((number) => `"A${number}"`),
    row.map((number) => `LOG${number}(3)`),
    row.map((number) => `SUM(${number}:${number})`),
    row.map((number) => `甲B${number}`),
    row.map((number) => `'AB${number}'!A1`),
  );
  const names: readonly DefinedName[] = Array.from({ length: 12 }, (_, place) => ({ name: `甲B${place + 1}`, refersTo: place === 7 ? "表!$A$2" : "丙!$A$1" }));
  const others = [sheet("乙 表", {}), sheet("丙", {}), ...Array.from({ length: 12 }, (_, place) => sheet(`AB${place + 1}`, {}))];

  it("reads what it reads where no row is its own, and the one above it does not change that", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), row, fc.constantFrom("A", "B", "C", "D", "AB"), row, fc.constantFrom("表", "乙 表", "丙", "AB3", "AB8"), (parts, own, column, number, on) => {
        const formula = `=${parts.join("+")}`;
        const changed = `${on}!${column}${number}`;
        const reached = (address: string) => dependents(snapshot([sheet("表", { [`Y${own === 1 ? 2 : own - 1}`]: formula, [address]: formula }), ...others], names), changed).includes(address);
        expect([formula, own, changed, reached(`Z${own}`)]).toEqual([formula, own, changed, reached("Z777")]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["RATE#", "x.B#", "_B#", "甲B#", "A#.x", "A#_x", "A#甲"])("has no row in a name with its number in it: %s", (name) => {
    // The first two look as if they moved with the row; the fifth does not.
    const numbered: readonly DefinedName[] = ["表!$A$1", "表!$A$2", "丙!$A$1", "丙!$A$1", "丙!$A$1"].map((refersTo, place) => ({ name: name.replace("#", String(place + 1)), refersTo }));
    const book = snapshot([sheet("表", { Z5: `=${name.replace("#", "5")}` }), sheet("丙", {})], numbered);
    expect([dependents(book, "A5"), dependents(book, "丙!A1")]).toEqual([[], ["Z5"]]);
  });

  it("has no row in a function or a sheet that ends with its number", () => {
    const book = snapshot([sheet("表", { Z10: "=LOG10(3)+AB10!A1" }), sheet("AB10", {}), sheet("AB1", {}), sheet("AB2", {})]);
    expect([dependents(book, "AB10!A1"), dependents(book, "B1")]).toEqual([["Z10"], []]);
  });

  it("has its row moved with it, and only that", () => {
    const column = Object.fromEntries(Array.from({ length: 9 }, (_, place) => [`Z${place + 1}`, `=A${place + 1}*$B$3+SUM(C$2:C${place + 1})`]));
    expect(dependents(snapshot([sheet("表", column)]), "A5")).toEqual(["Z5"]);
    expect(dependents(snapshot([sheet("表", column)]), "B3")).toHaveLength(9);
    expect(dependents(snapshot([sheet("表", column)]), "C7")).toEqual(["Z7", "Z8", "Z9"]);
  });
});

describe("columns with one formula", () => {
  it("are told apart where they are written alike", () => expect(dependents(snapshot([sheet("表", { Y5: "=$A5", Z5: "=$A5", Y6: "=$A6" })]), "A5")).toEqual(["Y5", "Z5"]));
  it("end where another begins the same way", () => {
    const book = snapshot([sheet("表", { Z1: "=A1", Z2: "=A2+B2", Z3: "=A3" })]);
    expect([dependents(book, "B2"), dependents(book, "B3"), dependents(book, "A3")]).toEqual([["Z2"], [], ["Z3"]]);
  });
});

describe("names", () => {
  const names: DefinedName[] = [
    { name: "满分", refersTo: "'乙 表'!$A$1:$A$3" },
    { name: "经名", refersTo: "满分*2" },
    { name: "本表", refersTo: "丙!$B$1", sheet: "表" },
    { name: "本表", refersTo: "丙!$B$2" },
    { name: "动", refersTo: "表!A1" },
    { name: "圈", refersTo: "圈+1" },
  ];
  test.each([
    ["=满分", "乙 表!A3", true],
    ["=满分", "乙 表!A4", false],
    ["=经名", "乙 表!A2", true],
    ["=本表", "丙!B1", true],
    ["=本表", "丙!B2", false],
    ["=动", "丙!Z1", true],
    ["=圈", "丙!Z1", true],
    ["=没有的名", "丙!Z1", true],
  ])("%s and %s: %s", (formula, changed, answer) => expect(reaches(formula, changed, { names })).toBe(answer));
});

describe("tables", () => {
  const tables: TableSnapshot[] = [{ name: "评分", range: rangeAt("C5:E20")!, columns: ["姓名", "平时 成绩", "年度"] }];
  test.each([
    ["=SUM(评分[平时 成绩])", "D7", true],
    ["=SUM(评分[平时 成绩])", "E7", false],
    ["=评分[[#This Row],[年度]]*2", "E9", true],
    ["=评分[[#This Row],[年度]]*2", "E8", false],
    ["=SUM(评分[[平时 成绩]:[年度]])", "D20", true],
    ["=ROWS(评分)", "C6", true],
    ["=SUM(评分[])", "B6", false],
    ["=[@年度]", "E9", true],
    ["=SUM(没有[列])", "A1", true],
  ])("%s and %s: %s", (formula, changed, answer) => expect(reaches(formula, changed, { tables })).toBe(answer));
});

describe("what cannot be told depends on everything", () => {
  test.each(["=INDIRECT(B1)", "=OFFSET(B1,1,1)", "=NOW()", "=TODAY()+1", "=RAND()", "=CELL(\"row\")", "=SUM(B1:INDEX(C:C,3))", "=B1#", "=LET(x,1,x)", "=TABLE(B1,)", "=表!A1:B", "=1?2", "=SUM(没有!A1)"])("%s", (formula) =>
    expect(reaches(formula, "丁!Q77")).toBe(true),
  );
  test("but on nothing while nothing changes", () => expect(dependentsOf(snapshot([sheet("表", { A1: "=NOW()" })]), [])).toEqual([]));
});

describe("over several steps", () => {
  const chain = snapshot([sheet("表", { B1: "=A1", C1: "=B1", D1: "=SUM(A:C)", E1: "=F1", F1: "=E1+G1" }), sheet("丙", { A1: "=表!C1", A2: "=表!H1" })]);
  test("over cells and sheets", () => expect(dependents(chain, "A1")).toEqual(["B1", "C1", "D1", "丙!A1"]));
  test("in a circle, which ends", () => expect(dependents(chain, "G1")).toEqual(["E1", "F1"]));
  test("a changed cell is among them only when it depends on another", () => expect(dependents(chain, "A1", "B1")).toEqual(["B1", "C1", "D1", "丙!A1"]));
  test("nothing depends on it", () => expect(dependents(chain, "Q9")).toEqual([]));
  test("a sheet that is not there changes nothing", () => expect(dependents(chain, "没有!A1")).toEqual([]));
});

test("the answer is that of looking at every formula again and again, whatever they are", () => {
  const place = fc.record({ row: fc.nat(7), column: fc.nat(5) });
  const range = fc.tuple(place, place).map(([one, other]) => ({ top: Math.min(one.row, other.row), left: Math.min(one.column, other.column), bottom: Math.max(one.row, other.row), right: Math.max(one.column, other.column) }));
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.array(range, { maxLength: 3 })), { maxLength: 20 }), fc.array(place, { maxLength: 3 }), (written, changed) => {
      const cells = [...new Map(written.map(([at, reads]) => [keyOf(at), { at, reads }])).values()];
      const reached = new Set<number>();
      for (let grown = true; grown; ) {
        grown = false;
        for (const { at, reads } of cells) {
          const touched = [...changed, ...cells.filter((each) => reached.has(keyOf(each.at))).map((each) => each.at)];
          if (reached.has(keyOf(at)) || !touched.some((each) => reads.some((read) => within(each, read)))) continue;
          reached.add(keyOf(at));
          grown = true;
        }
      }
      const formulas = Object.fromEntries(cells.map(({ at, reads }) => [a1(at), `=SUM(${reads.map(a1Range).join(",")})`]));
      const answer = dependentsOf(snapshot([sheet("表", formulas)]), changed.map((each) => ({ sheet: "表", ...each })));
      expect(new Set(answer.map(keyOf))).toEqual(reached);
    }),
    { numRuns: 300 },
  );
});

test("a range that has answered is forgotten: however many cells of it change, its readers are told once", () => {
  const index = rangeIndex<number>();
  index.add(rangeAt("A1:B1000")!, 7);
  index.add(rangeAt("B5")!, 8);
  const told: number[] = [];
  for (let row = 0; row < 1000; row++) index.touch(row, 1, (reader) => told.push(reader));
  expect(told.filter((reader) => reader === 8)).toEqual([8]);
  // A range lies in a few parts, each of which may answer: at most two for each halving of the sheet.
  expect(told.filter((reader) => reader === 7).length).toBeLessThanOrEqual(40);
});

test("20,000 rows with running sums and lookups, all changed, take seconds and not minutes", () => {
  const rows = 20_000;
  const formulas = new Map(
    Array.from({ length: rows }, (_, row) => [
      [keyOf({ row, column: 5 }), `=SUM(A$1:A${row + 1})`] as const,
      [keyOf({ row, column: 6 }), `=RANK(F${row + 1},$F$1:$F$${rows})`] as const,
    ]).flat(),
  );
  const started = performance.now();
  const answer = dependentsOf(snapshot([{ ...plainSheet("表", []), formulas }]), Array.from({ length: rows }, (_, row) => ({ sheet: "表", row, column: 0 })));
  expect(answer.length).toBe(2 * rows);
  expect(performance.now() - started).toBeLessThan(8000);
});
