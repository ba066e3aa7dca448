import type { Parameter } from "../../measures/law";
import { lawFaults } from "../../measures/law-faults";
import { valueWithUnit } from "../../measures/law";
import { lawOf } from "../../measures/law-of-year";
import { override } from "../../measures/override";
import type { Law, ParameterKey } from "../../measures/parameters";
import { parameterKeys, standing } from "../../measures/parameters";
import { readLawValue } from "../../sheets/values/law-value";
import { valueOf } from "../../sheets/values/read";
import type { LawDifference } from "../city";
import type { Submission } from "../submission";

type LawChange = Submission["law"][number];

const isKey = (key: string): key is ParameterKey => (parameterKeys as readonly string[]).includes(key);

/** Details of a district fill what the measures leave open, and are named by their 文号 (第二十四条). */
const countsAtCity = (key: ParameterKey, { cover }: Submission): boolean => standing[key].basis === "推定" && cover.ownRules !== undefined;

/** What the city itself has set goes before what a district has. */
const isOpen = (key: ParameterKey, law: Law): boolean => {
  const { replaced }: Parameter = law[key];
  return replaced === undefined;
};

function withChanges(changes: readonly LawChange[], law: Law): Law {
  const changed = changes.reduce((so, { key, value, reference, date }) => {
    if (!isKey(key)) return so;
    const read = valueOf(readLawValue({ value }, standing[key]));
    return read === undefined ? so : override([{ key, value: read }], { reference, ...(date !== undefined && { date }) }, so);
  }, law);
  // Each value was possible beside the others of its district; beside the city's it need not be.
  return lawFaults(changed).length > 0 ? law : changed;
}

/**
 * The law by which the city appraises a unit: its own, with those of the district's values that 第二十四条 allows.
 * @example lawAtCity({ ...submission, law: [{ key: "usualWeight", value: "50%", reference: "参数表" }] }, standing) // standing: a stated value is not the district's to replace
 */
export const lawAtCity = (submission: Submission, city: Law): Law => withChanges(submission.law.filter(({ key }) => isKey(key) && countsAtCity(key, submission) && isOpen(key, city)), city);

/** The law as the district's 参数 has it, whatever the measures allow. */
export const lawOfDistrict = ({ law, year }: Submission): Law => withChanges(law, lawOf(year));

/** Where a district's values are not the standing ones. */
export const differencesOf = (submission: Submission): readonly LawDifference[] =>
  submission.law.flatMap(({ key, value, reference }) => (isKey(key) ? [{ key, standing: valueWithUnit(lawOf(submission.year)[key]), own: value, counts: countsAtCity(key, submission), reference }] : []));
