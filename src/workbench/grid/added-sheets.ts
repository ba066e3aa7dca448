import type { IWorksheetData } from "@univerjs/core";
import type { IEventParamConfig } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { AddSheetPatch } from "../../workbook/patch";
import { emptySheetData } from "./workbook-data";

const insertSheet = "sheet.mutation.insert-sheet";
const removeSheet = "sheet.mutation.remove-sheet";
/** No sheet that was opened, and none that a person could make, has an id like this. */
const ownIds = /^added-\d+$/;

export interface SheetMutation {
  readonly id: string;
  readonly params: { readonly unitId: string; readonly subUnitId?: string; readonly subUnitName?: string; readonly index?: number; readonly sheet?: IWorksheetData };
}

/** A sheet that a program adds, under the grid's name for it. */
export interface AddedSheet {
  readonly id: string;
  readonly patch: AddSheetPatch;
}

/** The sheets that were added since the workbook was opened. */
interface AddedSheets {
  /** Gives sheets ids; they are in the grid only after a write that inserts them. */
  readonly register: (patches: readonly AddSheetPatch[]) => readonly AddedSheet[];
  /** Those that are in the grid now. */
  readonly inGrid: () => readonly AddedSheet[];
}

export function addedSheets(workbook: FWorkbook): AddedSheets {
  const known = new Map<string, AddedSheet>();
  return {
    register: (patches) =>
      patches.map((patch) => {
        const sheet = { id: `added-${known.size + 1}`, patch };
        known.set(sheet.id, sheet);
        return sheet;
      }),
    inGrid: () => sheetsBeside(workbook).flatMap((sheet) => known.get(sheet.getSheetId()) ?? []),
  };
}

/** The sheets of the grid that were not opened with the workbook. */
export const sheetsBeside = (workbook: FWorkbook): readonly FWorksheet[] => workbook.getSheets().filter((sheet) => ownIds.test(sheet.getSheetId()));

export const insertion = (workbook: FWorkbook, { id, patch }: AddedSheet, rows: number, index: number): SheetMutation => ({
  id: insertSheet,
  params: { unitId: workbook.getId(), index, sheet: emptySheetData(id, patch, rows) },
});

export const removal = (workbook: FWorkbook, { id, patch }: AddedSheet): SheetMutation => ({
  id: removeSheet,
  params: { unitId: workbook.getId(), subUnitId: id, subUnitName: patch.sheet },
});

/** A sheet of a program's came or went: by that program, or by the grid's own undo and redo. */
export function isAddedSheetChange({ id, params }: Pick<IEventParamConfig["CommandExecuted"], "id" | "params">): boolean {
  if (id !== insertSheet && id !== removeSheet) return false;
  const { sheet, subUnitId = sheet?.id } = params as SheetMutation["params"];
  return subUnitId !== undefined && ownIds.test(subUnitId);
}
