import type { Filling, Message } from "../text";
import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import { cellName, sameRange, within } from "../workbook/cell";
import { cellsInWords } from "../workbook/cells-in-words";
import { isCancelled } from "../workbook/job";
import { Refusal } from "../workbook/refusal";
import { inverseOf } from "../workbook/undo";
import { carryOut } from "./carry-out";
import type { Change } from "./change";
import { sameWhole } from "./change";
import { isNameTaken } from "./errors";
import { hearAgain, inExcel } from "./in-excel";
import { nothingElse } from "./read-areas";
import type { SheetList } from "./sheet-list";
import { listSheets } from "./sheet-list";
import type { Scope, Standing } from "./standing";
import { readStanding, scopeOf } from "./standing";
import type { Task } from "./task";

/** A write that has begun: where it goes, what stood there, what it does. */
export interface Begun {
  readonly scope: Scope;
  readonly before: Standing;
  readonly change: Change;
}

interface Failure {
  readonly because: Filling;
  readonly cells: readonly CellRef[];
  readonly cause?: unknown;
}

/** Takes back a write that broke off. @returns what to tell: that all is as before, or what stands. */
export async function putBack(begun: Begun, task: Task, { because: code, cells, cause }: Failure): Promise<Refusal> {
  const now = await standingAfterPuttingBack(begun, task, cause);
  if (!now) return new Refusal(unknownNow(begun, code), { cause });
  const left = { cells: cellsLeft(begun, now), sheets: sheetsLeft(begun, now, cause) };
  if (left.cells.length + left.sheets.length > 0) return new Refusal(halfDone(code, left), { cause });
  return new Refusal(isCancelled(cause) ? message("host.cancelledPutBack") : allAsBefore(begun, code, cells), { cause });
}

/** @returns nothing when Excel no longer answers. What failed on the way is told by what stands at the end. */
async function standingAfterPuttingBack({ scope, ...begun }: Begun, task: Task, cause: unknown): Promise<Standing | undefined> {
  const none = (): undefined => undefined;
  const restored = inExcel(async (context) => {
    const list = await listSheets(context);
    return carryOut(context, list, scope, task, { change: await wayBack(context, list, { scope, ...begun }, task, cause) });
  });
  return (await restored.catch(none)) ?? (await lookAgain(scope, task).catch(none));
}

const lookAgain = (scope: Scope, task: Task): Promise<Standing> =>
  inExcel(async (context) => {
    const list = await listSheets(context);
    const [standing] = await readStanding(context, list, scope, task, {
      ask: () => {
        hearAgain(context);
        return () => undefined;
      },
    });
    return standing;
  });

async function wayBack(context: Excel.RequestContext, list: SheetList, { scope, before, change }: Begun, task: Task, cause: unknown): Promise<Change> {
  const tables = scope.tables.flatMap((name) => {
    const range = before.tableRange(name);
    return range ? [{ ...name, range }] : [];
  });
  const cells = inverseOf(scope.cells, before.content);
  const { rows } = before;
  if (change.add.length + change.remove.length === 0) return { cells, tables, rows, add: [], remove: [] };
  const [now] = await readStanding(context, list, scopeOf({ cells: [], tables: [], rows: [], sheets: scope.sheets }), task, nothingElse);
  const ours = new Set(scope.cells.map(cellName));
  // What someone else has put there is not ours to delete, nor is a sheet whose name was taken just before us.
  const remove = change.add.filter(({ sheet }) => !isNameTaken(cause) && now.filled(sheet)?.every((cell) => ours.has(cellName(cell))));
  const add = scope.sheets.filter(({ sheet }) => change.remove.includes(sheet) && now.filled(sheet) === undefined);
  return { cells, tables, rows, add, remove: remove.map(({ sheet }) => sheet) };
}

/** A sheet that is there or gone is named whole, without its cells. What was written went along with a sheet that someone deleted meanwhile. */
function cellsLeft({ scope, before, change }: Begun, now: Standing): readonly CellRef[] {
  const grown = scope.tables.filter((name) => !sameRange(before.tableRange(name), now.tableRange(name)));
  const inGrownTable = (cell: CellRef): boolean =>
    grown.some((name) => {
      const range = now.tableRange(name);
      return name.sheet === cell.sheet && range !== undefined && within(cell, range);
    });
  return beside(change, scope.cells).filter((cell) => {
    const found = now.content(cell);
    return found && (!sameWhole(before.content(cell), found) || inGrownTable(cell));
  });
}

const beside = ({ add }: Change, cells: readonly CellRef[]): readonly CellRef[] => cells.filter((cell) => !add.some(({ sheet }) => sheet === cell.sheet));

function sheetsLeft({ change }: Begun, now: Standing, cause: unknown): readonly Message[] {
  const added = change.add.map(({ sheet }) => sheet).filter((name) => now.filled(name) !== undefined);
  // Where the one name was taken, the sheet of that name is someone else's.
  return sheetsInWords(isNameTaken(cause) && change.add.length === 1 ? [] : added, change.remove.filter((name) => now.filled(name) === undefined));
}

const sheetsInWords = (added: readonly string[], removed: readonly string[]): readonly Message[] => [
  ...(added.length > 0 ? [message("host.left.added", { sheets: added })] : []),
  ...(removed.length > 0 ? [message("host.left.removed", { sheets: removed })] : []),
];

interface Left {
  readonly cells: readonly CellRef[];
  readonly sheets: readonly Message[];
}

function halfDone(code: Filling, { cells, sheets }: Left): Message {
  return sheets.length > 0 ? message("host.halfDone", { code, what: inOne(cells, sheets) }) : message("host.writeHalfDone", { code, ...cellsInWords(cells, "whole") });
}

function unknownNow({ scope, change }: Begun, code: Filling): Message {
  const sheets = sheetsInWords(change.add.map(({ sheet }) => sheet), change.remove);
  const cells = beside(change, scope.cells).filter(({ sheet }) => !change.remove.includes(sheet));
  return sheets.length > 0 ? message("host.unknown", { code, what: inOne(cells, sheets) }) : message("host.writeUnknown", { code, ...cellsInWords(cells, "whole") });
}

function inOne(cells: readonly CellRef[], sheets: readonly Message[]): Filling {
  const pieces = [...sheets, ...(cells.length > 0 ? [message("host.left.cells", { ...cellsInWords(cells, "whole") })] : [])];
  return pieces.reduce((first, second) => message("host.left.both", { first, second }));
}

function allAsBefore({ scope, change }: Begun, code: Filling, cells: readonly CellRef[]): Message {
  const named = cells.length > 0 ? cells : scope.cells;
  if (named.length > 0) return message("host.writeFailed", { code, ...cellsInWords(named) });
  return message("host.sheetFailed", { code, sheet: [...change.add.map(({ sheet }) => sheet), ...change.remove] });
}
