import type { ShowRowsPatch } from "../../workbook/patch";
import type { SheetMap } from "./sheet-map";
import type { Edit } from "./splice";
import { splice, withAttributes } from "./splice";

/** The sheet's part with rows hidden or shown. A row of which the file says nothing holds nothing that could be printed. */
export function withRowsShown(text: string, { rows }: SheetMap, patches: readonly ShowRowsPatch[]): string {
  const edits = rows.flatMap(({ row, start, openEnd }): readonly Edit[] => {
    const last = patches.filter(({ top, bottom }) => row >= top && row <= bottom).at(-1);
    return last ? [{ start, end: openEnd, text: withAttributes(text.slice(start, openEnd), { hidden: last.shown ? undefined : "1" }) }] : [];
  });
  return splice(text, edits);
}
