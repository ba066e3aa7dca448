import type { CellRef } from "../../workbook/cell";
import { keyOf, sameValue } from "../../workbook/cell";
import type { Patch } from "../../workbook/patch";
import { contentOf } from "../../workbook/snapshot";
import type { Steps } from "../../workbook/steps";
import { eachInSteps } from "../../workbook/steps";
import { inSlices } from "../../workbook/in-slices";
import { lastPatchOfEachCell } from "../../workbook/undo";
import type { Reading } from "./reading";
import { scoredInSteps } from "./reading";

type Afterwards = Pick<Reading, "snapshot" | "district">;

/**
 * The written cells that now show something else. Values are held against what was written; formulas, which the host calculates from
 * all that was written with them, against what 核算 says of the sheet as it is now.
 */
export const unlike = (patches: readonly Patch[], reading: Afterwards): Promise<readonly CellRef[]> => inSlices(unlikeInSteps(patches, reading));

function* unlikeInSteps(patches: readonly Patch[], reading: Afterwards): Steps<readonly CellRef[]> {
  const { changes } = yield* scoredInSteps(reading);
  const stillWrong = new Set(changes.map(({ patch }) => `${patch.sheet}!${keyOf(patch)}`));
  const found: CellRef[] = [];
  yield* eachInSteps(lastPatchOfEachCell(patches), (patch) => {
    const now = contentOf(reading.snapshot, patch);
    const isAsWritten = patch.content.formula === undefined ? now !== undefined && sameValue(now.value, patch.content.value) : !stillWrong.has(`${patch.sheet}!${keyOf(patch)}`);
    if (!isAsWritten) found.push({ sheet: patch.sheet, row: patch.row, column: patch.column });
  });
  return found;
}
