import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import { Refusal } from "../workbook/refusal";
import type { Change } from "./change";
import { isNothing, queueChange, tookAsMeant } from "./change";
import { becauseOf, refusalFrom } from "./errors";
import { inExcel } from "./in-excel";
import type { Begun } from "./put-back";
import { putBack } from "./put-back";
import type { SheetList } from "./sheet-list";
import { askObstacles, askStructureLocked, listSheets, tablesOn } from "./sheet-list";
import type { Scope, Standing } from "./standing";
import { askStanding, sheetOf } from "./standing";

/** What stood before a write, and right after it. */
export interface Written {
  readonly before: Standing;
  readonly after: Standing;
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
    if (isNothing(change)) return { before, after: before, otherwise: [] };
    refuseObstacles(change);
    begin({ scope, before, change });
    const answer = askStanding(queueChange(context, list, change, before.content), scope);
    await context.sync();
    const after = answer();
    return { before, after, otherwise: change.cells.filter((cell) => !tookAsMeant(cell.content, after.content(cell))) };
  });

async function look(context: Excel.RequestContext, list: SheetList, scope: Scope) {
  const names = [...new Set([...scope.cells, ...scope.tables, ...scope.sheets].map(({ sheet }) => sheet))];
  const obstacles = names.flatMap((name) => {
    const sheet = sheetOf(list, name);
    return sheet ? [{ name, found: askObstacles(sheet, tablesOn(sheet, list.tables)) }] : [];
  });
  const isLocked = scope.sheets.length > 0 ? askStructureLocked(context) : () => false;
  const standing = askStanding(list, scope);
  await context.sync();
  const refuseObstacles = (change: Change): void => {
    const sheets = [...change.add.map(({ sheet }) => sheet), ...change.remove];
    if (sheets.length > 0 && isLocked()) throw new Refusal(message("host.structureProtected", { sheet: sheets.join("、") }));
    const written = new Set([...change.cells, ...change.tables].map(({ sheet }) => sheet));
    for (const { name, found } of obstacles) {
      if ((written.has(name) || change.remove.includes(name)) && found().protected) throw new Refusal(message("host.sheetProtected", { sheet: name }));
      if (written.has(name) && found().filtered) throw new Refusal(message("host.sheetFiltered", { sheet: name }));
    }
  };
  return { standing: standing(), refuseObstacles };
}
