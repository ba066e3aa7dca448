import type { Reading } from "../workbook/undo";
import type { Change, ListInTheMaking, Step } from "./change";
import { inBlocks, stepsOf } from "./change";
import { unheard } from "./in-excel";
import { bytesToRead, nothingElse } from "./read-areas";
import type { SheetList } from "./sheet-list";
import type { Scope, Standing } from "./standing";
import { readStanding } from "./standing";
import type { Task } from "./task";

interface ToCarryOut {
  readonly change: Change;
  /** What the cells hold now, where that is known. */
  readonly standing?: Reading;
}

/**
 * Writes a change and reads the scope again: in one sync where both fit into a block; else block by block, and only then what stands.
 * @returns what stands after it.
 */
export async function carryOut(context: Excel.RequestContext, list: SheetList, scope: Scope, task: Task, { change, standing }: ToCarryOut): Promise<Standing> {
  const during: ListInTheMaking = { ...list, made: new Map(list.made) };
  const blocks = inBlocks(stepsOf(context, during, change, task.block, standing), task.block);
  const after: SheetList = { ...during, sheets: list.sheets.filter(({ name }) => !change.remove.includes(name)) };
  const inOneGo = blocks.length <= 1 && bytesToRead(scope.areas) <= task.block;
  if (!inOneGo) await inTurn(blocks, (block) => writeBlock(context, block, task));
  else queueBlock(context, blocks.flat());
  const [now] = await readStanding(context, after, scope, task, { ...nothingElse, writes: inOneGo });
  if (inOneGo) task.did(cellsOf(blocks.flat()));
  return now;
}

async function inTurn<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  for (const each of all) await work(each);
}

async function writeBlock(context: Excel.RequestContext, block: readonly Step[], task: Task): Promise<void> {
  task.goOn();
  queueBlock(context, block);
  await context.sync();
  task.did(cellsOf(block));
}

const cellsOf = (block: readonly Step[]): number => block.reduce((sum, { cells }) => sum + cells, 0);

const queueBlock = (context: Excel.RequestContext, block: readonly Step[]): void =>
  unheard(context, () => {
    for (const { queue } of block) queue();
  });
