import { a1, isCellError, placeOf } from "../../src/workbook/cell";
import type { CellKey } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { SimWorkbook } from "./book";

/** A workbook that was read from elsewhere, as the stand-in takes it. */
export const simWorkbookOf = ({ sheets }: Pick<Snapshot, "sheets">): SimWorkbook => ({
  sheets: sheets.map(({ name, values, formulas, formats, tables, visibility }) => ({
    name,
    cells: values.map((row) => row.map((value) => (isCellError(value) ? value.error : value))),
    formulas: byAddress(formulas),
    formats: byAddress(formats),
    hidden: visibility !== "visible",
    tables: tables === "unknown" ? [] : tables,
  })),
});

const byAddress = (texts: ReadonlyMap<CellKey, string>): Readonly<Record<string, string>> => Object.fromEntries([...texts].map(([key, text]) => [a1(placeOf(key)), text]));
