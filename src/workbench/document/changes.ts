import type { CellContent, CellKey, CellRef, CellValue } from "../../workbook/cell";
import { isCellError, keyOf, placeOf, sameContent, sameValue } from "../../workbook/cell";
import { sameRanges } from "../../workbook/marks";
import type { AddSheetPatch, Patch } from "../../workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { rowsShownAs } from "../../workbook/shown-rows";
import { contentAt, plainSheet, sheetNamed } from "../../workbook/snapshot";

/**
 * What has to be patched into the opened file so that it holds what the grid holds now.
 * @param added how the sheets were added that are in the grid only.
 */
export const changesBetween = (opened: Snapshot, now: Snapshot, added: readonly AddSheetPatch[] = []): readonly Patch[] =>
  now.sheets.flatMap((sheet) => {
    const before = sheetNamed(opened, sheet.name);
    if (before) return [...cellChanges(before, sheet), ...tableChanges(before, sheet), ...rowsShownAs(before, sheet), ...markChanges(before, sheet)];
    const adding = added.find((each) => each.sheet === sheet.name) ?? { kind: "addSheet", sheet: sheet.name };
    const empty = plainSheet(sheet.name, []);
    return [adding, ...cellChanges(empty, sheet), ...markChanges(empty, sheet)];
  });

function cellChanges(before: SheetSnapshot, now: SheetSnapshot): readonly Patch[] {
  return [...filledKeys(before, now)].sort((one, other) => one - other).flatMap((key) => {
    const place = placeOf(key);
    return cellChange({ sheet: now.name, ...place }, contentAt(before, place), contentAt(now, place));
  });
}

function tableChanges(before: SheetSnapshot, now: SheetSnapshot): readonly Patch[] {
  if (before.tables === "unknown" || now.tables === "unknown") return [];
  const bottoms = new Map(before.tables.map(({ name, range }) => [name, range.bottom]));
  return now.tables.flatMap(({ name, range }) => (bottoms.get(name) === range.bottom ? [] : [{ kind: "growTable", sheet: now.name, table: name, range }]));
}

const markChanges = (before: SheetSnapshot, now: SheetSnapshot): readonly Patch[] =>
  sameRanges(before.marks, now.marks) ? [] : [{ kind: "mark", sheet: now.name, ranges: now.marks }];

function filledKeys(...sheets: readonly SheetSnapshot[]): ReadonlySet<CellKey> {
  const filled = ({ values, formulas, formats }: SheetSnapshot): CellKey[] => [
    ...values.flatMap((row, index) => row.flatMap((value, column) => (value === null ? [] : [keyOf({ row: index, column })]))),
    ...formulas.keys(),
    ...formats.keys(),
  ];
  return new Set(sheets.flatMap(filled));
}

function cellChange(ref: CellRef, before: CellContent, now: CellContent): readonly Patch[] {
  const sameFormula = before.formula !== undefined && before.formula === now.formula;
  if (sameFormula) return sameValue(before.value, now.value) ? [] : [{ kind: "storedResult", ...ref, value: storable(now.value) }];
  if (sameContent(before, now) && before.format === now.format) return [];
  return [{ kind: "cell", ...ref, content: storedContent(before, now) }];
}

/** An error may only mean that the grid cannot compute a formula which Excel can: store none, Excel computes it on opening. */
const storable = (result: CellValue): CellValue => (isCellError(result) ? null : result);

/** The results of formulas that stay as they are and come to the same as before: the file must not lose them because something beside them changed. */
export const resultsBeside = (opened: Snapshot, now: Snapshot): readonly Patch[] =>
  now.sheets.flatMap((sheet) => {
    const before = sheetNamed(opened, sheet.name);
    if (!before) return [];
    return [...sheet.formulas].flatMap(([key, formula]): readonly Patch[] => {
      const place = placeOf(key);
      const { value } = contentAt(sheet, place);
      const kept = before.formulas.get(key) === formula && value !== null && !isCellError(value) && sameValue(value, contentAt(before, place).value);
      return kept ? [{ kind: "storedResult", sheet: sheet.name, ...place, value }] : [];
    });
  });

/** The number format only where the edit brought another one; "General" says that the old one is gone. */
function storedContent(before: CellContent, { value, formula, format }: CellContent): CellContent {
  return {
    value: formula === undefined ? value : storable(value),
    ...(formula === undefined ? {} : { formula }),
    ...(format === before.format ? {} : { format: format ?? "General" }),
  };
}
