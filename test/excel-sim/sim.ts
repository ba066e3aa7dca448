import type { CellContent, CellValue } from "../../src/workbook/cell";
import { a1, placeOf } from "../../src/workbook/cell";
import type { SimBook, SimSheet, SimTable, SimWorkbook } from "./book";
import { bookOf, contentIn, placeOfAddress, setContent } from "./book";
import { contextOf } from "./context";
import type { Faults } from "./faults";
import { faultsOnPurpose } from "./faults";
import { officeError } from "./office-error";
import type { ChangeHandler, Session } from "./session";
import { strict } from "./strict";

/** What a test does to the workbook and sees of it. Test equipment: it knows no more of Excel than src/excel/ asks of it. */
export interface ExcelSim extends Pick<Faults, "failSync" | "beforeSync"> {
  readonly syncs: () => number;
  /** What has gone over so far, as JSON in UTF-8; Excel's own envelope comes on top of it. */
  readonly traffic: Traffic;
  /** Bytes of one request and of one answer that Excel takes. */
  readonly limits: { request: number; answer: number };
  /** What Excel does where an answer is larger: it fails, or gives null for the matrices that are too much. Both have been seen. */
  beyondLimits: "fails" | "null";
  /** Milliseconds that a request and its answer take on their way. */
  latency: number;
  /** How often a person would have to press Ctrl+Z to take everything back. */
  readonly undoSteps: () => number;
  /** The version of the API it answers for. */
  supports: string;
  /** Answers null for every matrix that is read, as Excel does beyond its limits. */
  oversized: boolean;
  /** Whether muted events are judged by the end of a batch, not while it runs: the documentation leaves that open. */
  judgesMutingLate: boolean;
  /** The options of every Excel.run so far. */
  readonly runs: readonly Excel.RunOptions[];
  cell(sheet: string, address: string): CellContent;
  /** Every cell that holds something, by sheet and address. */
  everything(): Record<string, Record<string, CellContent>>;
  /** Workbooks that were opened in a window of their own, as they were handed over. */
  readonly created: string[];
  selection(): { readonly sheet: string; readonly address: string } | undefined;
  /** As a person types it. */
  edit(sheet: string, address: string, content: CellContent): void;
  /** What a formula comes to; for `calculate`. */
  setResult(sheet: string, address: string, value: CellValue): void;
  /** Whether sheets can be added and deleted. */
  structureProtected: boolean;
  readonly book: SimBook;
  sheet(name: string): SimSheet;
  table(name: string): SimTable;
  removeSheet(name: string): void;
  /** A person is typing into a cell until the returned function is called. */
  startTyping(): () => void;
}

/** What the stand-in does at a sync is then a task of its own: it is another program's work. */
const onItsWay = (latency: number): Promise<void> => (latency > 0 ? new Promise((resolve) => setTimeout(resolve, latency)) : Promise.resolve());

/** Gives formulas their values after each change, for want of an engine. */
export type Calculate = (sim: ExcelSim) => void;

/** By sync. */
export interface Traffic {
  readonly asked: number[];
  readonly answered: number[];
}

/** Excel on the web takes no more in one request, nor in one answer. */
const largest = 5 * 1024 ** 2;

const encoder = new TextEncoder();
const bytesOf = (value: unknown): number => (value === undefined ? 0 : encoder.encode(JSON.stringify(value)).length);

