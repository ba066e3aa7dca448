import type { CellContent } from "../../workbook/cell";

/** What the city wrote, as it goes where its row is now: its own formula stays its own, all else is put as it stood. */
export const keptContent = (kept: CellContent, format: string | undefined): CellContent => ({ ...kept, ...(kept.format === undefined && format !== undefined && { format }) });
