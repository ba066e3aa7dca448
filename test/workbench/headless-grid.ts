import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets/facade";
import { workbookData } from "../../src/workbench/grid/workbook-data";
import type { Look } from "../../src/workbook/look";
import type { Snapshot } from "../../src/workbook/snapshot";

const noLook: Look = { styles: [], sheets: [] };

/** The workbench's grid without a screen, with a workbook open in it. Dispose it, or Node does not end. */
export function headlessGrid(opened: Snapshot, look: Look = noLook): { readonly api: FUniver; readonly dispose: () => void } {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData("opened-1", "测试", opened, look));
  // On a screen a click does this; undo needs it.
  univer.__getInjector().get(IUniverInstanceService).focusUnit("opened-1");
  const api = FUniver.newAPI(univer);
  return { api, dispose: () => univer.dispose() };
}
