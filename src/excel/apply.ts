import { message } from "../text";
import type { CellKey, CellRef, RangeRef } from "../workbook/cell";
import { a1Range, keyOf, within } from "../workbook/cell";
import { cellsInWords } from "../workbook/cells-in-words";
import type { Undo, UndoReport } from "../workbook/host";
import { lastMarksOfEachSheet } from "../workbook/marks";
import { sheetsAdded } from "../workbook/new-sheets";
import type { CellPatch, GrowTablePatch, Patch } from "../workbook/patch";
import { placesIn } from "../workbook/rectangles";
import { Refusal } from "../workbook/refusal";
import type { Snapshot } from "../workbook/snapshot";
import { sheetNamed } from "../workbook/snapshot";
import { changedSince, inverseOf, lastPatchOfEachCell, readingOf } from "../workbook/undo";
import type { Change, TableSize } from "./change";
import { sameWhole } from "./change";
import type { InExcel } from "./in-excel";
import { excelSupports } from "./office";
import { bySheet, bytesRead } from "./range-writes";
import { setPages } from "./set-pages";
import type { SheetList } from "./sheet-list";
import type { Scope, ScopeCell, Standing, TableName } from "./standing";
import { sameRange, tableOf } from "./standing";
import type { Task } from "./task";
import { taskOf } from "./task";
import { withMarks } from "./with-marks";
import type { Decide, Written } from "./write";
import { write } from "./write";

/**
 * All in one step of Excel's own undo where Excel can do so, but for how new sheets print; whole or not at all. Excel calculates for itself:
 * stored results are left to it.
 */
export async function apply(patches: readonly Patch[], seen: Snapshot, task: Task): Promise<Undo> {
  const content = patches.filter((patch) => patch.kind !== "mark");
  const { result, before } = await withMarks(lastMarksOfEachSheet(patches), task, (inStep) => applyContent(content, seen, task, inStep));
  const note = await setPages(content.filter((patch) => patch.kind === "addSheet"));
  return {
    cells: result.cells,
    ...(note && { note }),
    revert: async (job = {}) => {
      const again = taskOf(job, task.block);
      return (await withMarks(before, again, (inStep) => result.revert(again, inStep))).result;
    },
  };
}

interface ContentUndo {
  readonly cells: number;
  readonly revert: (task: Task, inStep: InExcel) => Promise<UndoReport>;
}

async function applyContent(patches: readonly Patch[], seen: Snapshot, task: Task, inStep: InExcel): Promise<ContentUndo> {
  const cells = lastPatchOfEachCell(patches);
  const growths = patches.filter((patch) => patch.kind === "growTable");
  const sheets = patches.filter((patch) => patch.kind === "addSheet");
  if (cells.length + growths.length + sheets.length === 0) {
    const marksOnly = (inIts: InExcel) => inIts(() => Promise.resolve());
    await marksOnly(inStep);
    return { cells: 0, revert: async (_, inIts) => marksOnly(inIts).then(() => ({ restored: 0, changedSince: [] })) };
  }
  const scope: Scope = { cells: allCells(cells, growths, seen), tables: growths, sheets };
  const decide: Decide = (standing, list) => {
    const add = sheetsAdded(patches, list.sheets.map(({ name }) => name));
    refuseTableGone(scope, list);
    refuseChanged(scope, standing, seen);
    return { cells, tables: growths.map((growth) => ({ ...growth, added: rowsAdded(growth, seenTableRange(seen, growth)) })), add, remove: [] };
  };
  const written = await write({ scope, decide, inStep }, task);
  return { cells: cells.length, revert: (again, inIts) => revert(scope, cells, written, again, inIts) };
}

/** The patched cells, and those that a table takes in: Excel fills such rows by itself. */
function allCells(cells: readonly CellPatch[], growths: readonly GrowTablePatch[], seen: Snapshot): readonly ScopeCell[] {
  const taken = growths.flatMap((growth): readonly CellRef[] => {
    const old = seenTableRange(seen, growth);
    const added = placesIn(growth.range).filter((place) => !old || !within(place, old));
    return added.map((place) => ({ ...place, sheet: growth.sheet }));
  });
  const sizes = new Map(cells.map((cell) => [nameOf(cell), bytesRead(cell.content)]));
  const before = readingOf(seen);
  return [...bySheet<CellRef>([...cells, ...taken]).values()].flatMap(eachOnce).map((cell) => ({ ...cell, bytes: Math.max(bytesRead(before(cell) ?? { value: null }), sizes.get(nameOf(cell)) ?? 0) }));
}

const rowsAdded = ({ range }: GrowTablePatch, old: RangeRef | undefined): RangeRef | undefined => (old && range.bottom > old.bottom ? { ...range, top: old.bottom + 1 } : undefined);

