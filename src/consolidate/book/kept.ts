import { ownSheetPatches } from "../../sheets/own-sheet";
import { keptNotes } from "../../sheets/summary";
import { fieldsOf } from "../../sheets/define";
import { recogniseNamed } from "../../sheets/sheet-named";
import { valueOf } from "../../sheets/values/read";
import { message, say } from "../../text";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { contentAt, sheetNamed } from "../../workbook/snapshot";
import type { Note } from "./notes";

/** Notes that an earlier run found nobody for: each may find its row again. @param columnOf where a sheet has the column of that title. */
export function keptBefore(summary: Snapshot, columnOf: (sheet: string, title: string) => number | undefined): readonly Note[] {
  const found = recogniseNamed(keptNotes, summary);
  return (found?.rows ?? []).map(({ values, at }) => {
    const title = valueOf(values.title) ?? "";
    const sheet = valueOf(values.sheet) ?? "";
    const column = found?.columnOf.get("note");
    const content = found && column !== undefined ? contentAt(found.sheet, { row: at, column }) : { value: null };
    // A column that is gone keeps its note here.
    const place = columnOf(sheet, title);
    return { sheet, keys: place === undefined ? [] : [valueOf(values.key) ?? ""], cells: new Map([[place ?? -1, { title, content }]]), unit: valueOf(values.unit) ?? "", about: valueOf(values.about) ?? "" };
  });
}

/** 留存备注: the notes that found nobody, a line each; no sheet where there are none. */
export function keptPatches(left: readonly Note[], summary: Snapshot): readonly Patch[] {
  if (left.length === 0 && !sheetNamed(summary, keptNotes.name)) return [];
  const fields = fieldsOf(keptNotes);
  const body = left.flatMap(({ sheet, unit, about, keys, cells }) => [...cells.values()].map(({ title, content }) => [sheet, unit, about, keys[0] ?? "", title, content.formula ?? content.value]));
  const head = [[keptNotes.title], [say(message("cityBook.keptNote"))], fields.map((field) => keptNotes.columns[field].title)];
  return ownSheetPatches({ name: keptNotes.name, widths: fields.map((field) => keptNotes.columns[field].width), frozenRows: head.length, lines: [...head, ...body] }, summary);
}
