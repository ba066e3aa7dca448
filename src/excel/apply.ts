import { message } from "../text";
import type { CellRef, RangeRef } from "../workbook/cell";
import { a1Range, cellName, eachCellOnce, sameRange, within } from "../workbook/cell";
import { cellsInWords } from "../workbook/cells-in-words";
import type { Undo, UndoReport } from "../workbook/host";
import { lastMarksOfEachSheet } from "../workbook/marks";
import { sheetsAdded } from "../workbook/new-sheets";
import type { CellPatch, GrowTablePatch, Patch } from "../workbook/patch";
import { placesIn } from "../workbook/rectangles";
import { Refusal } from "../workbook/refusal";
import type { Snapshot } from "../workbook/snapshot";
import { sheetNamed } from "../workbook/snapshot";
import { changedSince, lastPatchOfEachCell, readingOf } from "../workbook/undo";
import type { InExcel } from "./in-excel";
import { excelSupports } from "./office";
import { bytesRead } from "./range-writes";
import { revert } from "./revert";
import { setPages } from "./set-pages";
import type { SheetList, TableName } from "./sheet-list";
import { tableOf } from "./sheet-list";
import type { Scope, ScopeCell, Standing } from "./standing";
import { scopeOf } from "./standing";
import type { Task } from "./task";
import { taskOf } from "./task";
import { withMarks } from "./with-marks";
import type { Decide } from "./write";
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
  const rows = patches.filter((patch) => patch.kind === "showRows");
  const sheets = patches.filter((patch) => patch.kind === "addSheet");
  if (cells.length + growths.length + rows.length + sheets.length === 0) {
    await nothingFurther(inStep);
    return {
      cells: 0,
      revert: async (_, inItsStep) => {
        await nothingFurther(inItsStep);
        return { restored: 0, changedSince: [] };
      },
    };
  }
  const scope = scopeOf({ cells: allCells(cells, growths, seen), tables: growths, rows, sheets });
  const decide: Decide = (standing, list) => {
    const add = sheetsAdded(patches, list.sheets.map(({ name }) => name));
    refuseTableGone(scope, list);
    refuseChanged(scope, standing, seen);
    return { cells, tables: growths.map((growth) => ({ ...growth, added: rowsAdded(growth, seenTableRange(seen, growth)) })), rows, add, remove: [] };
  };
  const written = await write({ scope, decide, inStep }, task);
  return { cells: cells.length, revert: (again, inIts) => revert(scope, cells, written, again, inIts) };
}

/** Marks are set in the step itself: there is no other work in it. */
const nothingFurther = (inStep: InExcel): Promise<void> => inStep(() => Promise.resolve());

/** The patched cells, and those that a table takes in: Excel fills such rows by itself. */
function allCells(cells: readonly CellPatch[], growths: readonly GrowTablePatch[], seen: Snapshot): readonly ScopeCell[] {
  const taken = growths.flatMap((growth): readonly CellRef[] => {
    const old = seenTableRange(seen, growth);
    const added = placesIn(growth.range).filter((place) => !old || !within(place, old));
    return added.map((place) => ({ ...place, sheet: growth.sheet }));
  });
  const sizes = new Map(cells.map((cell) => [cellName(cell), bytesRead(cell.content)]));
  const before = readingOf(seen);
  return eachCellOnce([...cells, ...taken]).map((cell) => ({ ...cell, bytes: Math.max(bytesRead(before(cell) ?? { value: null }), sizes.get(cellName(cell)) ?? 0) }));
}

const rowsAdded = ({ range }: GrowTablePatch, old: RangeRef | undefined): RangeRef | undefined => (old && range.bottom > old.bottom ? { ...range, top: old.bottom + 1 } : undefined);

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

/** Older versions of Excel let no program resize a table. @throws Refusal before anything is written. */
export function refuseGrowthWhereImpossible(patches: readonly Patch[]): void {
  const growth = patches.find((patch) => patch.kind === "growTable");
  if (!growth || excelSupports("1.13")) return;
  throw new Refusal(message("host.cannotGrowTable", { sheet: growth.sheet, table: growth.table, cells: a1Range(growth.range) }));
}
