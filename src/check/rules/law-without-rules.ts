import { isBefore } from "../../measures/dates";
import { standing } from "../../measures/parameters";
import type { District } from "../../sheets/district";
import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 改参数要有细则: whoever changes a parameter names its own details; they are in force by the base date, and the unit is one that may issue them (第二十四条). */
export const lawWithoutRules = rule({
  id: "law-without-rules",
  severity: "warning",
  article: "第二十四条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    if (district.ownLaw.changes.length === 0) return;
    for (const found of [withoutNumber(district), notInForce(district), notNamed(district)]) if (found) report(found);
  },
});

function changed({ ownLaw: { changes } }: District): { readonly count: number; readonly titles: readonly string[] } {
  return { count: changes.length, titles: changes.map(({ key }) => standing[key].title) };
}

function withoutNumber(district: District): Observation | undefined {
  const { read, cell } = district.settings.ownRules;
  const at = cell ?? district.ownLaw.changes[0]?.at;
  return at && read.state === "blank" ? { at, says: message("law.withoutRules", changed(district)), actual: "", expected: "" } : undefined;
}

function notInForce(district: District): Observation | undefined {
  const { read, cell } = district.settings.ownRulesFrom;
  const [from, baseDate] = [valueOf(read), baseDateOf(district)];
  if (!cell || !from || !baseDate || !isBefore(baseDate, from)) return undefined;
  return { at: cell, says: message("law.notInForce", { ...changed(district), from: from.toString(), baseDate: baseDate.toString() }), actual: from.toString(), expected: baseDate.toString() };
}

/** 第二十四条 names the districts and two of the three zones. */
function notNamed({ unit, settings, ownLaw, law }: District): Observation | undefined {
  const at = settings.unit.cell ?? ownLaw.changes[0]?.at;
  if (unit === undefined || !at || (law.ownRulesUnits.value as readonly string[]).includes(unit)) return undefined;
  return { at, says: message("law.unitNotNamed", { unit, organ: law.cityOrgan.value }), actual: unit, expected: "" };
}
