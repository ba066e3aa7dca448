import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import { isBlank, within } from "../workbook/cell";
import { cellsInWords } from "../workbook/cells-in-words";
import { Refusal } from "../workbook/refusal";
import { carryOut } from "./carry-out";
import type { Change } from "./change";
import { changesNothing, tookAsMeant } from "./change";
import { becauseOf, refusalFrom } from "./errors";
import type { InExcel } from "./in-excel";
import { askMerged } from "./merged";
import type { Begun } from "./put-back";
import { putBack } from "./put-back";
import { cellsInAll } from "./read-areas";
import type { SheetList } from "./sheet-list";
import { askObstacles, askStructureLocked, listSheets, sheetOf, tablesOn } from "./sheet-list";
import type { Scope, Standing } from "./standing";
import { readStanding } from "./standing";
import type { Task } from "./task";
import { withoutEnd } from "./task";

/** What stood before a write, and right after it. */
export interface Written {
  readonly before: Standing;
  readonly after: Standing;
}

interface Outcome extends Written {
  /** Cells of which Excel made something else than what was meant, without an error. */
  readonly otherwise: readonly CellRef[];
}

export type Decide = (standing: Standing, list: SheetList) => Change;

interface Write {
  readonly scope: Scope;
  /** Sees what stands now and says what to write there. @throws Refusal when that is not what it should be. */
  readonly decide: Decide;
  /** In one step of Excel's own undo with whatever else is done there. */
  readonly inStep: InExcel;
}

/**
 * The one way into the workbook: looks at the scope, lets `decide` say what to write there, writes it, reads it again.
 * All or nothing: a write that breaks off, that is called off, or that Excel took otherwise than meant, is put back.
 * @throws Refusal which says, where even putting back failed, what stands now.
 */
export async function write({ scope, decide, inStep }: Write, task: Task): Promise<Written> {
  const begun: Begun[] = [];
  const { before, after, otherwise } = await inStep((context) => lookAndWrite(context, scope, decide, task, (started) => begun.push(started))).catch(async (error: unknown): Promise<never> => {
    const started = begun[0];
    if (!started) throw refusalFrom(error);
    throw await putBack(started, withoutEnd(task), { because: becauseOf(error), cells: started.change.cells, cause: error });
  });
  task.end();
  const started = begun[0];
  if (started && otherwise.length > 0) throw await putBack(started, withoutEnd(task), { because: message("host.because.turnedInto"), cells: otherwise });
  return { before, after };
}

async function lookAndWrite(context: Excel.RequestContext, scope: Scope, decide: Decide, task: Task, begin: (begun: Begun) => void): Promise<Outcome> {
  task.expect(2 * cellsInAll(scope.areas) + scope.cells.length);
  task.goOn();
  const list = await listSheets(context);
  const { standing: before, refuseObstacles } = await look(context, list, scope, task);
  const change = decide(before, list);
  if (changesNothing(change)) return { before, after: before, otherwise: [] };
  refuseObstacles(change);
  task.goOn();
  begin({ scope, before, change });
  const after = await carryOut(context, list, scope, task, { change, standing: before.content });
  return { before, after, otherwise: change.cells.filter((cell) => !tookAsMeant(cell.content, after.content(cell))) };
}

async function look(context: Excel.RequestContext, list: SheetList, scope: Scope, task: Task) {
  const names = [...new Set([...scope.cells, ...scope.tables, ...scope.rows, ...scope.sheets].map(({ sheet }) => sheet))];
  const askObstaclesThere = () => {
    const obstacles = names.flatMap((name) => {
      const sheet = sheetOf(list, name);
      return sheet ? [{ name, found: askObstacles(sheet, tablesOn(sheet, list.tables)) }] : [];
    });
    const merged = askMerged(list, scope);
    const isLocked = scope.sheets.length > 0 ? askStructureLocked(context) : () => false;
    return () => ({ obstacles: obstacles.map(({ name, found }) => ({ name, found: found() })), merged: merged(), locked: isLocked() });
  };
  const [standing, { obstacles, merged, locked }] = await readStanding(context, list, scope, task, { ask: askObstaclesThere });
  const refuseObstacles = (change: Change): void => {
    const sheets = [...change.add.map(({ sheet }) => sheet), ...change.remove];
    if (sheets.length > 0 && locked) throw new Refusal(message("host.structureProtected", { sheet: sheets }));
    const written = new Set([...change.cells, ...change.tables, ...change.rows].map(({ sheet }) => sheet));
    for (const { name, found } of obstacles) {
      if ((written.has(name) || change.remove.includes(name)) && found.protected) throw new Refusal(message("host.sheetProtected", { sheet: name }));
      if (written.has(name) && found.filtered) throw new Refusal(message("host.sheetFiltered", { sheet: name }));
    }
    // Of a merged area Excel keeps what is in its first cell only.
    const covered = change.cells.filter((cell) => !isBlank(cell.content) && merged.some(({ sheet, range }) => sheet === cell.sheet && within(cell, range) && !(cell.row === range.top && cell.column === range.left)));
    if (covered.length > 0) throw new Refusal(message("host.merged", { ...cellsInWords(covered) }));
  };
  return { standing, refuseObstacles };
}
