import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsCoreWorkerPreset } from "@univerjs/preset-sheets-core/worker";
import { registerPlugins } from "./register-plugins";

/** The grid's calculation, away from the page: the grid keeps the same sheets here, and is told the results. */
registerPlugins(new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.WARN }), UniverSheetsCoreWorkerPreset());
