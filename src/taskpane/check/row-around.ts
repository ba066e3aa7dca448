import type { District, SheetKey } from "../../sheets/district";
import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import { entriesOf } from "../../sheets/recognise";
import { shownText } from "../../sheets/values/text";
import type { CellRef } from "../../workbook/cell";

interface ShownCell {
  readonly title: string;
  readonly shown: string;
  /** The cell that the finding is about. */
  readonly here: boolean;
}

/** The row around a cell, as titles and contents: what is filled in, and the cell itself even where it is blank. Nothing for a cell of no row. */
export function rowAround({ sheets }: District, at: CellRef): readonly ShownCell[] {
  for (const key of Object.keys(sheets) as SheetKey[]) {
    const found = sheets[key] as Recognised<SheetDefinition> | undefined;
    if (found?.sheet.name !== at.sheet) continue;
    const row = found.rows.find((one) => one.at === at.row);
    if (!row) continue;
    return entriesOf(found.definition, row).flatMap(({ column, read, at: cell }) => {
      const here = cell.column === at.column;
      if (read.state === "blank") return here ? [{ title: column.title, shown: "", here }] : [];
      return [{ title: column.title, shown: read.state === "unreadable" ? shownText(read.original) : column.written(read.value), here }];
    });
  }
  return [];
}
