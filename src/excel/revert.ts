import type { CellRef } from "../workbook/cell";
import { cellName, sameRange, within } from "../workbook/cell";
import type { UndoReport } from "../workbook/host";
import type { CellPatch, ShowRowsPatch } from "../workbook/patch";
import { changedSince, inverseOf } from "../workbook/undo";
import type { Change, TableSize } from "./change";
import { sameWhole } from "./change";
import type { InExcel } from "./in-excel";
import type { TableName } from "./sheet-list";
import type { Scope, Standing } from "./standing";
import type { Task } from "./task";
import type { Decide, Written } from "./write";
import { write } from "./write";

/** Puts back what a write changed, but for what someone has changed since. */
export async function revert(scope: Scope, patched: readonly CellPatch[], { before, after }: Written, task: Task, inStep: InExcel): Promise<UndoReport> {
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
  const left = new Set(changed.map(cellName));
  const restored = patched.filter((cell) => !left.has(cellName(cell)) && !sheetsLeft.includes(cell.sheet)).length;
  return { restored, changedSince: changed, ...(sheetsLeft.length > 0 ? { sheetsLeft } : {}) };
}

interface WayBack {
  readonly changed: readonly CellRef[];
  readonly sheetsLeft: readonly string[];
}

/** What someone has put on a new sheet since, beside what was written there. */
function foreignCells({ cells, sheets }: Scope, after: Standing, now: Standing): readonly CellRef[] {
  return sheets.flatMap(({ sheet }) => {
    const known = new Set([...cells, ...(after.filled(sheet) ?? [])].map(cellName));
    return (now.filled(sheet) ?? []).filter((cell) => !known.has(cellName(cell)));
  });
}

/** Cells on new sheets go or stay with their sheet. */
function changeBack({ cells, tables, sheets }: Scope, before: Standing, after: Standing, now: Standing, changed: readonly CellRef[]): Pick<Change, "cells" | "tables" | "rows"> {
  const left = new Set(changed.map(cellName));
  const isNew = ({ sheet: name }: CellRef): boolean => sheets.some(({ sheet }) => sheet === name);
  const restorable = cells.filter((cell) => !isNew(cell) && !left.has(cellName(cell)) && !sameWhole(before.content(cell), now.content(cell)));
  const isBack = (row: ShowRowsPatch): boolean => now.rows.some((one) => sameRows(one, row) && one.shown === row.shown);
  return { cells: inverseOf(restorable, before.content), tables: tables.flatMap((name) => shrinkBack(name, before, after, now, changed)), rows: before.rows.filter((row) => !isBack(row)) };
}

const sameRows = (one: ShowRowsPatch, other: ShowRowsPatch): boolean => one.sheet === other.sheet && one.top === other.top && one.bottom === other.bottom;

/** A table that has changed since, or into whose new rows someone has written, keeps its size. */
function shrinkBack(name: TableName, before: Standing, after: Standing, now: Standing, changed: readonly CellRef[]): readonly TableSize[] {
  const old = before.tableRange(name);
  const grown = after.tableRange(name);
  if (!old || !grown || !sameRange(grown, now.tableRange(name))) return [];
  const inUse = changed.some((cell) => cell.sheet === name.sheet && within(cell, grown) && !within(cell, old));
  return inUse ? [] : [{ ...name, range: old }];
}
