import type { Law } from "../../../measures/parameters";
import { lawLines } from "../../../sheets/law-lines";
import type { SettingKey } from "../../../sheets/settings";
import { parameters } from "../../../sheets/settings";
import { coverRow } from "../../cover-cells";
import { yearAndDay } from "../heading";
import type { SheetPlan } from "../plan";
import { sentence } from "../../../sheets/tally";

/** What the city fills in on 参数: the year and who made the summary; what concerns one district stands on its own line of 优秀控制 and 履职与经费情况. */
export const cityCover = ["year", "cycle", "baseDate", "reviewer", "filler", "phone", "filledOn", "ownRules", "ownRulesFrom"] as const satisfies readonly SettingKey[];

/** 汇总单位 and 统计年度, under the title of each sheet, as 参数 says. */
export function linesOf(law: Law): NonNullable<SheetPlan["lines"]> {
  const organ = coverRow("year", cityCover) + cityCover.length + lawLines(law).findIndex(({ key }) => key === "cityOrgan");
  return {
    unit: sentence("summary.unit", { organ: { formula: () => `${parameters.name}!$B$${organ + 1}`, value: () => law.cityOrgan.value } }),
    filled: sentence("summary.filled", yearAndDay(cityCover)),
  };
}
