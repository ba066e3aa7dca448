import { coverPatches } from "../fill/fill-cover";
import type { Cover } from "../fill/fill-cover";
import { lawOf } from "../measures/law-of-year";
import { unitNamed } from "../measures/units";
import { patchWorkbook, readWorkbook } from "../ooxml";
import { readDistrict } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import { halfWidth, withoutSpaces } from "../sheets/values/text";
import { readYear } from "../sheets/values/year";
import { message, say } from "../text";
import { Refusal } from "../workbook/refusal";
import { refuseOutput, writeBytes } from "./files";
import { templateBytes, templateNamed } from "./templates";
import type { Answer, Options } from "./verb";

/** `kaohe template NAME -o OUT [--unit U --year Y]`: a new workbook, with unit, year and base date on its cover. */
export function templateVerb(name: string, out: string, options: Options): Answer {
  const template = templateNamed(name);
  const cover = coverOf(options);
  refuseOutput(out, ".xlsx");
  const bytes = templateBytes(template);
  const patches = coverPatches(readDistrict(readWorkbook(bytes)), cover);
  writeBytes(out, patchWorkbook(bytes, patches));
  const { unit = null, year = null } = cover;
  const about = [unit, year === null ? null : say(message("cli.yearOf", { year }))].filter((part) => part !== null).join("，");
  const called = say(message(`blank.${template}`));
  return {
    exit: 0,
    refused: [],
    json: { template, file: out, unit, year },
    text: about === "" ? say(message("cli.templateMade", { template: called, out })) : say(message("cli.templateMadeFor", { template: called, about, out })),
  };
}

/** @throws Refusal for a unit that there is none of in that year, and for what is no year. */
function coverOf({ unit, year }: Options): Cover {
  const inYear = year === undefined || !/^\d{4}$/.test(year) ? undefined : valueOf(readYear({ value: Number(year) }));
  if (year !== undefined && inYear === undefined) throw new Refusal(message("cli.badYear", { year }));
  const units = lawOf(inYear).reportingUnits.value;
  const named = unit === undefined ? undefined : unitNamed(withoutSpaces(halfWidth(unit)));
  if (unit !== undefined && (named === undefined || !units.includes(named))) throw new Refusal(message("cli.unknownUnit", { unit, units }));
  return { ...(named !== undefined && { unit: named }), ...(inYear !== undefined && { year: inYear }) };
}
