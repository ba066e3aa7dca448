import type { Message } from "../text";
import { message } from "../text";
import { compositePlaces } from "./composite";
import type { Decimal } from "./decimal";
import { decimal, written } from "./decimal";
import type { Parameter } from "./law";
import { isList, valueWithUnit, valueWritten } from "./law";
import type { Law, ParameterKey } from "./parameters";
import { parameterKeys } from "./parameters";

/** What cannot be in a law: one parameter, or several that do not go together, and why. */
interface LawFault {
  readonly keys: readonly ParameterKey[];
  readonly says: Message;
}

/** Their numbers count lists and pairs that are part of the program; another number would be shown and have no effect. */
const fixed: readonly ParameterKey[] = ["reportingUnits", "ownRulesUnits", "siteItems", "standardItems", "ownItems", "commitments", "fundingSignatures", "awardYears"];

/** Nothing can be measured by none of these. */
const positive: readonly ParameterKey[] = ["fullScore", "workdays", "leaveByDistrict", "leaveMonthDays", "serviceToGrade", "termYears"];

const whole = decimal(100);
/** More than anybody counts or waits for. */
const largestCount = 1000;
const daysOfWeek = 7;
/** What a cell of a sheet holds exactly. */
const significantDigits = 15;

/**
 * What is impossible in a law (第二十四条), such as weights that do not make a whole or bands out of order; first what is so of one parameter
 * alone, and only where nothing is, what does not go together.
 * @example lawFaults(override([{ key: "usualWeight", value: decimal(50) }], { reference: "试算" })).map(({ keys }) => keys) // [["usualWeight", "annualWeight"]]
 */
export function lawFaults(law: Law): readonly LawFault[] {
  const alone = parameterKeys.flatMap((key): readonly LawFault[] => {
    const says = faultOf(key, law);
    return says ? [{ keys: [key], says }] : [];
  });
  return alone.length > 0 ? alone : together(law);
}

function faultOf(key: ParameterKey, law: Law): Message | undefined {
  const parameter: Parameter = law[key];
  const { title, value, replaced, unit } = parameter;
  if (fixed.includes(key) && replaced && valueWritten(value) !== valueWritten(replaced.value)) return message("law.fixed", { title, standing: valueWithUnit({ value: replaced.value, unit }) });
  if (typeof value === "string" || isList(value)) return undefined;
  const amount = decimal(valueWritten(value));
  const written = valueWithUnit(parameter);
  if (amount.lt(0)) return message("law.negative", { title, value: written });
  if (amount.eq(0) && positive.includes(key)) return message("law.zero", { title });
  const most = mostOf(key, parameter, law);
  return most && amount.gt(most.value) ? message("law.tooLarge", { title, value: written, most: valueWithUnit({ ...parameter, value: most.value }) }) : undefined;
}

/** The most that a value can be; nothing for money and for the full score itself. */
function mostOf(key: ParameterKey, { unit, value }: Parameter, law: Law): { readonly value: Decimal } | undefined {
  if (unit === "%") return { value: whole };
  if (unit === "分") return key === "fullScore" ? undefined : law.fullScore;
  if (key === "workdays") return { value: decimal(daysOfWeek) };
  return typeof value === "number" ? { value: decimal(largestCount) } : undefined;
}

const together = (law: Law): readonly LawFault[] =>
  [
    weights(law),
    places(law),
    inOrder(law, "basicFrom", "competentFrom", true),
    inOrder(law, "competentFrom", "excellentFrom", true),
    inOrder(law, "deeds", "deedsUsual"),
    inOrder(law, "leaveByLeader", "leaveByCommittee"),
    inOrder(law, "leaveByCommittee", "leaveMonthDays"),
    inOrder(law, "fundingReportFrom", "fundingReportBy"),
  ].filter((fault) => fault !== undefined);

function weights({ usualWeight, annualWeight }: Law): LawFault | undefined {
  const sum = usualWeight.value.plus(annualWeight.value);
  return sum.eq(whole) ? undefined : { keys: ["usualWeight", "annualWeight"], says: message("law.weights", { usual: usualWeight.title, annual: annualWeight.title, sum: written(sum) }) };
}

/** A composite has to fit into a cell with all its places, or its formula would decide a grade by a rounded one. */
function places(law: Law): LawFault | undefined {
  const [before = ""] = written(law.fullScore.value).split(".");
  const most = significantDigits - before.length;
  if (compositePlaces(law) <= most) return undefined;
  return { keys: ["usualWeight", "annualWeight", "scorePlaces", "fullScore"], says: message("law.places", { places: compositePlaces(law), most }) };
}

function inOrder(law: Law, lower: ParameterKey, upper: ParameterKey, apart = false): LawFault | undefined {
  const [low, high]: readonly [Parameter, Parameter] = [law[lower], law[upper]];
  const difference = compared(valueWritten(low.value), valueWritten(high.value));
  if (difference < 0 || (difference === 0 && !apart)) return undefined;
  const fill = { lower: low.title, low: valueWithUnit(low), upper: high.title, high: valueWithUnit(high) };
  return { keys: [lower, upper], says: apart ? message("law.notBelow", fill) : message("law.aboveOther", fill) };
}

/** Days of the year as mm-dd by their letters, everything else as numbers. */
const compared = (one: string, other: string): number => (/^\d\d-\d\d$/.test(one) ? one.localeCompare(other) : decimal(one).cmp(decimal(other)));
