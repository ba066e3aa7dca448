import { readWorkbook } from "../../src/ooxml";
import { gridHost } from "../../src/workbench/grid/grid-host";
import type { Snapshot } from "../../src/workbook/snapshot";
import { headlessGrid } from "../workbench/headless-grid";

/** A workbook as the workbench shows it after opening: formulas that the file holds no result for are calculated. */
export async function throughGrid(bytes: Uint8Array): Promise<Snapshot> {
  const opened = readWorkbook(bytes);
  const grid = headlessGrid(opened);
  const host = gridHost(grid.api, opened);
  try {
    return await host.takeSnapshot();
  } finally {
    host.dispose();
    grid.dispose();
  }
}
