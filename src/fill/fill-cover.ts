import type { District } from "../sheets/district";
import { baseDateOf } from "../sheets/district";
import type { SettingKey } from "../sheets/settings";
import { parameters, settings } from "../sheets/settings";
import { serialOfDate } from "../sheets/values/date";
import { message } from "../text";
import type { CellContent } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";
import { lawIn, lawLinesIn } from "./law-of-next";
import { Refusal } from "../workbook/refusal";
import { contentOf } from "../workbook/snapshot";

export interface Cover {
  readonly unit?: string;
  readonly year?: number;
}

/**
 * 填报单位 and 考核年度 put into 参数. With a year come the numbers of its law, and the base date that it gives, since submission asks for one; a base date that stands there stays.
 * @throws Refusal when the workbook has no such line.
 */
export function coverPatches(district: District, { unit, year }: Cover): readonly CellPatch[] {
  const baseDate = year === undefined ? undefined : baseDateOf({ ...district, year }, lawIn(year, district));
  const isOpen = district.settings.baseDate.read.state === "blank" && district.settings.baseDate.cell !== undefined;
  return [
    ...(unit === undefined ? [] : [put(district, "unit", { value: unit })]),
    ...(year === undefined ? [] : [put(district, "year", { value: year }), ...lawLinesIn(year, district).patches]),
    ...(baseDate && isOpen ? [put(district, "baseDate", { value: serialOfDate(baseDate, district.snapshot.date1904 === true), ...dayFormat(district) })] : []),
  ];
}

function put({ settings: cover }: District, key: SettingKey, content: CellContent): CellPatch {
  const at = cover[key].cell;
  if (!at) throw new Refusal(message("cover.noLine", { sheet: parameters.name, title: settings[key].title }));
  return { kind: "cell", sheet: at.sheet, row: at.row, column: at.column, content };
}

/** The cell's own form of dates, where it has one. */
function dayFormat({ snapshot, settings: { baseDate } }: District): Pick<CellContent, "format"> {
  const there = baseDate.cell && contentOf(snapshot, baseDate.cell);
  return { format: there?.format ?? "yyyy-mm-dd" };
}
