import type { PlainDate } from "../../measures/dates";
import { baseDateIn } from "../../sheets/district";
import { recogniseNamed } from "../../sheets/sheet-named";
import type { SettingKey } from "../../sheets/settings";
import { parameters, readSettings } from "../../sheets/settings";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { CellContent } from "../../workbook/cell";
import { serialOfDate } from "../../workbook/date-serial";
import type { CellPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { contentOf } from "../../workbook/snapshot";
import type { City } from "../city";
import { stands } from "./entry";

/**
 * Year, base date and day on 参数 of the city's workbook; whoever made it fills in the rest.
 * @throws Refusal where the workbook is of another year: two years never stand in one summary.
 */
export function coverPatches({ year, law }: City, summary: Snapshot, today: PlainDate): readonly CellPatch[] {
  const date1904 = summary.date1904 === true;
  const cover = readSettings(recogniseNamed(parameters, summary), date1904);
  const there = valueOf(cover.year.read);
  if (there !== undefined && year !== undefined && there !== year) throw new Refusal(message("cityBook.otherYear", { there, year }));
  const baseDate = year === undefined ? undefined : baseDateIn(year, law);
  const dated = (value: PlainDate, key: SettingKey): CellContent => ({ value: serialOfDate(value, date1904), format: formatOf(key) ?? "yyyy-mm-dd" });
  const formatOf = (key: SettingKey): string | undefined => {
    const at = cover[key].cell;
    return at && contentOf(summary, at)?.format;
  };
  const put = (key: SettingKey, content: CellContent): readonly CellPatch[] => {
    const at = cover[key].cell;
    const before = at && contentOf(summary, at);
    return at && before && !stands(before, content) ? [{ kind: "cell", ...at, content }] : [];
  };
  return [
    ...(year === undefined ? [] : put("year", { value: year })),
    ...(baseDate && cover.baseDate.read.state === "blank" ? put("baseDate", dated(baseDate, "baseDate")) : []),
    ...put("filledOn", dated(today, "filledOn")),
  ];
}
