import { grades } from "../../measures/grade";
import { unitNames } from "../../measures/units";
import { message, say } from "../../text";
import type { Filled, Tally } from "../tally";
import { above, different, filledIn, inYuan, listOf, meaning, saying, sentence, sumOf } from "../tally";
import { byDistrict, excellenceControl, wholeCity } from "./by-district";
import { cityRoll } from "./city-roll";
import { awardList, commendationList, dismissalList, talkList, ungradedList } from "./lists";
import { dutyAndFunds, findingList, lawDifferences, missingState, submissions, uncountedStates } from "./reports";

/** What the third line of a sheet counts: how many there are, and what else is to be seen at a glance. */
interface Counts {
  readonly main: Tally;
  readonly more: Tally;
  /** What earlier templates had in their places. */
  readonly former?: { readonly main?: readonly Tally[]; readonly more?: readonly Tally[] };
}

/** Units for which a condition on their line holds, the whole city left out. */
const unitsWith = (condition: string, holds: (row: Filled["rows"][number]) => boolean): Tally => ({
  formula: (all) => `SUMPRODUCT((${all("unit")}<>"${wholeCity}")*(${all("unit")}<>"")*(${condition.replace(/\{(\w+)\}/g, (_, field: string) => all(field))}))`,
  value: ({ rows }) => rows.filter((row) => meaning(row, "unit") !== undefined && meaning(row, "unit") !== wholeCity && holds(row)).length,
});

/** A sum over the units, the whole city left out. */
const sumOfUnits = (field: string): Tally => ({
  formula: (all) => `SUMIF(${all("unit")},"<>${wholeCity}",${all(field)})`,
  value: ({ rows }) => rows.reduce((sum, row) => sum + (meaning(row, "unit") === wholeCity ? 0 : Number(meaning(row, field) ?? 0)), 0),
});

/** What the line of the whole city says, which is counted from 全市总表 itself. */
const ofCity = (field: string): Tally => sumOf(field, { field: "unit", says: wholeCity });

/** What is in 全市总表 and on no unit's line: people of whom the file named a unit that is none. */
const ofOthers = (field: string): Tally => {
  const [city, units] = [ofCity(field), sumOfUnits(field)];
  return { formula: (all) => `${city.formula(all)}-${units.formula(all)}`, value: (filled) => Number(city.value(filled)) - Number(units.value(filled)) };
};

const isPositive = (field: string) => (row: Filled["rows"][number]) => Number(meaning(row, field) ?? 0) > 0;
const entries = (field: string): Tally => sentence("template.count.entries", { count: filledIn(field) });
/** By the unit, which every row has: somebody whose name is missing is a person too. */
const people = sentence("summary.count.people", { count: filledIn("unit") });
const units = sentence("summary.count.ofUnits", { units: different("unit") });

const ofList = (main: Tally, more: Tally = units): Counts => ({ main, more });

const counts: ReadonlyMap<string, Counts> = new Map([
  [
    cityRoll.name,
    {
      main: people,
      more: sentence("summary.count.roll", {
        takePart: saying("assessedThisYear", "是"),
        ungraded: saying("assessedThisYear", "否"),
        grades: listOf(grades.map((grade) => sentence("template.count.named", { name: grade, count: saying("standing", grade) })), "，"),
        award: inYuan("award"),
      }),
    },
  ],
  [byDistrict.name, { main: sentence("summary.count.units", { count: unitsWith("{people}>0", isPositive("people")) }), more: sentence("summary.count.empty", { count: unitsWith("{people}=0", (row) => !isPositive("people")(row)), listed: sumOfUnits("people"), others: ofOthers("people"), all: ofCity("people") }), former: { more: [sentence("summary.former.empty", { count: unitsWith("{people}=0", (row) => !isPositive("people")(row)) })] } }],
  [excellenceControl.name, { main: sentence("summary.count.over", { count: unitsWith("{over}>0", isPositive("over")) }), more: sentence("summary.count.overSum", { quota: sumOfUnits("quota"), over: sumOfUnits("over") }), former: { main: [sentence("summary.former.over", { count: unitsWith("{over}>0", isPositive("over")) })], more: [sentence("summary.former.overSum", { quota: sumOfUnits("quota"), over: sumOfUnits("over") })] } }],
  [awardList.name, { main: people, more: sentence("summary.count.awards", { units: different("unit"), paid: above("amount", 0), sum: inYuan("amount") }), former: { more: [sentence("summary.former.awards", { sum: inYuan("amount"), units: different("unit") })] } }],
  ...[dismissalList, talkList, commendationList, ungradedList].map(({ name }) => [name, ofList(people)] as const),
  [dutyAndFunds.name, { main: sentence("summary.count.short", { count: unitsWith("ISNUMBER({short})*({short}>0)", isPositive("short")) }), more: sentence("summary.count.dutiesMissing", { duties: sumOfUnits("dutiesMissing"), leave: sumOfUnits("leaveFaults") }) }],
  [
    submissions.name,
    {
      // Of some files nobody knows the unit.
      main: entries("state"),
      more: sentence("summary.count.submissions", { due: String(unitNames.length), missing: saying("state", missingState), uncounted: different("unit", { field: "state", says: Object.values(uncountedStates) }) }),
      former: { main: [entries("unit")], more: [sentence("summary.former.submissions", { due: String(unitNames.length), missing: saying("state", missingState) })] },
    },
  ],
  [findingList.name, ofList(entries("finding"), sentence("summary.count.findings", { errors: saying("severity", say(message("severity.error"))), warnings: saying("severity", say(message("severity.warning"))) }))],
  [lawDifferences.name, ofList(entries("parameter"))],
]);

/** @throws where the name is of no sheet of the city's workbook. @example countsOf("约谈名单").main.value(filled) // "共 3 人" */
export function countsOf(sheet: string): Counts {
  const found = counts.get(sheet);
  if (!found) throw new Error(`no counts: ${sheet}`);
  return found;
}