const eachOnce = (cells: readonly CellRef[]): readonly CellRef[] => [
  ...new Map<CellKey, CellRef>(cells.map(({ sheet, row, column }) => [keyOf({ row, column }), { sheet, row, column }])).values(),
];

function seenTableRange(seen: Snapshot, { sheet, table }: TableName): RangeRef | undefined {
  const tables = sheetNamed(seen, sheet)?.tables;
  return tables === undefined || tables === "unknown" ? undefined : tables.find(({ name }) => name === table)?.range;
}

function refuseTableGone({ tables }: Scope, list: SheetList): void {
  const gone = tables.find((name) => !tableOf(list, name));
  if (gone) throw new Refusal(message("host.tableGone", { sheet: gone.sheet, table: gone.table }));
}

function refuseChanged({ cells, tables }: Scope, standing: Standing, seen: Snapshot): void {
  const changed = changedSince(readingOf(seen), standing.content, cells);
  if (changed.length > 0) throw new Refusal(message("host.changedMeanwhile", cellsInWords(changed)));
  const moved = tables.find((name) => !sameRange(seenTableRange(seen, name), standing.tableRange(name)));
  const range = moved && standing.tableRange(moved);
  if (moved && range) throw new Refusal(message("host.changedMeanwhile", { sheet: moved.sheet, cells: a1Range(range) }));
}

async function revert(scope: Scope, patched: readonly CellPatch[], { before, after }: Written, task: Task, inStep: InExcel): Promise<UndoReport> {
  let back: WayBack = { changed: [], sheetsLeft: [] };
  const decide: Decide = (standing, list) => {
    const changed = [...changedSince(after.content, standing.content, scope.cells), ...foreignCells(scope, after, standing)];
    const there = scope.sheets.map(({ sheet }) => sheet).filter((name) => standing.filled(name) !== undefined);
    const inUse = (name: string): boolean => changed.some(({ sheet }) => sheet === name) || list.tables.some(({ worksheet }) => worksheet.name === name);
    back = { changed, sheetsLeft: there.filter(inUse) };
    return { ...changeBack(scope, before, after, standing, changed), add: [], remove: there.filter((name) => !inUse(name)) };
  };
  await write({ scope, decide, inStep }, task);
  const { changed, sheetsLeft } = back;
  const left = new Set(changed.map(nameOf));
  const restored = patched.filter((cell) => !left.has(nameOf(cell)) && !sheetsLeft.includes(cell.sheet)).length;
  return { restored, changedSince: changed, ...(sheetsLeft.length > 0 ? { sheetsLeft } : {}) };
}

interface WayBack {
  readonly changed: readonly CellRef[];
  readonly sheetsLeft: readonly string[];
}

/** What someone has put on a new sheet since, beside what was written there. */
function foreignCells({ cells, sheets }: Scope, after: Standing, now: Standing): readonly CellRef[] {
  return sheets.flatMap(({ sheet }) => {
    const known = new Set([...cells, ...(after.filled(sheet) ?? [])].map(nameOf));
    return (now.filled(sheet) ?? []).filter((cell) => !known.has(nameOf(cell)));
  });
}

const nameOf = ({ sheet, row, column }: CellRef): string => `${keyOf({ row, column })}!${sheet}`;

/** Cells on new sheets go or stay with their sheet. */
function changeBack({ cells, tables, sheets }: Scope, before: Standing, after: Standing, now: Standing, changed: readonly CellRef[]): Pick<Change, "cells" | "tables"> {
  const left = new Set(changed.map(nameOf));
  const isNew = ({ sheet: name }: CellRef): boolean => sheets.some(({ sheet }) => sheet === name);
  const restorable = cells.filter((cell) => !isNew(cell) && !left.has(nameOf(cell)) && !sameWhole(before.content(cell), now.content(cell)));
  return { cells: inverseOf(restorable, before.content), tables: tables.flatMap((name) => shrinkBack(name, before, after, now, changed)) };
}

/** A table that has changed since, or into whose new rows someone has written, keeps its size. */
function shrinkBack(name: TableName, before: Standing, after: Standing, now: Standing, changed: readonly CellRef[]): readonly TableSize[] {
  const old = before.tableRange(name);
  const grown = after.tableRange(name);
  if (!old || !grown || !sameRange(grown, now.tableRange(name))) return [];
  const inUse = changed.some((cell) => cell.sheet === name.sheet && within(cell, grown) && !within(cell, old));
  return inUse ? [] : [{ ...name, range: old }];
}

/** Older versions of Excel let no program resize a table. @throws Refusal before anything is written. */
export function refuseGrowthWhereImpossible(patches: readonly Patch[]): void {
  const growth = patches.find((patch) => patch.kind === "growTable");
  if (!growth || excelSupports("1.13")) return;
  throw new Refusal(message("host.cannotGrowTable", { sheet: growth.sheet, table: growth.table, cells: a1Range(growth.range) }));
}
