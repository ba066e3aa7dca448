import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverInstanceType } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { CellRef } from "../../workbook/cell";
import type { Look } from "../../workbook/look";
import type { Snapshot } from "../../workbook/snapshot";
import type { Engine } from "./engine";
import { startEngine } from "./engine";
import { fitRows } from "./fit-rows";
import type { GridHost, GridScreen } from "./grid-host";
import { gridHost } from "./grid-host";
import type { Refused } from "./guard-grid";
import { editInView } from "./edit-in-view";
import { injectorOf } from "./injector";
import { keepLongNumbers } from "./keep-long-numbers";
import { nameCellLate } from "./name-cell-late";
import { refuseTabEditing } from "./refuse-tab-editing";
import { isCalculatedAway } from "./start-calculation";
import { workbookData } from "./workbook-data";

export interface Grid {
  /** Shows this workbook in place of the one that is open. */
  show(name: string, opened: Snapshot, look: Look): GridHost;
  dispose(): void;
}

/** Puts a grid into the element. `refused` hears why something that the person asked for is not done. */
export function createGrid(container: HTMLElement, refused: Refused): Grid {
  const endTabGuard = refuseTabEditing(container, refused);
  let engine = startEngine(container, false, refused);
  let shown: { readonly id: string; readonly host: GridHost } | undefined;
  let view: ReturnType<typeof editInView>;
  let count = 0;
  /** The grid settles with its start where it calculates. */
  const engineFor = (opened: Snapshot): { readonly engine: Engine; readonly isFresh: boolean } => {
    const away = isCalculatedAway(opened);
    if (engine.away === away) return { engine, isFresh: count === 0 };
    engine.dispose();
    engine = startEngine(container, away, refused);
    return { engine, isFresh: true };
  };

  return {
    show: (name, opened, look) => {
      shown?.host.dispose();
      view?.dispose();
      view = undefined;
      const { engine: { univer, api, guard, stopped }, isFresh } = engineFor(opened);
      if (shown && !isFresh) api.disposeUnit(shown.id);
      count += 1;
      const id = `workbook-${count}`;
      guard.open(opened);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(id, name, opened, look));
      if (isFresh) {
        keepLongNumbers(api);
        nameCellLate(api);
      }
      const host = gridHost(api, opened, { screen: screenOf(api), stopped });
      shown = { id, host };
      const settle = (): void => {
        if (shown?.id !== id) return;
        view = editInView(api, id);
        if (view) selectAgain(api);
        else setTimeout(settle, asksAgainAfter);
      };
      setTimeout(settle, asksAgainAfter);
      return host;
    },
    dispose: () => {
      shown?.host.dispose();
      view?.dispose();
      shown = undefined;
      endTabGuard();
      engine.dispose();
    },
  };
}

/** Milliseconds until the grid's own parts are asked, once more, whether they know the workbook that is shown. */
const asksAgainAfter = 100;

/** The cell that is selected from the start is drawn, and the box with its name does not hear of it unless it is selected once more. */
const selectAgain = (api: FUniver): void => void api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.activate();

const screenOf = (api: FUniver): GridScreen => ({
  isEditing: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
  finishEditing: async () => {
    const workbook = api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  },
  // Who goes through the pane by keyboard stays there: the next Tab is meant for it.
  takeKeys: () => {
    if (document.activeElement?.matches(":focus-visible")) return;
    injectorOf(api.getActiveWorkbook())?.get(ILayoutService).focus();
  },
  redraw: () => void api.getActiveWorkbook()?.getActiveSheet().refreshCanvas(),
  fit: (cells) => fitRows(api, cells),
  scrollTo: ({ row, column }: CellRef) => {
    api.getActiveWorkbook()?.getActiveSheet().scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
  },
});
