import type { Host } from "../workbook/host";
import { apply, refuseGrowthWhereImpossible } from "./apply";
import { refusalFrom } from "./errors";
import { insertSheets } from "./insert-sheets";
import { excelSupports, givesFile } from "./office";
import { openFile } from "./open-file";
import { openNew } from "./open-new";
import { reveal } from "./reveal";
import { takeSnapshot } from "./take-snapshot";
import { taskOf, usualBlock } from "./task";
import { watching } from "./watch";

/**
 * The workbook that is open in Excel around this page. Ask officeReady first.
 * @param block how many bytes go over at once.
 */
export function excelHost(block = usualBlock): Host {
  const { watch, settled } = watching();
  return {
    takeSnapshot: (job = {}) =>
      orRefuse(async () => {
        await settled();
        return takeSnapshot(taskOf(job, block));
      }),
    apply: (patches, seen, job = {}) =>
      orRefuse(() => {
        refuseGrowthWhereImpossible(patches);
        return apply(patches, seen, taskOf(job, block));
      }),
    reveal: (cell) => orRefuse(() => reveal(cell)),
    watch,
    openNew: (_, bytes) => orRefuse(() => openNew(bytes)),
    ...(givesFile() && { openFile: () => orRefuse(openFile) }),
    ...(excelSupports("1.13") && { insertSheets: (sheets) => orRefuse(() => insertSheets(sheets)) }),
  };
}

async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalFrom(error);
  }
}
