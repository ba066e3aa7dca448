import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { inSlices } from "../../workbook/in-slices";
import type { Message } from "../../text";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { cellName, eachCellOnce, isBlank, placeOf } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import type { Host, Undo, UndoReport } from "../../workbook/host";
import type { Job } from "../../workbook/job";
import { refuseCancelled } from "../../workbook/job";
import { lastMarksOfEachSheet } from "../../workbook/marks";
import { sheetsAdded } from "../../workbook/new-sheets";
import type { AddSheetPatch, MarkPatch, ShowRowsPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { showRows } from "../../workbook/shown-rows";
import { contentAt, sheetNamed } from "../../workbook/snapshot";
import { changedSince, inverseOf, lastPatchOfEachCell, readingOf } from "../../workbook/undo";
import { addedSheets, isAddedSheetChange } from "./added-sheets";
import { followCalculation, isContentWrite } from "./calculation";
import { gridMarks, isMarksChange } from "./grid-marks";
import { refuseChanged, refuseUnwritable } from "./may-write";
import type { Written } from "./read-grid";
import { readGridInSteps, readWritten } from "./read-grid";
import type { GridChange } from "./write-grid";
import { sheetId } from "./workbook-data";
import { isHostWrite, prepareWrites, writeGrid } from "./write-grid";

/** What only a grid on a screen has. */
export interface GridScreen {
  isEditing(): boolean;
  /** Takes over what is being typed into a cell. */
  finishEditing(): Promise<void>;
  scrollTo(cell: CellRef): void;
  /** What is typed next goes into the cell that is selected. */
  takeKeys(): void;
  /** Gives the rows of these cells the height that they need. */
  fit(cells: readonly CellRef[]): void;
  redraw(): void;
}

export interface GridHost extends Host {
  /** As watch, but also after what this host itself writes. */
  watchAll(changed: () => void): () => void;
  /** The sheets that are in the grid and were not opened with the workbook. */
  addedSheets(): readonly AddSheetPatch[];
  dispose(): void;
}

interface GridHostOptions {
  readonly screen?: GridScreen;
  /** Milliseconds in which a calculation must say how far it is, or end. */
  readonly limit?: number;
  /** Comes when the grid can calculate no more. */
  readonly stopped?: Promise<Message> | undefined;
}

/** The workbook that is open in the grid, as a Host. `opened` is that workbook as it came from its file. */
export function gridHost(api: FUniver, opened: Snapshot, { screen, limit = 30_000, stopped }: GridHostOptions = {}): GridHost {
  const workbook = openWorkbook(api);
  const calculation = followCalculation(api, { limit, stopped, computing: lacksResults(opened) });
  const watchers = watching();
  const allWatchers = watching();
  const preparation = prepareWrites(workbook);
  const added = addedSheets(workbook);
  const marks = gridMarks(workbook, new Map(opened.sheets.map((sheet, index) => [sheetId(index), sheet.marks])), () => screen?.redraw());

  let changes = 0;
  const listener = api.addEvent(api.Event.CommandExecuted, (event) => {
    if (event.id.startsWith("sheet.mutation.")) changes += 1;
    if (!isContentWrite(event) && !isAddedSheetChange(event) && !isMarksChange(event)) return;
    allWatchers.tell();
    if (!isHostWrite(event)) watchers.tell();
  });

  // What is written takes a moment only; what is calculated after it may take longer, and can be called off meanwhile.
  const takeSnapshot = async (job: Job = {}): Promise<Snapshot> => {
    refuseCancelled(job);
    await screen?.finishEditing();
    return undisturbed(() => changes, () => calculation.settled(job), () => inSlices(readGridInSteps(workbook, opened, marks), job));
  };

  const put = (change: GridChange, inverse: GridChange, ifRefused: "host.writeFailed" | "host.writeHalfDone"): void => {
    if (writeGrid(api, workbook, change, inverse)) return;
    const code = message("workbench.gridRefused");
    if (change.cells.length > 0) throw new Refusal(message(ifRefused, { ...cellsInWords(change.cells), code }));
    throw new Refusal(message("host.sheetFailed", { sheet: [...[...change.insert, ...change.remove].map(({ patch }) => patch.sheet), ...[...change.marks, ...change.rows].map(({ sheet }) => sheet)], code }));
  };

  const writeOrPutBack = async (change: GridChange, inverse: GridChange, job?: Job): Promise<void> => {
    try {
      put(change, inverse, "host.writeFailed");
      await calculation.settled(job);
      screen?.fit(change.cells);
    } catch (reason) {
      put(inverse, change, "host.writeHalfDone");
      throw reason;
    }
  };

  const revert = async (scope: GridChange, before: Snapshot, after: Written, job?: Job): Promise<UndoReport> => {
    const now = await takeSnapshot(job);
    const there = added.inGrid().filter(({ id }) => scope.insert.some((sheet) => sheet.id === id));
    const onAdded = there.flatMap(({ patch }) => [...filledCells(after.added, patch.sheet), ...filledCells(now, patch.sheet)]);
    const changed = changedSince(after.content, readingOf(now), eachCellOnce([...scope.cells, ...onAdded]));
    const left = there.filter(({ patch }) => changed.some(({ sheet }) => sheet === patch.sheet)).map(({ patch }) => patch.sheet);
    const untouched = cellsBeside(scope.cells, changed).filter(({ sheet }) => !left.includes(sheet));
    // Cells on new sheets go with their sheet.
    const elsewhere = untouched.filter(({ sheet }) => !scope.insert.some(({ patch }) => patch.sheet === sheet));
    const remove = there.filter(({ patch }) => !left.includes(patch.sheet));
    const gone = remove.flatMap(({ patch }) => filledCells(now, patch.sheet));
    await writeOrPutBack(
      { insert: [], cells: inverseOf(elsewhere, readingOf(before)), rows: rowsBack(scope, before), remove, marks: standingMarks(scope, before) },
      { insert: remove, cells: inverseOf([...elsewhere, ...gone], readingOf(now)), rows: rowsBack(scope, now), remove: [], marks: standingMarks(scope, now) },
      job,
    );
    return { restored: untouched.length, changedSince: changed, ...(left.length > 0 ? { sheetsLeft: left } : {}) };
  };

  return {
    takeSnapshot,
    settled: calculation.settled,
    isEditing: () => screen?.isEditing() ?? false,
    apply: async (patches, seen, job): Promise<Undo> => {
      const cells = lastPatchOfEachCell(patches);
      const before = await takeSnapshot(job);
      const insert = added.register(sheetsAdded(patches, before.sheets.map(({ name }) => name)));
      refuseUnwritable(cells.filter(({ sheet }) => !insert.some(({ patch }) => patch.sheet === sheet)), before);
      refuseChanged(cells, seen, before);
      const change: GridChange = { insert, cells, rows: patches.filter((patch) => patch.kind === "showRows"), remove: [], marks: lastMarksOfEachSheet(patches) };
      await writeOrPutBack(change, { insert: [], cells: inverseOf(cells, readingOf(before)), rows: rowsBack(change, before), remove: insert, marks: standingMarks(change, before) }, job);
      const after = readWritten(workbook, opened, cells);
      return { cells: cells.length, revert: (again) => revert(change, before, after, again) };
    },
    reveal: (cell) => Promise.resolve().then(() => reveal(workbook, opened, cell, screen)),
    watch: watchers.add,
    watchAll: allWatchers.add,
    addedSheets: () => added.inGrid().map(({ patch }) => patch),
    dispose: () => {
      listener.dispose();
      marks.dispose();
      calculation.dispose();
      preparation?.dispose();
    },
  };
}

/** What is read once all is quiet; where something was changed meanwhile it may be in it by half, and all is read again. */
async function undisturbed<T>(changes: () => number, quiet: () => Promise<void>, read: () => Promise<T>): Promise<T> {
  for (;;) {
    await quiet();
    const until = changes();
    const whole = await read();
    if (changes() === until) return whole;
  }
}

/** The marks that stood on the sheets of a change; those on new sheets go with them. */
const standingMarks = ({ marks }: GridChange, snapshot: Snapshot): readonly MarkPatch[] =>
  marks.flatMap(({ sheet }) => {
    const there = sheetNamed(snapshot, sheet);
    return there ? [{ kind: "mark", sheet, ranges: there.marks }] : [];
  });

/** What makes the rows of a change hidden or shown as they were before it. */
const rowsBack = ({ rows }: GridChange, before: Snapshot): readonly ShowRowsPatch[] =>
  [...new Set(rows.map(({ sheet }) => sheet))].flatMap((name) => {
    const sheet = sheetNamed(before, name);
    if (!sheet || sheet.hiddenRows === "unknown") return [];
    const { hiddenRows } = sheet;
    const touched = new Set(rows.filter((patch) => patch.sheet === name).flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset)));
    return [...showRows(name, [...touched].filter((row) => !hiddenRows.has(row)), true), ...showRows(name, [...touched].filter((row) => hiddenRows.has(row)), false)];
  });

function cellsBeside<Cell extends CellRef>(cells: readonly Cell[], those: readonly CellRef[]): readonly Cell[] {
  const names = new Set(those.map(cellName));
  return cells.filter((cell) => !names.has(cellName(cell)));
}

function filledCells(snapshot: Snapshot, name: string): readonly CellRef[] {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) return [];
  const cells = sheet.values.flatMap((values, row) => values.map((_, column) => ({ sheet: name, row, column })));
  return [...cells, ...[...sheet.formulas.keys()].map((key) => ({ sheet: name, ...placeOf(key) }))].filter((cell) => !isBlank(contentAt(sheet, cell)));
}

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
  if ((sheetNamed(opened, cell.sheet)?.visibility ?? "visible") !== "visible") throw new Refusal(message("workbench.sheetHidden", { sheet: cell.sheet }));
  workbook.setActiveSheet(sheet);
  sheet.getRange(cell.row, cell.column).activate();
  screen?.scrollTo(cell);
  screen?.takeKeys();
}
