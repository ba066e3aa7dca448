import type { CellRef } from "../workbook/cell";
import { sameValue } from "../workbook/cell";
import type { Patch } from "../workbook/patch";
import { isCellPatch } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { contentOf } from "../workbook/snapshot";

/** The written cells that now show something else: a host calculates formulas by itself, and its result is held against ours. */
export const unlike = (patches: readonly Patch[], after: Snapshot): readonly CellRef[] =>
  patches.filter(isCellPatch).filter((patch) => {
    const now = contentOf(after, patch);
    return now === undefined || !sameValue(now.value, patch.content.value);
  });
