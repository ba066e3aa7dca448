import type { CellValue } from "../../../workbook/cell";
import type { SheetForm } from "../../layout";

/** A row as it is typed, by field; what a formula column comes to stands under its field too, and is stored with the formula. */
export type SampleRow = Readonly<Record<string, CellValue | undefined>>;

export interface SampleSheet {
  readonly definition: SheetForm;
  readonly rows: readonly SampleRow[];
}
