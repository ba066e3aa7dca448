import type { Severity } from "../../check/rule";
import type { City, CityPlace } from "../../consolidate/city";
import { inOrderOfUnits } from "../../consolidate/in-order-of-units";
import type { SubmittedFinding } from "../../consolidate/submission";
import type { Message, MessageKey } from "../../text";
import { isMessageKey } from "../../text";

/** A finding of one file or across files, as the desk lists it. */
export interface DeskFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly article: string;
  readonly says: Message;
  readonly unit: string | undefined;
  readonly person: string | undefined;
  readonly places: readonly DeskPlace[];
  readonly actual: string;
  readonly expected: string;
  /** What the district says to it. */
  readonly answer: SubmittedFinding["answer"];
  readonly across: boolean;
}

export interface DeskPlace extends CityPlace {
  /** Where one cell is meant. */
  readonly cell?: string;
}

const order = { error: 0, warning: 1, info: 2 } as const;

const gravestFirst = (findings: readonly DeskFinding[]): readonly DeskFinding[] => [...findings].sort((one, other) => order[one.severity] - order[other.severity]);

/** What only shows across files; errors before warnings. */
export const acrossFindings = ({ findings }: City): readonly DeskFinding[] => gravestFirst(findings.map((finding) => ({ ...finding, answer: undefined, across: true })));

/** What only shows across files first, then each counted file's own; errors before warnings. */
export function allFindings(city: City): readonly DeskFinding[] {
  const own = inOrderOfUnits(city.files).flatMap(({ file, unit, status, submission }) => (status === "accepted" && submission ? submission.findings.map((finding) => ofFile(finding, file, unit)) : []));
  return gravestFirst([...acrossFindings(city), ...own]);
}

const ofFile = (finding: SubmittedFinding, file: string, unit: string | undefined): DeskFinding => ({
  ...finding,
  unit,
  person: finding.person,
  places: [{ file, unit, sheet: finding.sheet, row: rowIn(finding.cell), cell: finding.cell }],
  answer: finding.answer,
  across: false,
});

const rowIn = (cell: string): number | undefined => {
  const row = /\d+$/.exec(cell)?.[0];
  return row === undefined ? undefined : Number(row);
};

interface WantedFindings {
  readonly unit: string | undefined;
  readonly severity: DeskFinding["severity"] | undefined;
}

export const matchingFindings = (findings: readonly DeskFinding[], { unit, severity }: WantedFindings): readonly DeskFinding[] =>
  findings.filter((finding) => (severity === undefined || finding.severity === severity) && (unit === undefined || finding.unit === unit || finding.places.some((place) => place.unit === unit)));

/** The rule's name for people; nothing where this version does not know it. */
export const ruleKey = ({ rule, across }: DeskFinding): MessageKey | undefined => {
  const key = `${across ? "cityRule" : "rule"}.${rule}`;
  return isMessageKey(key) ? key : undefined;
};

