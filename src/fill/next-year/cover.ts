import type { PlainDate } from "../../measures/dates";
import type { District } from "../../sheets/district";
import type { SettingKey } from "../../sheets/settings";
import { settings as definitions } from "../../sheets/settings";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { CellContent } from "../../workbook/cell";
import { serialOfDate } from "../../workbook/date-serial";
import type { CellPatch } from "../../workbook/patch";
import { contentOf } from "../../workbook/snapshot";
import type { Note } from "../filling";
import type { Moved } from "./move-rows";

/** What the cover says of one year only. The district, its people and its own rules stay. */
const ofOneYear: readonly SettingKey[] = ["onBooks", "filledOn", "organs", "filedOn", "awardFiling", "approvedQuota", "overCapReason", "approver", "approval", "budget", "balance"];

/** 参数 for the next year: year and base date moved on, what was approved, filed and counted for the old one cleared. */
export function nextCover({ snapshot, settings }: District, next: { readonly year: number; readonly baseDate: PlainDate | undefined }): Moved {
  const thereOf = (key: SettingKey): CellContent | undefined => {
    const { cell } = settings[key];
    return cell && contentOf(snapshot, cell);
  };
  const put = (key: SettingKey, value: CellContent["value"]): readonly CellPatch[] => {
    const { cell } = settings[key];
    return cell ? [{ kind: "cell", ...cell, content: { value } }] : [];
  };
  const isTyped = (key: SettingKey): boolean => thereOf(key)?.formula === undefined && settings[key].read.state !== "blank";
  const cleared = ofOneYear.filter(isTyped);
  const formulas = ofOneYear.filter((key) => thereOf(key)?.formula !== undefined);
  const baseDate = valueOf(settings.baseDate.read) && next.baseDate;
  const titles = (keys: readonly SettingKey[]) => keys.map((key) => definitions[key].title);
  const firstOf = (keys: readonly SettingKey[]) => keys.map((key) => settings[key].cell).find((cell) => cell !== undefined);
  const notes: readonly Note[] = [
    ...(cleared.length > 0 ? [{ says: message("fill.coverCleared", { titles: titles(cleared) }), at: firstOf(cleared) }] : []),
    ...(formulas.length > 0 ? [{ says: message("fill.coverFormulas", { titles: titles(formulas) }), at: firstOf(formulas) }] : []),
  ];
  return {
    patches: [...put("year", yearLike(thereOf("year"), next.year)), ...(baseDate ? put("baseDate", serialLike(thereOf("baseDate"), baseDate, snapshot.date1904 === true)) : []), ...cleared.flatMap((key) => put(key, null))],
    notes,
  };
}

/** 2024年度 stays a text with its word. */
const yearLike = (there: CellContent | undefined, year: number): CellContent["value"] => (typeof there?.value === "string" ? there.value.replace(/\d{4}/, String(year)) : year);

/** A day that is typed as text stays text. */
const serialLike = (there: CellContent | undefined, day: PlainDate, date1904: boolean): CellContent["value"] => (typeof there?.value === "string" ? day.toString() : serialOfDate(day, date1904));
