import fc from "fast-check";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { keyOf, placeOf, type CellContent, type CellKey, type CellValue } from "../../src/workbook/cell";
import { dependentsOf } from "../../src/workbook/dependents";
import type { CellPatch } from "../../src/workbook/patch";
import { contentAt, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { workbook } from "./make-workbook";

const rows = 9;
const columns = 6;
const styles = '<xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="2"><alignment horizontal="center"/></xf>';

/** Cells as files write them: each kind of value, styles, shared formulas down a column, gaps. */
const cellXml = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.integer({ min: -99, max: 99 }).map((value) => `<c r="@" s="2"><v>${value}</v></c>`),
  fc.constantFrom('<c r="@" t="s"><v>0</v></c>', '<c r="@" t="s" s="1"><v>1</v></c>', '<c r="@" t="b"><v>1</v></c>', '<c r="@" s="1"/>', '<c r="@" t="inlineStr"><is><t>内</t></is></c>'),
  fc.constantFrom('<c r="@"><f>SUM(A1:C2)</f><v>7</v></c>', '<c r="@" t="str"><f>IF(B2="","",B2)</f><v></v></c>', '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "<c r=\"@\"><f>乙!A1</f><v>1</v></c>"),
);

const sheet = fc
  .tuple(fc.array(fc.array(cellXml, { minLength: columns, maxLength: columns }), { minLength: 0, maxLength: rows }), fc.array(fc.nat(rows - 1), { maxLength: rows }), fc.boolean())
  .map(([lines, missing, shared]) =>
    lines
      .map((cells, row) => {
        const xml = cells.map((cell, column) => cell.replace("@", `${"ABCDEF"[column]}${row + 1}`));
        // One group of a shared formula down the last column.
        if (shared) xml[columns - 1] = `<c r="F${row + 1}"><f t="shared"${row === firstKept(missing) ? ` ref="F1:F${rows}"` : ""} si="0">${row === firstKept(missing) ? `A${row + 1}*2+$B$1` : ""}</f><v>${row}</v></c>`;
        return missing.includes(row) ? "" : `<row r="${row + 1}" spans="1:6">${xml.join("")}</row>`;
      })
      .join(""),
  );
const firstKept = (missing: readonly number[]): number => Array.from({ length: rows }, (_, row) => row).find((row) => !missing.includes(row)) ?? 0;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom("_x0041_", " 空 ", "a\r\nb", "]]>", "999999199001011234"),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }),
);
const content: fc.Arbitrary<CellContent> = fc.record(
  { value, formula: fc.constantFrom("=A1+1", '=IF(B2<>"","<甲>",乙!A1)', "=SUM(A1:F9)"), format: fc.constantFrom("@", "0.00", '0.0"分"', "General") },
  { requiredKeys: ["value"] },
);
const patch: fc.Arbitrary<CellPatch> = fc
  .record({ row: fc.nat(rows + 3), column: fc.nat(columns + 1), content })
  .map((each) => ({ kind: "cell", sheet: "甲", ...each }));

/** What the workbook must read as afterwards, by the words of the interface alone. */
function expected(before: Snapshot, patches: readonly CellPatch[]): ReadonlyMap<CellKey, CellContent> {
  const [first] = before.sheets;
  if (!first) throw new Error("no sheet");
  const cells = contents(first);
  for (const { content: next, ...place } of patches) {
    const format = next.format ?? cells.get(keyOf(place))?.format;
    const formula = next.formula === undefined ? {} : { formula: next.formula };
    cells.set(keyOf(place), { value: next.value, ...formula, ...(format === undefined || format === "General" ? {} : { format }) });
  }
  const changed = patches.filter((place) => differs(contentAt(first, place), cells.get(keyOf(place))!));
  const formulas = new Map([...cells].flatMap(([key, { formula }]) => (formula === undefined ? [] : [[key, formula] as const])));
  const after = { ...before, sheets: before.sheets.map((each) => (each === first ? { ...each, formulas } : each)) };
  const given = new Map(patches.map((each) => [keyOf(each), each.content.value]));
  for (const ref of dependentsOf(after, changed).filter((each) => each.sheet === "甲")) {
    const key = keyOf(ref);
    if ((given.get(key) ?? null) === null) cells.set(key, { ...cells.get(key)!, value: null });
  }
  return cells;
}

