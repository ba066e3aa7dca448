import { lawOf } from "../../measures/law-of-year";
import type { Message } from "../../text";
import { message } from "../../text";
import { groupedBy } from "../../workbook/grouped-by";
import type { CityChoices } from "../choices";
import type { CityFile } from "../city";
import { unitInName } from "../intake/file-name";
import { isOwnWork } from "../intake/own-work";
import type { Intake, Submission } from "../submission";
import { copiesAmong } from "./copies";
import { partsAmong } from "./parts";
import type { Candidate, Verdict } from "./placed";
import { asCityFile, isMain, rejected } from "./placed";
import type { UnitStanding } from "./unit-standing";
import { unitStanding } from "./unit-standing";
import { versionsAmong } from "./versions";
import { yearOf } from "./year-of";

interface Counting {
  /** In the order in which they came. */
  readonly files: readonly CityFile[];
  readonly year: number | undefined;
  /** Of the units that the law of the year expects (第四条): those of which nothing came. */
  readonly missing: readonly string[];
  /** And those of which something came, and nobody of it counts. */
  readonly uncounted: readonly string[];
}

/**
 * Which of the files that came in count, and why the others do not: by the clerk's choices; where there are none by year, receipt and content.
 * Nothing is final: every file keeps what was read of it.
 */
export function whichCount(intakes: readonly Intake[], choices: CityChoices): Counting {
  const submissions = intakes.flatMap((intake) => (intake.kind === "submission" && !choices.setAside.has(intake.submission.file) ? [intake.submission] : []));
  const copies = copiesAmong(submissions, choices);
  const once = submissions.filter(({ file }) => !copies.has(file));
  const year = yearOf(once);
  const unitOf = ({ file, unit }: Submission) => choices.unitOf.get(file) ?? unit;
  // What cannot be read says whose it is by its name alone; that unit has sent something.
  const unitOfUnread = ({ file, reason }: { readonly file: string; readonly reason: Message }) => (isOwnWork(reason) ? undefined : (choices.unitOf.get(file) ?? unitInName(file)));
  const against = (submission: Submission): Message | undefined => {
    const other = copies.get(submission.file);
    if (choices.setAside.has(submission.file)) return message("city.setAside");
    if (other !== undefined) return message("city.sameBytes", { other });
    if (submission.year !== undefined && submission.year !== year) return message("city.otherYear", { year: submission.year, of: year ?? "" });
    return unitOf(submission) === undefined ? message("city.noUnit") : undefined;
  };
  const candidates = once.flatMap((submission): readonly Candidate[] => {
    const unit = unitOf(submission);
    return unit === undefined || against(submission) ? [] : [{ unit, submission }];
  });
  const expected: readonly string[] = lawOf(year).reportingUnits.value;
  const units = new Set<string>([...expected, ...candidates.map(({ unit }) => unit)]);
  const verdicts = new Map([...units].flatMap((unit) => [...ofUnit(unit, candidates.filter((one) => one.unit === unit), choices)]));
  const files = intakes.map((intake): CityFile => {
    if (intake.kind === "setAside") return asCityFile(intake.setAside.file, unitOfUnread(intake.setAside), undefined, rejected(intake.setAside.reason));
    const { submission } = intake;
    const reason = against(submission);
    const verdict = reason ? rejected(reason) : (verdicts.get(submission.file) ?? rejected(message("city.noUnit")));
    return asCityFile(submission.file, unitOf(submission), submission, withParticulars(verdict, submission, { year, given: choices.unitOf.get(submission.file) }));
  });
  const came = groupedBy(files, ({ unit }) => unit);
  const standings = expected.map((unit) => ({ unit, standing: unitStanding(came.get(unit) ?? []) }));
  const inState = (fits: (standing: UnitStanding) => boolean) => standings.flatMap(({ unit, standing }) => (fits(standing) ? [unit] : []));
  return { files, year, missing: inState((standing) => standing === "missing"), uncounted: inState((standing) => standing !== "missing" && standing !== "received") };
}

/** Versions first, then what complements the one that counts; a file with errors gives way to none: its unit waits for a better one. */
function ofUnit(unit: string, candidates: readonly Candidate[], { chosen, strict }: CityChoices): ReadonlyMap<string, Verdict> {
  const wanted = chosen.get(unit);
  const mains = candidates.filter(isMain);
  const versions = strictly(strict, mains, versionsAmong(unit, mains, wanted));
  const main = mains.find(({ submission }) => versions.get(submission.file)?.status === "accepted");
  const others = candidates.filter((one) => !isMain(one));
  return new Map([...versions, ...strictly(strict, others, partsAmong(unit, others, main?.submission, wanted))]);
}

/** `--strict`: what would count and has errors is set aside; no earlier version takes its place. */
function strictly(strict: boolean, candidates: readonly Candidate[], verdicts: ReadonlyMap<string, Verdict>): ReadonlyMap<string, Verdict> {
  if (!strict) return verdicts;
  return new Map([...verdicts].map(([file, verdict]) => {
    const submission = candidates.find((one) => one.submission.file === file)?.submission;
    const reason = verdict.status === "accepted" && submission ? faultsOf(submission) : undefined;
    return [file, reason ? { ...verdict, status: "rejected", reason } : verdict] as const;
  }));
}

function faultsOf({ findings, crashed }: Submission): Message | undefined {
  const count = findings.filter(({ severity }) => severity === "error").length;
  if (count > 0) return message("city.strict", { count });
  return crashed.length > 0 ? message("city.strictCrashed", { count: crashed.length }) : undefined;
}

/** What is particular about a file that counts, where nothing more important is said of it. */
function withParticulars(verdict: Verdict, { unit, unitFrom, year: own }: Submission, { year, given }: { readonly year: number | undefined; readonly given: string | undefined }): Verdict {
  if (verdict.status !== "accepted" || verdict.reason) return verdict;
  if (given !== undefined) return { ...verdict, reason: message("city.unitByClerk") };
  if (unitFrom === "unlisted") return { ...verdict, reason: message("city.unitUnlisted", { unit: unit ?? "" }) };
  if (unitFrom === "fileName") return { ...verdict, reason: message("city.unitFromName", { unit: unit ?? "" }) };
  return own === undefined && year !== undefined ? { ...verdict, reason: message("city.noYear", { year }) } : verdict;
}
