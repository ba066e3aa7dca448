import type { Filling } from "../text";
import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import { within } from "../workbook/cell";
import { cellsInWords } from "../workbook/cells-in-words";
import { Refusal } from "../workbook/refusal";
import { inverseOf } from "../workbook/undo";
import type { Change } from "./change";
import { queueChange, sameWhole, tookAsMeant } from "./change";
import { becauseOf, refusalFrom } from "./errors";
import { hearAgain, inExcel } from "./in-excel";
import type { SheetList } from "./sheet-list";
import { askObstacles, listSheets, tablesOn } from "./sheet-list";
import type { Scope, Standing } from "./standing";
import { askStanding, sameRange, sheetOf } from "./standing";

/** What stood before a write, and right after it. */
export interface Written {
  readonly before: Standing;
  readonly after: Standing;
}

interface Begun {
  readonly scope: Scope;
  readonly before: Standing;
  readonly change: Change;
}

interface Outcome extends Written {
  /** Cells of which Excel made something else than what was meant, without an error. */
  readonly otherwise: readonly CellRef[];
}

/**
 * The one way into the workbook: looks at the scope, lets `decide` say what to write there, writes it in one batch, reads it again.
 * All or nothing: a write that breaks off, or that Excel took otherwise than meant, is put back.
 * @param decide sees what stands now, and throws a Refusal when that is not what it should be.
 * @throws Refusal which says, where even putting back failed, what stands now.
 */
export async function write(scope: Scope, decide: (standing: Standing, list: SheetList) => Change): Promise<Written> {
  const begun: Begun[] = [];
  const { before, after, otherwise } = await lookAndWrite(scope, decide, (started) => begun.push(started)).catch(async (error: unknown): Promise<never> => {
    const started = begun[0];
    if (!started) throw refusalFrom(error);
    throw await putBack(started, { because: becauseOf(error), cells: started.change.cells, cause: error });
  });
  const started = begun[0];
  if (started && otherwise.length > 0) throw await putBack(started, { because: message("host.because.turnedInto"), cells: otherwise });
  return { before, after };
}

const lookAndWrite = (scope: Scope, decide: (standing: Standing, list: SheetList) => Change, begin: (begun: Begun) => void): Promise<Outcome> =>
  inExcel(async (context) => {
    const list = await listSheets(context);
    const { standing: before, refuseObstacles } = await look(context, list, scope);
    const change = decide(before, list);
    if (change.cells.length + change.tables.length === 0) return { before, after: before, otherwise: [] };
    refuseObstacles(change);
    begin({ scope, before, change });
    queueChange(context, list, change, before.content);
    const answer = askStanding(list, scope);
    await context.sync();
    const after = answer();
    return { before, after, otherwise: change.cells.filter((cell) => !tookAsMeant(cell.content, after.content(cell))) };
  });

async function look(context: Excel.RequestContext, list: SheetList, scope: Scope) {
  const names = [...new Set([...scope.cells, ...scope.tables].map(({ sheet }) => sheet))];
  const obstacles = names.flatMap((name) => {
    const sheet = sheetOf(list, name);
    return sheet ? [{ name, found: askObstacles(sheet, tablesOn(sheet, list.tables)) }] : [];
  });
  const standing = askStanding(list, scope);
  await context.sync();
  const refuseObstacles = (change: Change): void => {
    const written = new Set([...change.cells, ...change.tables].map(({ sheet }) => sheet));
    for (const { name, found } of obstacles.filter((each) => written.has(each.name))) {
      if (found().protected) throw new Refusal(message("host.sheetProtected", { sheet: name }));
      if (found().filtered) throw new Refusal(message("host.sheetFiltered", { sheet: name }));
    }
  };
  return { standing: standing(), refuseObstacles };
}

interface Failure {
  readonly because: Filling;
  readonly cells: readonly CellRef[];
  readonly cause?: unknown;
}

/** @returns what to tell: that all is as before, or what stands. */
async function putBack(begun: Begun, { because: code, cells, cause }: Failure): Promise<Refusal> {
  const now = await standingAfterPuttingBack(begun);
  if (!now) return new Refusal(message("host.writeUnknown", { code, ...cellsInWords(begun.scope.cells, "whole") }), { cause });
  const left = cellsLeft(begun, now);
  if (left.length > 0) return new Refusal(message("host.writeHalfDone", { code, ...cellsInWords(left, "whole") }), { cause });
  return new Refusal(message("host.writeFailed", { code, ...cellsInWords(cells.length > 0 ? cells : begun.scope.cells) }), { cause });
}

/** @returns nothing when Excel no longer answers. What failed on the way is told by what stands at the end. */
async function standingAfterPuttingBack({ scope, before }: Begun): Promise<Standing | undefined> {
  const tables = scope.tables.flatMap((name) => {
    const range = before.tableRange(name);
    return range ? [{ ...name, range }] : [];
  });
  const back: Change = { cells: inverseOf(scope.cells, before.content), tables };
  const none = (): undefined => undefined;
  return (await readAfter(scope, (context, list) => queueChange(context, list, back)).catch(none)) ?? (await readAfter(scope, hearAgain).catch(none));
}

const readAfter = (scope: Scope, queue: (context: Excel.RequestContext, list: SheetList) => void): Promise<Standing> =>
  inExcel(async (context) => {
    const list = await listSheets(context);
    queue(context, list);
    const answer = askStanding(list, scope);
    await context.sync();
    return answer();
  });

/** What was written went along with a sheet that someone deleted meanwhile. */
function cellsLeft({ scope, before }: Begun, now: Standing): readonly CellRef[] {
  const grown = scope.tables.filter((name) => !sameRange(before.tableRange(name), now.tableRange(name)));
  const inGrownTable = (cell: CellRef): boolean =>
    grown.some((name) => {
      const range = now.tableRange(name);
      return name.sheet === cell.sheet && range !== undefined && within(cell, range);
    });
  return scope.cells.filter((cell) => {
    const found = now.content(cell);
    return found && (!sameWhole(before.content(cell), found) || inGrownTable(cell));
  });
}
