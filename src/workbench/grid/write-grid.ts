import type { IAccessor, ICellData, ICommand, IDisposable } from "@univerjs/core";
import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import type { FUniver, IEventParamConfig } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { CellPatch, MarkPatch, ShowRowsPatch } from "../../workbook/patch";
import type { AddedSheet, SheetMutation } from "./added-sheets";
import { insertion, removal } from "./added-sheets";
import { cellDataOver } from "./cell-data";
import type { MarksMutation } from "./grid-marks";
import { marking } from "./grid-marks";
import { injectorOf } from "./injector";

const setValues = "sheet.mutation.set-range-values";
const setHidden = "sheet.mutation.set-row-hidden";
const setVisible = "sheet.mutation.set-row-visible";

interface SetValues {
  readonly id: string;
  readonly params: { readonly unitId: string; readonly subUnitId: string; readonly cellValue: Record<number, Record<number, ICellData>> };
}

interface ShowRows {
  readonly id: string;
  readonly params: { readonly unitId: string; readonly subUnitId: string; readonly ranges: readonly { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }[] };
}

type Mutation = SetValues | ShowRows | SheetMutation | MarksMutation;

interface Write {
  readonly unitId: string;
  readonly redos: readonly Mutation[];
  readonly undos: readonly Mutation[];
}

/** What one write does: sheets come first, then cells are filled, rows hidden and marks set, then sheets go. */
export interface GridChange {
  readonly insert: readonly AddedSheet[];
  readonly cells: readonly CellPatch[];
  readonly rows: readonly ShowRowsPatch[];
  readonly remove: readonly AddedSheet[];
  readonly marks: readonly MarkPatch[];
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
    undoing.pushUndoRedo({ unitID: write.unitId, redoMutations: [...write.redos], undoMutations: [...write.undos] });
    return done.length === write.redos.length;
  },
};

/** Makes writeGrid possible. */
export function prepareWrites(workbook: FWorkbook): IDisposable | undefined {
  return injectorOf(workbook)?.get(ICommandService).registerCommand(writeCommand);
}

/** A change that came from writeGrid. */
export const isHostWrite = ({ params }: IEventParamConfig["CommandExecuted"]): boolean => (params as { trigger?: string } | undefined)?.trigger === writeCommand.id;

/**
 * Makes a change as one step; `inverse` is what the grid's own undo does. The sheet in view stays in view.
 * @returns whether the grid took all of it.
 */
export function writeGrid(api: FUniver, workbook: FWorkbook, change: GridChange, inverse: GridChange): boolean {
  const redos = mutations(workbook, change);
  if (redos.length === 0) return true;
  const shown = workbook.getActiveSheet();
  const done = api.syncExecuteCommand(writeCommand.id, { unitId: workbook.getId(), redos, undos: mutations(workbook, inverse) });
  // The grid turns to a sheet that is inserted.
  if (change.insert.length > 0) workbook.setActiveSheet(shown);
  return done;
}

function mutations(workbook: FWorkbook, { insert, cells, rows, remove, marks }: GridChange): readonly Mutation[] {
  const unitId = workbook.getId();
  const ids = new Map([...workbook.getSheets().map((sheet) => [sheet.getSheetName(), sheet.getSheetId()] as const), ...insert.map(({ id, patch }) => [patch.sheet, id] as const)]);
  const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { sheet, row, column, content } of cells) {
    const id = ids.get(sheet);
    if (id === undefined) continue;
    const rows = bySheet.get(id) ?? {};
    bySheet.set(id, rows);
    (rows[row] ??= {})[column] = cellDataOver(content);
  }
  const lastRow = ({ id }: AddedSheet): number => Math.max(0, ...Object.keys(bySheet.get(id) ?? {}).map(Number));
  const places = workbook.getSheets().length;
  return [
    ...insert.map((sheet, index) => insertion(workbook, sheet, lastRow(sheet) + 1, places + index)),
    ...[...bySheet].map(([subUnitId, cellValue]): SetValues => ({ id: setValues, params: { unitId, subUnitId, cellValue } })),
    ...rows.flatMap(({ sheet, top, bottom, shown }): readonly ShowRows[] => {
      const subUnitId = ids.get(sheet);
      return subUnitId === undefined ? [] : [{ id: shown ? setVisible : setHidden, params: { unitId, subUnitId, ranges: [{ startRow: top, endRow: bottom, startColumn: 0, endColumn: 0 }] } }];
    }),
    ...marks.flatMap(({ sheet, ranges }) => {
      const id = ids.get(sheet);
      return id === undefined ? [] : [marking(unitId, id, ranges)];
    }),
    ...remove.map((sheet) => removal(workbook, sheet)),
  ];
}
