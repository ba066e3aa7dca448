import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { isOpenTo, sheetNamed } from "../../workbook/snapshot";
import { changedSince, readingOf } from "../../workbook/undo";

/** @throws Refusal for the first sheet that is gone, protected where it is to be written, or filtered. */
export function refuseUnwritable(cells: readonly CellRef[], now: Snapshot): void {
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const sheet = sheetNamed(now, name);
    if (!sheet) throw new Refusal(message("host.sheetGone", { sheet: name }));
    if (cells.some((cell) => cell.sheet === name && !isOpenTo(sheet, cell))) throw new Refusal(message("host.sheetProtected", { sheet: name }));
    if (sheet.filtered === true) throw new Refusal(message("host.sheetFiltered", { sheet: name }));
  }
}

/** @throws Refusal naming the cells to be written that no longer hold what `seen` says. */
export function refuseChanged(cells: readonly CellRef[], seen: Snapshot, now: Snapshot): void {
  const changed = changedSince(readingOf(seen), readingOf(now), cells);
  if (changed.length > 0) throw new Refusal(message("host.changedMeanwhile", { ...cellsInWords(changed) }));
}
