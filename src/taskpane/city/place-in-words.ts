import type { useWords } from "../parts/words";
import type { DeskPlace } from "./all-findings";

/** Where a finding is, as far as it goes: a whole file has no sheet, a sheet no row. */
export function placeInWords({ file, sheet, row, cell }: DeskPlace, t: ReturnType<typeof useWords>["t"]): string {
  if (sheet === "") return file;
  if (cell !== undefined) return t("desk.placeCell", { file, sheet, cell });
  return row === undefined ? t("desk.placeSheet", { file, sheet }) : t("desk.place", { file, sheet, row });
}
