import type { IAccessor, ICellData, ICommand, IDisposable, Injector } from "@univerjs/core";
import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { FUniver, IEventParamConfig } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { CellPatch } from "../../workbook/patch";
import { cellDataOver } from "./cell-data";

const setValues = "sheet.mutation.set-range-values";

interface SetValues {
  readonly id: string;
  readonly params: { readonly unitId: string; readonly subUnitId: string; readonly cellValue: Record<number, Record<number, ICellData>> };
}

interface Write {
  readonly unitId: string;
  readonly redos: SetValues[];
  readonly undos: SetValues[];
}

/** A command of our own: what it sets off bears its name, and it is one step of the grid's undo however many sheets it writes. */
const writeCommand: ICommand<Write> = {
  id: "kaohe.command.write-cells",
  type: CommandType.COMMAND,
  handler: (accessor: IAccessor, write?: Write) => {
    if (!write) return false;
    const commands = accessor.get(ICommandService);
    const undoing = accessor.get(IUndoRedoService);
    const done = write.redos.filter(({ id, params }) => commands.syncExecuteCommand(id, params));
    undoing.pushUndoRedo({ unitID: write.unitId, redoMutations: write.redos, undoMutations: write.undos });
    return done.length === write.redos.length;
  },
};

/** Makes writeCells possible. */
export function prepareWrites(workbook: FWorkbook): IDisposable | undefined {
  return injectorOf(workbook)?.get(ICommandService).registerCommand(writeCommand);
}

/** A change of cells that came from writeCells. */
export const isHostWrite = ({ params }: IEventParamConfig["CommandExecuted"]): boolean => (params as { trigger?: string } | undefined)?.trigger === writeCommand.id;

/**
 * Writes cells on any number of sheets as one step; `inverse` is what the grid's own undo takes them back to.
 * @returns whether the grid took all of it.
 */
export function writeCells(api: FUniver, workbook: FWorkbook, cells: readonly CellPatch[], inverse: readonly CellPatch[]): boolean {
  if (cells.length === 0) return true;
  const write: Write = { unitId: workbook.getId(), redos: mutations(workbook, cells), undos: mutations(workbook, inverse) };
  return api.syncExecuteCommand(writeCommand.id, write);
}

function mutations(workbook: FWorkbook, cells: readonly CellPatch[]): SetValues[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((name) => {
    const sheet = workbook.getSheetByName(name);
    if (!sheet) return [];
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, content } of cells.filter((cell) => cell.sheet === name)) (cellValue[row] ??= {})[column] = cellDataOver(content);
    return [{ id: setValues, params: { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), cellValue } }];
  });
}

/** The facade opens its service container at the sheets only. */
const injectorOf = (workbook: FWorkbook): Injector | undefined => workbook.getSheets()[0]?.getInject();
