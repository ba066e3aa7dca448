import type { Univer } from "@univerjs/core";
import type { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";

export function registerPlugins(univer: Univer, { plugins }: ReturnType<typeof UniverSheetsCorePreset>): void {
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
}
