import { message } from "../text";
import type { AddSheetPatch, Patch } from "./patch";
import { Refusal } from "./refusal";

/** What Excel allows a sheet to be called. */
const longestName = 31;
const reservedName = "history";

/** Excel takes names for the same that differ in case only; some versions of it also full and half width. */
const sameName = (one: string, other: string): boolean => comparable(one) === comparable(other);
const comparable = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Some versions of Excel refuse these in full width too. Control characters and halves of a pair no file can hold. */
const isFit = (name: string): boolean =>
  name.trim() !== "" && name.length <= longestName && comparable(name) !== reservedName && !/[:\\/?*[\]]|^'|'$|\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(name.normalize("NFKC"));

/**
 * The sheets that patches add, in their order.
 * @param there the names of all sheets that the workbook has, of every kind.
 * @throws Refusal for a name that Excel does not allow or that is taken, and where something is put on a sheet before it is added.
 * @example sheetsAdded([{ kind: "addSheet", sheet: "甲" }], ["乙"]) // [{ kind: "addSheet", sheet: "甲" }]
 */
export function sheetsAdded(patches: readonly Patch[], there: readonly string[]): readonly AddSheetPatch[] {
  const added: AddSheetPatch[] = [];
  for (const patch of patches) {
    if (patch.kind === "addSheet") {
      refuseName(patch.sheet, [...there, ...added.map(({ sheet }) => sheet)]);
      added.push(patch);
    } else if (!there.includes(patch.sheet) && !added.some(({ sheet }) => sheet === patch.sheet)) {
      throw new Refusal(message("host.sheetGone", { sheet: patch.sheet }));
    }
  }
  return added;
}

function refuseName(sheet: string, taken: readonly string[]): void {
  if (!isFit(sheet)) throw new Refusal(message("host.sheetNameUnfit", { sheet, limit: longestName }));
  const there = taken.find((name) => sameName(name, sheet));
  if (there !== undefined) throw new Refusal(message("host.sheetNameTaken", { sheet, there }));
}
