import type { Column } from "../../../sheets/column";
import { wholeCity } from "../../../sheets/summary";
import { unitNames } from "../../../measures/units";
import { a1, columnLetters } from "../../../workbook/cell";
import type { SheetLayout } from "../../layout";
import type { LiveCell } from "../plan";
import type { Draft } from "../workbook";

/**
 * A line for each reporting unit, and 全市 as the last one.
 * @returns the sums of the last line, for columns that are numbers and have no formula of their own; quotas are approved, never added up.
 */
export function addUnits({ file, done }: Draft, layout: SheetLayout): readonly LiveCell[] {
  const { definition, body } = layout;
  for (const [place, unit] of [...unitNames, wholeCity].entries()) done(unit, file.SetCellValue(definition.name, a1({ row: body.top + place, column: layout.columnOf.get("unit") ?? 0 }), unit));
  return [...layout.columnOf].flatMap(([field, column]): readonly LiveCell[] => {
    const found = definition.columns[field];
    if (!found || !isAddedUp(field, found)) return [];
    const letters = columnLetters(column);
    return [{ row: body.bottom, column, tally: { formula: () => `SUM(${letters}${body.top + 1}:${letters}${body.bottom})`, value: () => 0 } }];
  });
}

const isAddedUp = (field: string, { kind, computed }: Column<unknown>): boolean => !computed && (kind === "whole" || kind === "yuan") && field !== "approvedQuota";
