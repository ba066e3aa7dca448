import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import type { Message } from "../../text";
import { message } from "../../text";
import { guardGrid } from "./guard-grid";
import type { Refused } from "./guard-grid";
import { hiddenMenuItems } from "./menu";
import { redirectPaste } from "./redirect-paste";
import { registerPlugins } from "./register-plugins";
import { startCalculation } from "./start-calculation";

/** The grid's own program. Where it calculates is settled with its start. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly guard: ReturnType<typeof guardGrid>;
  /** It calculates in a worker. */
  readonly away: boolean;
  /** Comes when the worker can calculate no more. */
  readonly stopped: Promise<Message> | undefined;
  dispose(): void;
}

export function startEngine(container: HTMLElement, away: boolean, refused: Refused): Engine {
  const worker = away ? startCalculation() : undefined;
  const stopped = worker && endOf(worker);
  void stopped?.then(refused);
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: chinese }, logLevel: LogLevel.WARN });
  const preset = UniverSheetsCorePreset({
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
    ...(worker && { workerURL: worker }),
  });
  registerPlugins(univer, preset);
  const api = FUniver.newAPI(univer);
  const guard = guardGrid(api, refused);
  const pasting = redirectPaste(api, refused);
  return {
    univer,
    api,
    guard,
    away,
    stopped,
    dispose: () => {
      guard.dispose();
      pasting.dispose();
      univer.dispose();
      worker?.terminate();
    },
  };
}

const endOf = (worker: Worker): Promise<Message> =>
  new Promise((resolve) => {
    worker.addEventListener("error", (event) => {
      // It is said to the person; the console needs no second voice.
      event.preventDefault();
      resolve(message("workbench.calculationDied", { detail: event.message }));
    });
  });
