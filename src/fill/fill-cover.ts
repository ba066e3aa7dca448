import type { PlainDate } from "../measures/dates";
import { byDay } from "../measures/dates";
import type { District } from "../sheets/district";
import { baseDateIn } from "../sheets/district";
import type { SettingKey } from "../sheets/settings";
import { parameters, settings } from "../sheets/settings";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import type { CellContent } from "../workbook/cell";
import { serialOfDate } from "../workbook/date-serial";
import type { CellPatch } from "../workbook/patch";
import { lawIn, lawLinesIn } from "./law-of-next";
import { Refusal } from "../workbook/refusal";
import { contentOf } from "../workbook/snapshot";

export interface Cover {
  readonly unit?: string;
  readonly year?: number;
  /** Where it is not the one that the year gives. */
  readonly baseDate?: PlainDate;
  readonly reviewer?: string;
  readonly filler?: string;
  readonly filledOn?: PlainDate;
}

/**
 * What of the cover is given, put into 参数. With a year come the numbers of its law, and the base date that it gives, since submission asks for one: a base date that stands
 * there stays, unless it is the one that the year before it gave.
 * @throws Refusal when the workbook has no such line.
 */
export function coverPatches(district: District, { unit, year, baseDate = baseDateFor(district, year), reviewer, filler, filledOn }: Cover): readonly CellPatch[] {
  return [
    ...(unit === undefined ? [] : [put(district, "unit", { value: unit })]),
    ...(year === undefined ? [] : [put(district, "year", { value: year }), ...lawLinesIn(year, district).patches]),
    ...(baseDate ? [put(district, "baseDate", dayIn(district, "baseDate", baseDate))] : []),
    ...(reviewer === undefined ? [] : [put(district, "reviewer", { value: reviewer })]),
    ...(filler === undefined ? [] : [put(district, "filler", { value: filler })]),
    ...(filledOn ? [put(district, "filledOn", dayIn(district, "filledOn", filledOn))] : []),
  ];
}

/** The base date that has to come with another year; nothing where one of somebody's own choice stands there, or there is no line for it. */
function baseDateFor(district: District, year: number | undefined): PlainDate | undefined {
  const { cell, read } = district.settings.baseDate;
  if (year === undefined || !cell) return undefined;
  const [there, given] = [valueOf(read), district.year === undefined ? undefined : baseDateIn(district.year, district.law)];
  const isGiven = there !== undefined && given !== undefined && district.year !== year && byDay(there, given) === 0;
  return read.state === "blank" || isGiven ? baseDateIn(year, lawIn(year, district)) : undefined;
}

function put({ settings: cover }: District, key: SettingKey, content: CellContent): CellPatch {
  const at = cover[key].cell;
  if (!at) throw new Refusal(message("cover.noLine", { sheet: parameters.name, title: settings[key].title }));
  return { kind: "cell", sheet: at.sheet, row: at.row, column: at.column, content };
}

/** A day in the cell's own form of dates, where it has one. */
function dayIn({ snapshot, settings: cover }: District, key: "baseDate" | "filledOn", day: PlainDate): CellContent {
  const { cell } = cover[key];
  const there = cell && contentOf(snapshot, cell);
  return { value: serialOfDate(day, snapshot.date1904 === true), format: there?.format ?? "yyyy-mm-dd" };
}
