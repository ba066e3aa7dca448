import type { IAccessor, ICellData, ICommand, IDisposable, IStyleData, Nullable } from "@univerjs/core";
import { CommandType, ICommandService, InterceptorEffectEnum, toDisposable } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { CellKey, RangeRef } from "../../workbook/cell";
import { keyOf } from "../../workbook/cell";
import { markLook } from "../../workbook/marks";
import { placesIn } from "../../workbook/rectangles";
import { injectorOf } from "./injector";
import { styleData } from "./style-data";

/** A change of the grid's own kind, so that its undo takes marks back together with what was written in the same step. */
const setMarks = "kaohe.mutation.set-marks";

export interface MarksMutation {
  readonly id: typeof setMarks;
  readonly params: { readonly unitId: string; readonly subUnitId: string; readonly ranges: readonly RangeRef[] };
}

/** The marks of the workbook that is open in the grid, by the grid's names for its sheets. They are shown over a cell's own look, which stays. */
export interface GridMarks extends IDisposable {
  readonly on: (sheetId: string) => readonly RangeRef[];
}

export const isMarksChange = ({ id }: { readonly id: string }): boolean => id === setMarks;

export const marking = (unitId: string, subUnitId: string, ranges: readonly RangeRef[]): MarksMutation => ({ id: setMarks, params: { unitId, subUnitId, ranges } });

const look = styleData(markLook, undefined);

/** @param redraw shows what has changed, where the grid is on a screen. */
export function gridMarks(workbook: FWorkbook, opened: ReadonlyMap<string, readonly RangeRef[]>, redraw: () => void): GridMarks {
  const marks = new Map(opened);
  const cells = new Map([...opened].map(([sheet, ranges]) => [sheet, keysOf(ranges)]));
  const injector = injectorOf(workbook);
  const command: ICommand<MarksMutation["params"]> = {
    id: setMarks,
    type: CommandType.MUTATION,
    handler: (_: IAccessor, params?: MarksMutation["params"]) => {
      if (!params) return false;
      marks.set(params.subUnitId, params.ranges);
      cells.set(params.subUnitId, keysOf(params.ranges));
      redraw();
      return true;
    },
  };
  const unitId = workbook.getId();
  const registered = injector?.get(ICommandService).registerCommand(command);
  const shown = injector?.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const isMarked = location.unitId === unitId && cells.get(location.subUnitId)?.has(keyOf({ row: location.row, column: location.col }));
      if (!isMarked) return next(cell);
      const own = styleOf(cell, (name) => location.workbook.getStyles().get(name));
      return next({ ...(cell ?? location.rawData), s: { ...own, ...look } });
    },
  });
  return {
    on: (sheetId) => marks.get(sheetId) ?? [],
    dispose: () => [registered, shown && toDisposable(shown)].forEach((each) => each?.dispose()),
  };
}

const keysOf = (ranges: readonly RangeRef[]): ReadonlySet<CellKey> => new Set(ranges.flatMap(placesIn).map(keyOf));

function styleOf(cell: Nullable<ICellData>, named: (name: string) => Nullable<IStyleData>): IStyleData {
  const style = cell?.s;
  return (typeof style === "string" ? named(style) : style) ?? {};
}