export type Run = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export function makeSim(workbook: SimWorkbook, calculate: Calculate = () => undefined): { readonly sim: ExcelSim; readonly run: Run } {
  const book = bookOf(workbook);
  const faults = faultsOnPurpose();
  const handlers = new Set<ChangeHandler>();
  const runs: Excel.RunOptions[] = [];
  let typing: Promise<void> = Promise.resolve();
  let eventsEnabled = true;
  let undoSteps = 0;

  const sheetNamed = (name: string): SimSheet => found(book.sheets.find((sheet) => sheet.name === name), name);
  const atLeast = (version: string): boolean => Number(version.split(".")[1]) <= Number(sim.supports.split(".")[1]);

  const tell = (triggerSource: "ThisLocalAddin" | "Unknown"): void => {
    if (!eventsEnabled && !sim.judgesMutingLate) return;
    const change = strict<Excel.WorksheetChangedEventArgs>("WorksheetChangedEventArgs", { triggerSource: (atLeast("1.14") && triggerSource) || "Unknown" });
    setTimeout(() => {
      if (eventsEnabled) for (const handler of handlers) void handler(change);
    }, 0);
  };

  const sim: ExcelSim = {
    failSync: faults.failSync,
    beforeSync: faults.beforeSync,
    syncs: faults.syncs,
    traffic: { asked: [], answered: [] },
    limits: { request: largest, answer: largest },
    beyondLimits: "fails",
    latency: 0,
    undoSteps: () => undoSteps,
    supports: "1.20",
    oversized: false,
    judgesMutingLate: false,
    runs,
    created: [],
    cell: (sheet, address) => contentIn(sheetNamed(sheet), placeOfAddress(address)),
    everything: () => everythingIn(book),
    selection: () => book.active && { sheet: book.active.name, address: a1(book.selected) },
    edit: (sheet, address, content) => {
      setContent(sheetNamed(sheet), placeOfAddress(address), content);
      calculate(sim);
      tell("Unknown");
    },
    setResult: (sheet, address, value) => {
      const cell = contentIn(sheetNamed(sheet), placeOfAddress(address));
      setContent(sheetNamed(sheet), placeOfAddress(address), { ...cell, value });
    },
    book,
    get structureProtected() {
      return book.structureProtected;
    },
    set structureProtected(isProtected) {
      book.structureProtected = isProtected;
    },
    sheet: sheetNamed,
    table: (name) => found(book.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name), name),
    removeSheet: (name) => void book.sheets.splice(book.sheets.indexOf(sheetNamed(name)), 1),
    startTyping: () => {
      let end: () => void = () => undefined;
      typing = new Promise((resolve) => (end = resolve));
      return () => end();
    },
  };

  const open = (mergesUndo: boolean): { readonly context: Excel.RequestContext; readonly sync: () => Promise<void> } => {
    let waiting: { readonly operation: () => void; readonly bytes: number }[] = [];
    let answered = 0;
    let changed = false;
    let touched = false;
    let counted = false;
    const calculateIfChanged = (): void => {
      if (changed) calculate(sim);
      changed = false;
    };
    const session: Session = {
      book,
      add: (operation, asked) => void waiting.push({ operation, bytes: bytesOf(asked) }),
      answer: (loaded) => {
        const bytes = bytesOf(loaded);
        if (sim.beyondLimits === "null" && Array.isArray(loaded) && answered + bytes > sim.limits.answer) return null;
        answered += bytes;
        return loaded;
      },
      supports: atLeast,
      mustStand: (sheet) => {
        if (!book.sheets.includes(sheet)) throw officeError("ItemNotFound", "the sheet has been deleted");
      },
      undoable: () => (touched = true),
      mayWrite: (sheet) => {
        touched = true;
        if (sheet.protected) throw officeError("AccessDenied", "the sheet is protected");
        if (sheet.filtered || sheet.tables.some(({ filtered }) => filtered)) throw officeError("FilteredRangeConflict", "the sheet is filtered");
      },
      answerFor: (matrix) => {
        calculateIfChanged();
        return sim.oversized ? (null as unknown as ReturnType<typeof matrix>) : matrix();
      },
      changedByProgram: () => {
        changed = true;
        tell("ThisLocalAddin");
      },
      select: (sheet, { top, left }) => {
        if (book.active !== sheet) throw officeError("InvalidOperation", "only on the active sheet can something be selected");
        book.selected = { row: top, column: left };
      },
      activate: (sheet) => {
        if (sheet.visibility !== "Visible") throw officeError("InvalidOperation", "a hidden sheet cannot be activated");
        book.active = sheet;
      },
      setEnableEvents: (enabled) => (eventsEnabled = enabled),
      addHandler: (handler) => void handlers.add(handler),
    };
    const wasTouched = () => touched;
    const sync = async (): Promise<void> => {
      const operations = waiting;
      waiting = [];
      await onItsWay(sim.latency);
      const began = performance.now();
      if (operations.length === 0) return;
      const asked = operations.reduce((sum, { bytes }) => sum + bytes, 0);
      answered = 0;
      touched = false;
      try {
        faults.carryOut(asked > sim.limits.request ? [tooLargeRequest] : operations.map(({ operation }) => operation));
        if (answered > sim.limits.answer) throw officeError("ResponsePayloadSizeLimitExceeded", "the answer is too large");
      } finally {
        sim.traffic.asked.push(asked);
        sim.traffic.answered.push(answered);
        if (wasTouched() && !(mergesUndo && counted)) undoSteps += 1;
        counted ||= wasTouched();
        calculateIfChanged();
        if (sim.latency > 0) performance.measure("excel-sim.sync", { start: began });
      }
      await onItsWay(sim.latency);
    };
    return { context: contextOf(session, sync), sync };
  };

  const run: Run = async (options, batch) => {
    runs.push(options);
    if (options.mergeUndoGroup !== undefined && !atLeast("1.20")) throw officeError("InvalidArgument", "mergeUndoGroup came with ExcelApi 1.20");
    if (!options.delayForCellEdit) throw officeError("InvalidOperationInCellEditMode", "excel-sim wants delayForCellEdit");
    await typing;
    const { context, sync } = open(options.mergeUndoGroup === true);
    const result = await batch(context);
    await sync();
    return result;
  };
  return { sim, run };
}

const tooLargeRequest = (): never => {
  throw officeError("RequestPayloadSizeLimitExceeded", "the request is too large");
};

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`the test asks for ${name}, which is not there`);
  return thing;
}

const everythingIn = ({ sheets }: SimBook): Record<string, Record<string, CellContent>> =>
  Object.fromEntries(sheets.map(({ name, cells }) => [name, Object.fromEntries([...cells].sort(([one], [other]) => one - other).map(([key, content]) => [a1(placeOf(key)), content]))]));
