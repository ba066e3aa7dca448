import type { Host } from "../workbook/host";
import { apply, refuseGrowthWhereImpossible } from "./apply";
import { refusalFrom } from "./errors";
import { openNew } from "./open-new";
import { reveal } from "./reveal";
import { takeSnapshot } from "./take-snapshot";
import { watching } from "./watch";

/** The workbook that is open in Excel around this page. Ask officeReady first. */
export function excelHost(): Host {
  const { watch, settled } = watching();
  return {
    takeSnapshot: () =>
      orRefuse(async () => {
        await settled();
        return takeSnapshot();
      }),
    apply: (patches, seen) =>
      orRefuse(() => {
        refuseGrowthWhereImpossible(patches);
        return apply(patches, seen);
      }),
    reveal: (cell) => orRefuse(() => reveal(cell)),
    watch,
    openNew: (_, bytes) => orRefuse(() => openNew(bytes)),
  };
}

async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalFrom(error);
  }
}
