import type { FUniver, IEventParamConfig } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets/facade";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Place } from "../../workbook/cell";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { isOpenTo } from "../../workbook/snapshot";
import { isAddedSheetChange } from "./added-sheets";
import { isContentWrite } from "./calculation";
import { isUncarriedMutation, whatCannotBeCarried } from "./carry";
import type { CellValues } from "./without-looks";
import { withoutLooks } from "./without-looks";
import { sheetId } from "./workbook-data";
import { isHostWrite } from "./write-grid";

export type Refused = (why: Message) => void;

interface SetValues {
  readonly subUnitId: string;
  cellValue: CellValues;
}
type BeforeCommand = IEventParamConfig["BeforeCommandExecute"];

/** Keeps the grid to what a save can carry, and says why where the person asks for more. */
export function guardGrid(api: FUniver, refused: Refused): { open(opened: Snapshot): void; dispose(): void } {
  let protectedSheets: ReadonlyMap<string, SheetSnapshot> = new Map();
  let guarding = false;

  const refuse = (event: BeforeCommand, why: Message): void => {
    event.cancel = true;
    refused(why);
  };

  const listener = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!guarding || event.options?.onlyLocal === true) return;
    const what = whatCannotBeCarried(event.id) ?? (isUncarriedMutation(event.id) && !isAddedSheetChange(event) ? "workbench.what.other" : undefined);
    if (what) refuse(event, message("workbench.cannotCarry", { what: message(what) }));
    if (!isContentWrite(event) || isHostWrite(event)) return;
    const write = event.params as SetValues;
    const sheet = protectedSheets.get(write.subUnitId);
    if (sheet && placesOf(write.cellValue).some((place) => !isOpenTo(sheet, place))) refuse(event, message("workbench.sheetProtected", { sheet: sheet.name }));
    write.cellValue = withoutLooks(write.cellValue, (name) => styleNamed(api, name));
  });

  return {
    open: (opened) => {
      guarding = true;
      protectedSheets = new Map(opened.sheets.flatMap((sheet, index) => (sheet.protected === true ? [[sheetId(index), sheet] as const] : [])));
    },
    dispose: () => listener.dispose(),
  };
}

const placesOf = (cells: CellValues): readonly Place[] => Object.entries(cells).flatMap(([row, line]) => Object.keys(line).map((column) => ({ row: Number(row), column: Number(column) })));

const styleNamed = (api: FUniver, name: string) => api.getActiveWorkbook()?.getWorkbook().getStyles().get(name);
