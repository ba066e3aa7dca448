import type { Cover } from "../../fill/fill-cover";
import { coverPatches } from "../../fill/fill-cover";
import type { District } from "../../sheets/district";
import { settings } from "../../sheets/settings";
import type { SettingKey } from "../../sheets/settings";
import { readDate } from "../../sheets/values/date";
import { readYear } from "../../sheets/values/year";
import { shownText } from "../../sheets/values/text";
import { valueOf } from "../../sheets/values/read";
import type { CellRef } from "../../workbook/cell";
import type { CellPatch } from "../../workbook/patch";
import { contentAt, contentOf, sheetNamed } from "../../workbook/snapshot";
import type { PreviewLine } from "../preview/preview";

/** What the cover asks for before a submission, as somebody types it. */
const coverFields = ["unit", "year", "baseDate", "reviewer", "filler", "filledOn"] as const satisfies readonly SettingKey[];
export type CoverTyped = Readonly<Record<(typeof coverFields)[number], string>>;

/** The year that was typed; nothing where it is none. @example yearTyped("2024年度") // 2024 */
export const yearTyped = (typed: string): number | undefined => valueOf(readYear({ value: typed.trim() }));

/** The day that was typed; nothing where it is none. */
export const dayTyped = (typed: string) => valueOf(readDate({ value: typed.trim() }));

/** What the cover says now, to begin with. */
export function coverNow({ settings: cover, unit = "", year }: District): CoverTyped {
  const asDay = (key: "baseDate" | "filledOn") => valueOf(cover[key].read)?.toString() ?? "";
  const asText = (key: "reviewer" | "filler") => valueOf(cover[key].read) ?? "";
  return { unit, year: year === undefined ? "" : String(year), baseDate: asDay("baseDate"), reviewer: asText("reviewer"), filler: asText("filler"), filledOn: asDay("filledOn") };
}

/** What would change on 参数, ready to be looked at. @throws Refusal when the workbook has no place to write it. */
export function coverLines(district: District, typed: CoverTyped): readonly PreviewLine[] {
  const before = coverNow(district);
  const isNew = (key: keyof CoverTyped) => typed[key].trim() !== "" && typed[key].trim() !== before[key];
  const [year, baseDate, filledOn] = [yearTyped(typed.year), dayTyped(typed.baseDate), dayTyped(typed.filledOn)];
  const cover: Cover = {
    unit: typed.unit,
    ...(year !== undefined && { year }),
    ...(isNew("baseDate") && baseDate && { baseDate }),
    ...(isNew("reviewer") && { reviewer: typed.reviewer.trim() }),
    ...(isNew("filledOn") && filledOn && { filledOn }),
    ...(isNew("filler") && { filler: typed.filler.trim() }),
  };
  return coverPatches(district, cover).flatMap((patch): readonly PreviewLine[] => {
    const there = contentOf(district.snapshot, patch) ?? { value: null };
    return there.value === patch.content.value && there.formula === undefined ? [] : [{ cell: patch, label: titleOf(district, patch), before: there, patch }];
  });
}

/** Of the cover by its own name; a number of the law by what stands in front of it. */
function titleOf({ settings: cover, snapshot }: District, { sheet, row, column }: CellPatch): string {
  const isAt = (cell: CellRef | undefined) => cell?.row === row && cell.column === column;
  const key = coverFields.find((each) => isAt(cover[each].cell));
  const there = sheetNamed(snapshot, sheet);
  return key ? settings[key].title : there && column > 0 ? shownText(contentAt(there, { row, column: column - 1 })) : "";
}
