import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { placeOf } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import type { Host, Undo, UndoReport } from "../../workbook/host";
import type { CellPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { sheetNamed } from "../../workbook/snapshot";
import { changedSince, inverseOf, lastPatchOfEachCell, readingOf } from "../../workbook/undo";
import { followCalculation, isContentWrite } from "./calculation";
import { refuseChanged, refuseUnwritable } from "./may-write";
import { readGrid } from "./read-grid";
import { isHostWrite, prepareWrites, writeCells } from "./write-grid";

/** What only a grid on a screen has. */
export interface GridScreen {
  /** Takes over what is being typed into a cell. */
  finishEditing(): Promise<void>;
  scrollTo(cell: CellRef): void;
}

export interface GridHost extends Host {
  /** As watch, but also after what this host itself writes. */
  watchAll(changed: () => void): () => void;
  dispose(): void;
}

interface GridHostOptions {
  readonly screen?: GridScreen;
  /** Milliseconds that a calculation may take. */
  readonly limit?: number;
}

/** The workbook that is open in the grid, as a Host. `opened` is that workbook as it came from its file. */
export function gridHost(api: FUniver, opened: Snapshot, { screen, limit = 30_000 }: GridHostOptions = {}): GridHost {
  const workbook = openWorkbook(api);
  const calculation = followCalculation(api, { limit, computing: lacksResults(opened) });
  const watchers = watching();
  const allWatchers = watching();
  const preparation = prepareWrites(workbook);

  const listener = api.addEvent(api.Event.CommandExecuted, (event) => {
    if (!isContentWrite(event)) return;
    allWatchers.tell();
    if (!isHostWrite(event)) watchers.tell();
  });

  const takeSnapshot = async (): Promise<Snapshot> => {
    await screen?.finishEditing();
    await calculation.settled();
    return readGrid(workbook, opened);
  };

  const put = (cells: readonly CellPatch[], inverse: readonly CellPatch[], ifRefused: "host.writeFailed" | "host.writeHalfDone"): void => {
    if (writeCells(api, workbook, cells, inverse)) return;
    throw new Refusal(message(ifRefused, { ...cellsInWords(cells), code: message("workbench.gridRefused") }));
  };

  const writeOrPutBack = async (cells: readonly CellPatch[], before: Snapshot): Promise<void> => {
    const inverse = inverseOf(cells, readingOf(before));
    try {
      put(cells, inverse, "host.writeFailed");
      await calculation.settled();
    } catch (reason) {
      put(inverse, cells, "host.writeHalfDone");
      throw reason;
    }
  };

  const revert = async (cells: readonly CellPatch[], before: Snapshot, after: Snapshot): Promise<UndoReport> => {
    const now = await takeSnapshot();
    const changed = changedSince(readingOf(after), readingOf(now), cells);
    const untouched = cells.filter((cell) => !changed.some((other) => isSameCell(cell, other)));
    await writeOrPutBack(inverseOf(untouched, readingOf(before)), now);
    return { restored: untouched.length, changedSince: changed };
  };

  return {
    takeSnapshot,
    apply: async (patches, seen): Promise<Undo> => {
      const cells = lastPatchOfEachCell(patches);
      const before = await takeSnapshot();
      refuseUnwritable(cells, before);
      refuseChanged(cells, seen, before);
      await writeOrPutBack(cells, before);
      const after = readGrid(workbook, opened);
      return { cells: cells.length, revert: () => revert(cells, before, after) };
    },
    reveal: (cell) => Promise.resolve().then(() => reveal(workbook, opened, cell, screen)),
    watch: watchers.add,
    watchAll: allWatchers.add,
    dispose: () => {
      listener.dispose();
      calculation.dispose();
      preparation?.dispose();
    },
  };
}

const isSameCell = (one: CellRef, other: CellRef): boolean => one.sheet === other.sheet && one.row === other.row && one.column === other.column;

function watching() {
  const watchers = new Set<() => void>();
  return {
    tell: () => watchers.forEach((changed) => changed()),
    add: (changed: () => void) => {
      const watcher = () => changed();
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
  };
}

function openWorkbook(api: FUniver): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("no workbook is open in the grid");
  return workbook;
}

/** Formulas without a stored result, as some programs write them: the grid is computing them. */
const lacksResults = (snapshot: Snapshot): boolean =>
  snapshot.sheets.some(({ formulas, values }) => [...formulas.keys()].map(placeOf).some(({ row, column }) => (values[row]?.[column] ?? null) === null));

function reveal(workbook: FWorkbook, opened: Snapshot, cell: CellRef, screen?: GridScreen): void {
  const sheet = workbook.getSheetByName(cell.sheet);
  if (!sheet) throw new Refusal(message("host.sheetNotFound", { sheet: cell.sheet }));
  if (sheetNamed(opened, cell.sheet)?.visibility !== "visible") throw new Refusal(message("workbench.sheetHidden", { sheet: cell.sheet }));
  workbook.setActiveSheet(sheet);
  sheet.getRange(cell.row, cell.column).activate();
  screen?.scrollTo(cell);
}
