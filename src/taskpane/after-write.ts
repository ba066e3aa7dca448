import type { CellRef } from "../workbook/cell";
import { keyOf, sameValue } from "../workbook/cell";
import type { Patch } from "../workbook/patch";
import { isCellPatch } from "../workbook/patch";
import { contentOf } from "../workbook/snapshot";
import { inSlices } from "../workbook/in-slices";
import type { Reading } from "./reading";
import { scoredInSteps } from "./reading";

/**
 * The written cells that now show something else. Values are held against what was written; formulas, which the host calculates from
 * all that was written with them, against what 核算 says of the sheet as it is now.
 */
export async function unlike(patches: readonly Patch[], reading: Reading): Promise<readonly CellRef[]> {
  const { changes } = await inSlices(scoredInSteps(reading));
  const stillWrong = new Set(changes.map(({ patch }) => `${patch.sheet}!${keyOf(patch)}`));
  return patches.filter(isCellPatch).filter((patch) => {
    if (patch.content.formula !== undefined) return stillWrong.has(`${patch.sheet}!${keyOf(patch)}`);
    const now = contentOf(reading.snapshot, patch);
    return now === undefined || !sameValue(now.value, patch.content.value);
  });
}
