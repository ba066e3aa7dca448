import { byReason } from "../../check/not-run";
import { masked } from "../../sheets/values/masked";
import { findingList } from "../../sheets/summary";
import { valueOf } from "../../sheets/values/read";
import { cite, isMessageKey, message, say } from "../../text";
import type { City, CityFinding } from "../city";
import { isWorkedOff } from "../files";
import { inOrderOfUnits } from "../in-order-of-units";
import type { Submission, SubmittedFinding } from "../submission";
import { keyOfParts } from "./keys";
import type { BookSheet } from "./line";
import { bookSheet } from "./line";

/** A finding as sheets and the district's pane name it: ids masked, every sentence as the check says it. */
export interface ListedFinding {
  readonly unit: string | undefined;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly person: string;
  readonly severity: CityFinding["severity"];
  readonly rule: string;
  readonly finding: string;
  readonly article: string;
  readonly answer: string;
  /** Shows only where several files lie side by side: no check of one file can tell whether it is put right. */
  readonly across: boolean;
}

/** Its own words where the rule is one of ours. */
const ruleName = (rule: string): string => named(`rule.${rule}`) ?? named(`cityRule.${rule}`) ?? rule;
const named = (key: string): string | undefined => (isMessageKey(key) ? say({ key, fill: {} }) : undefined);

/** Everything that was found in the files that are somebody's to work off; then what shows across files. */
export function findingsOf(city: City): readonly ListedFinding[] {
  return [...inOrderOfUnits(city.files).flatMap((file) => (file.submission && isWorkedOff(file) ? inFile(file.unit, file.submission) : [])), ...city.findings.flatMap(acrossFiles)];
}

const inFile = (unit: string | undefined, submission: Submission): readonly ListedFinding[] => [
  ...submission.findings.map((finding) => ofCheck(unit, submission.file, finding)),
  ...notChecked(unit, submission),
];

const ofCheck = (unit: string | undefined, file: string, { rule, severity, article, sheet, cell, person, says, answer }: SubmittedFinding): ListedFinding => ({
  unit,
  file,
  sheet,
  cell,
  person: masked(person ?? ""),
  severity,
  rule: ruleName(rule),
  finding: masked(say(says)),
  article: cite([article]),
  answer: [answer?.reason, answer?.approval].filter((part) => part !== undefined && part !== "").join("；"),
  across: false,
});

/** What did not run, or broke, is never taken for passed. */
function notChecked(unit: string | undefined, { file, crashed, notRun }: Submission): readonly ListedFinding[] {
  const line = { unit, file, sheet: "", cell: "", person: "", article: "", answer: "", across: false };
  return [
    ...crashed.map((rule): ListedFinding => ({ ...line, severity: "error", rule: ruleName(rule), finding: say(message("cityBook.crashed")) })),
    ...byReason(notRun).map(({ because, rules }): ListedFinding => ({ ...line, severity: "info", rule: rules.map(({ rule }) => ruleName(rule)).join("、"), finding: say(message("cityBook.notRun", { because })) })),
  ];
}

/** One line for each unit that it concerns. */
function acrossFiles({ unit, places, rule, severity, article, says, person }: CityFinding): readonly ListedFinding[] {
  const units = [...new Set([...(unit === undefined ? [] : [unit]), ...places.map((place) => place.unit)])];
  return (units.length === 0 ? [undefined] : units).map((concerned) => {
    const place = places.find((one) => one.unit === concerned) ?? places[0];
    return {
      unit: concerned,
      file: place?.file ?? "",
      sheet: place?.sheet ?? "",
      cell: place?.row === undefined ? "" : say(message("cityBook.row", { row: place.row })),
      person: masked(person ?? ""),
      severity,
      rule: ruleName(rule),
      finding: masked(say(says)),
      article: cite([article]),
      answer: "",
      across: true,
    };
  });
}

/** The same finding again, or, with other figures, another of the same rule about the same person. */
export const keysOfFinding = ({ unit, rule, sheet, person, finding }: Pick<ListedFinding, "unit" | "rule" | "sheet" | "person" | "finding">): readonly string[] => [
  keyOfParts("finding", unit, rule, sheet, person, finding),
  ...(person === "" ? [] : [keyOfParts("subject", unit, rule, sheet, person)]),
];

/** 问题清单. */
export function findingSheet(city: City): BookSheet {
  return bookSheet(findingList, {
    law: city.law,
    owned: ["cityRemark"],
    keysOf: ({ unit, rule, sheet, person, finding }) => keysOfFinding({ unit: valueOf(unit), rule: valueOf(rule) ?? "", sheet: valueOf(sheet) ?? "", person: valueOf(person) ?? "", finding: valueOf(finding) ?? "" }),
    lines: findingsOf(city).map((one, place) => {
      const { unit, file, sheet, cell, person, severity, rule, finding, article, answer } = one;
      return {
        law: city.law,
        keys: keysOfFinding(one),
        about: finding,
        values: { number: place + 1, unit, file, sheet, cell, person, severity: say(message(`severity.${severity}`)), rule, finding, article, answer },
        results: {},
      };
    }),
  });
}
