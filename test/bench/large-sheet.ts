import { standing } from "../../src/measures/parameters";
import type { ColumnKind } from "../../src/sheets/column";
import type { Columns, SheetDefinition } from "../../src/sheets/define";
import { fieldsOf } from "../../src/sheets/define";
import { addressesAt } from "../../src/sheets/recognise";
import { parameters } from "../../src/sheets/settings";
import type { CellKey, CellValue } from "../../src/workbook/cell";
import { keyOf } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { plainSheet } from "../../src/workbook/snapshot";

/** A row as it is typed, by field; a computed field holds what its formula comes to. */
export type LargeRow = Readonly<Record<string, CellValue | undefined>>;

/** What stands above the data: title, 填报单位, headers. */
const firstRow = 3;

const formats: Partial<Readonly<Record<ColumnKind, string>>> = { id: "@", code: "@", phone: "@", date: "yyyy-mm-dd", month: "yyyy-mm" };

/** A sheet of ours with all its columns, formulas and formats, as a template has it, and any number of rows. */
export function largeSheet<C extends Columns>(definition: SheetDefinition<C>, rows: readonly LargeRow[]): SheetSnapshot {
  const columns = fieldsOf(definition).flatMap((field, place) => (definition.columns[field] ? [{ field, place, column: definition.columns[field] }] : []));
  const body = { top: firstRow, left: 0, bottom: firstRow + rows.length - 1, right: columns.length - 1 };
  const columnOf = new Map(columns.map(({ field, place }) => [field, place]));
  const [formulas, numberFormats] = [new Map<CellKey, string>(), new Map<CellKey, string>()];
  const data = rows.map((row, offset) => {
    const at = firstRow + offset;
    const addresses = addressesAt({ columnOf, body }, at);
    return columns.map(({ field, place, column }) => {
      const key = keyOf({ row: at, column: place });
      const formula = column.formula?.(addresses, standing);
      const format = formats[column.kind];
      if (formula !== undefined) formulas.set(key, formula);
      if (format !== undefined) numberFormats.set(key, format);
      return row[field] ?? (formula === undefined ? null : "");
    });
  });
  const heading = [[`2024年度${definition.title}`], ["填报单位：安宁区"], columns.map(({ column }) => column.title)];
  return { ...plainSheet(definition.name, [...heading, ...data]), formulas, formats: numberFormats };
}

/** The cover. */
export const coverSheet = (onBooks: number): SheetSnapshot =>
  plainSheet(parameters.name, [["参数", "值"], ["填报单位", "安宁区"], ["考核年度", 2024], ["考核周期", "自然年度"], ["考核基准日", "2024-12-31"], ["应参加数", onBooks], ["审核人", "尹淑华"], ["填表人", "罗晓燕"], ["填报日期", "2025-01-10"], ["参与考核单位", "工商、民政、乡镇、街道"], ["区县预算", 240_000_000], ["专户余额", 50_000_000]]);
