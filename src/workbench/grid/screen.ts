import "@univerjs/preset-sheets-core/lib/index.css";
import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import type {} from "@univerjs/sheets-ui/facade";
import type { CellRef } from "../../workbook/cell";
import type { Look } from "../../workbook/look";
import type { Snapshot } from "../../workbook/snapshot";
import type { GridHost, GridScreen } from "./grid-host";
import { gridHost } from "./grid-host";
import { guardGrid } from "./guard-grid";
import type { Refused } from "./guard-grid";
import { keepLongNumbers } from "./keep-long-numbers";
import { hiddenMenuItems } from "./menu";
import { redirectPaste } from "./redirect-paste";
import { refuseTabEditing } from "./refuse-tab-editing";
import { workbookData } from "./workbook-data";

export interface Grid {
  /** Shows this workbook in place of the one that is open. */
  show(name: string, opened: Snapshot, look: Look): GridHost;
  dispose(): void;
}

/** Puts a grid into the element. `refused` hears why something that the person asked for is not done. */
export function createGrid(container: HTMLElement, refused: Refused): Grid {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: chinese }, logLevel: LogLevel.WARN });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: true,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    menu: hiddenMenuItems,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    sheets: { disableForceStringAlert: true, disableForceStringMark: false, clipboardConfig: { hidePasteOptions: true } },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const guard = guardGrid(api, refused);
  const pasting = redirectPaste(api, refused);
  const endTabGuard = refuseTabEditing(container, refused);
  let shown: { readonly id: string; readonly host: GridHost } | undefined;
  let count = 0;

  return {
    show: (name, opened, look) => {
      shown?.host.dispose();
      if (shown) api.disposeUnit(shown.id);
      count += 1;
      const id = `workbook-${count}`;
      guard.open(opened);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(id, name, opened, look));
      if (count === 1) keepLongNumbers(api);
      const host = gridHost(api, opened, { screen: screenOf(api) });
      shown = { id, host };
      setTimeout(() => shown?.id === id && selectAgain(api), drawnAfter);
      return host;
    },
    dispose: () => {
      shown?.host.dispose();
      shown = undefined;
      guard.dispose();
      pasting.dispose();
      endTabGuard();
      univer.dispose();
    },
  };
}

/** Milliseconds after which the grid's own parts know the workbook that is shown. */
const drawnAfter = 100;

/** The cell that is selected from the start is drawn, and the box with its name does not hear of it unless it is selected once more. */
const selectAgain = (api: FUniver): void => void api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.activate();

const screenOf = (api: FUniver): GridScreen => ({
  finishEditing: async () => {
    const workbook = api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  },
  redraw: () => void api.getActiveWorkbook()?.getActiveSheet().refreshCanvas(),
  scrollTo: ({ row, column }: CellRef) => {
    api.getActiveWorkbook()?.getActiveSheet().scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
  },
});
