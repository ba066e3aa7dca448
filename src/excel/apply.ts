import { message } from "../text";
import type { CellKey, CellRef, RangeRef } from "../workbook/cell";
import { a1Range, keyOf, within } from "../workbook/cell";
import { cellsInWords } from "../workbook/cells-in-words";
import type { Undo, UndoReport } from "../workbook/host";
import type { CellPatch, GrowTablePatch, Patch } from "../workbook/patch";
import { placesIn } from "../workbook/rectangles";
import { Refusal } from "../workbook/refusal";
import type { Snapshot } from "../workbook/snapshot";
import { sheetNamed } from "../workbook/snapshot";
import { changedSince, inverseOf, lastPatchOfEachCell, readingOf } from "../workbook/undo";
import type { Change, TableSize } from "./change";
import { sameWhole } from "./change";
import { excelSupports } from "./office";
import { bySheet } from "./range-writes";
import type { SheetList } from "./sheet-list";
import type { Scope, Standing, TableName } from "./standing";
import { sameRange, sheetOf, tableOf } from "./standing";
import type { Written } from "./write";
import { write } from "./write";

/** Excel calculates for itself: stored results are left to it. */
export async function apply(patches: readonly Patch[], seen: Snapshot): Promise<Undo> {
  const cells = lastPatchOfEachCell(patches);
  const growths = patches.filter((patch) => patch.kind === "growTable");
  if (cells.length + growths.length === 0) return { cells: 0, revert: () => Promise.resolve({ restored: 0, changedSince: [] }) };
  const scope: Scope = { cells: allCells(cells, growths, seen), tables: growths };
  const written = await write(scope, (standing, list) => {
    refuseMissing(scope, list);
    refuseChanged(scope, standing, seen);
    return { cells, tables: growths };
  });
  return { cells: cells.length, revert: () => revert(scope, cells, written) };
}

/** The patched cells, and those that a table takes in: Excel fills such rows by itself. */
function allCells(cells: readonly CellPatch[], growths: readonly GrowTablePatch[], seen: Snapshot): readonly CellRef[] {
  const taken = growths.flatMap((growth): readonly CellRef[] => {
    const old = seenTableRange(seen, growth);
    const added = placesIn(growth.range).filter((place) => !old || !within(place, old));
    return added.map((place) => ({ ...place, sheet: growth.sheet }));
  });
  return [...bySheet([...cells, ...taken]).values()].flatMap(eachOnce);
}

const eachOnce = (cells: readonly CellRef[]): readonly CellRef[] => [
  ...new Map<CellKey, CellRef>(cells.map(({ sheet, row, column }) => [keyOf({ row, column }), { sheet, row, column }])).values(),
];

function seenTableRange(seen: Snapshot, { sheet, table }: TableName): RangeRef | undefined {
  const tables = sheetNamed(seen, sheet)?.tables;
  return tables === undefined || tables === "unknown" ? undefined : tables.find(({ name }) => name === table)?.range;
}

function refuseMissing({ cells, tables }: Scope, list: SheetList): void {
  const missing = [...cells, ...tables].find(({ sheet }) => !sheetOf(list, sheet));
  if (missing) throw new Refusal(message("host.sheetGone", { sheet: missing.sheet }));
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

async function revert(scope: Scope, patched: readonly CellPatch[], { before, after }: Written): Promise<UndoReport> {
  let changed: readonly CellRef[] = [];
  await write(scope, (standing) => {
    changed = changedSince(after.content, standing.content, scope.cells);
    return changeBack(scope, before, after, standing, changed);
  });
  const left = new Set(changed.map(nameOf));
  return { restored: patched.filter((cell) => !left.has(nameOf(cell))).length, changedSince: changed };
}

const nameOf = ({ sheet, row, column }: CellRef): string => `${keyOf({ row, column })}!${sheet}`;

function changeBack({ cells, tables }: Scope, before: Standing, after: Standing, now: Standing, changed: readonly CellRef[]): Change {
  const left = new Set(changed.map(nameOf));
  const restorable = cells.filter((cell) => !left.has(nameOf(cell)) && !sameWhole(before.content(cell), now.content(cell)));
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