const differs = (one: CellContent, other: CellContent): boolean => one.formula !== other.formula || JSON.stringify(blankAsNull(one)) !== JSON.stringify(blankAsNull(other));
const blankAsNull = ({ value: each, formula }: CellContent): CellValue => (each === "" && formula === undefined ? null : each);

function contents(each: SheetSnapshot): Map<CellKey, CellContent> {
  const cells = new Map<CellKey, CellContent>();
  for (let key = 0, row = 0; row < rows + 5; row++) {
    for (let column = 0; column < columns + 3; column++) {
      key = keyOf({ row, column });
      cells.set(key, contentAt(each, placeOf(key)));
    }
  }
  return cells;
}

/**
 * Cells that hold anything. A new row looks like the row above: formats that no patch gave do not count there, and a patch that gives a
 * blank cell of such a row nothing but the format of the cell above it may leave the row unwritten.
 */
const comparable = (cells: ReadonlyMap<CellKey, CellContent>, xml: string, patches: readonly CellPatch[]) =>
  [...cells].flatMap(([key, { value: held, formula, format }]) => {
    const { row } = placeOf(key);
    const given = patches.some((each) => keyOf(each) === key && each.content.format !== undefined);
    const inFile = xml.includes(`<row r="${row + 1}"`);
    const counts = inFile || (given && (held !== null || formula !== undefined));
    const cell = { value: blankAsNull({ value: held, ...(formula === undefined ? {} : { formula }) }), formula, format: counts ? format : undefined };
    return cell.value === null && cell.formula === undefined && cell.format === undefined ? [] : [[key, cell]];
  });

test("a patched workbook reads as the workbook with the patches in it, whatever they are", () => {
  fc.assert(
    fc.property(sheet, fc.array(patch, { maxLength: 12 }), (xml, patches) => {
      const before = workbook({ sheets: { 甲: xml, 乙: '<row r="1"><c r="A1"><v>3</v></c></row>' }, styles, strings: "<si><t>共</t></si><si><t> 享</t></si>" });
      const snapshot = readWorkbook(before);
      const after = readWorkbook(patchWorkbook(before, patches));
      expect(comparable(contents(after.sheets[0]!), xml, patches)).toEqual(comparable(expected(snapshot, patches), xml, patches));
      expect(after.sheets[1]).toEqual(snapshot.sheets[1]);
    }),
    { numRuns: 300 },
  );
});

/** What the last patch to each cell of a new sheet says, as far as it says anything. */
function lastOfEach(patches: readonly CellPatch[]): ReadonlyMap<CellKey, CellContent> {
  const cells = new Map<CellKey, CellContent>();
  for (const each of patches) {
    const format = each.content.format ?? cells.get(keyOf(each))?.format;
    const { value: held, formula } = each.content;
    cells.set(keyOf(each), { value: held, ...(formula === undefined ? {} : { formula }), ...(format === undefined || format === "General" ? {} : { format }) });
  }
  return new Map([...cells].filter(([, { value: held, formula, format }]) => formula !== undefined || format !== undefined || held !== null).sort(([one], [other]) => one - other));
}

test("a new sheet reads as what is put on it, whatever that is, and the other sheets as without it", () => {
  fc.assert(
    fc.property(sheet, fc.array(patch, { maxLength: 8 }), fc.array(patch, { maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 4 }), fc.nat(3), (xml, patches, asked, widths, frozenRows) => {
      const before = workbook({ sheets: { 甲: xml, 乙: '<row r="1"><c r="A1"><v>3</v></c></row>' }, styles, strings: "<si><t>共</t></si><si><t> 享</t></si>" });
      const onNew = asked.map((each): CellPatch => ({ ...each, sheet: "丙" }));
      const after = readWorkbook(patchWorkbook(before, [...patches, { kind: "addSheet", sheet: "丙", widths, frozenRows }, ...onNew]));
      expect(after.sheets.slice(0, 2)).toEqual(readWorkbook(patchWorkbook(before, patches)).sheets);
      const added = after.sheets[2]!;
      const found = [...contents(added)].filter(([, { value: held, formula, format }]) => held !== null || formula !== undefined || format !== undefined);
      expect([added.name, found]).toEqual(["丙", [...lastOfEach(onNew)]]);
    }),
    { numRuns: 200 },
  );
});
