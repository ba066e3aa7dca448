import type { CheckReport } from "../check/check";
import { answersIn } from "../check/explanations";
import { unmarkPatches } from "../check/marks";
import type { Finding } from "../check/rule";
import { decimal, grouped } from "../measures/decimal";
import type { Grade } from "../measures/grade";
import type { Parameter } from "../measures/law";
import { valueWritten } from "../measures/law";
import type { Law } from "../measures/parameters";
import type { Appraisal } from "../score/appraise";
import type { District } from "../sheets/district";
import { baseDateOf } from "../sheets/district";
import { explanations } from "../sheets/explanations";
import type { OwnSheet } from "../sheets/own-paper";
import { ownSheetPatches } from "../sheets/own-sheet";
import type { ReceiptFact } from "../sheets/receipt";
import { receiptFacts, receiptRows, receiptTitles } from "../sheets/receipt";
import { cycleIn } from "../sheets/settings";
import { masked } from "../sheets/values/masked";
import { valueOf } from "../sheets/values/read";
import type { Message } from "../text";
import { message, say } from "../text";
import type { CellValue } from "../workbook/cell";
import { a1 } from "../workbook/cell";
import type { Patch } from "../workbook/patch";
import type { Steps } from "../workbook/steps";
import { inOneGo } from "../workbook/steps";
import type { Digest } from "./digest";
import { digestInSteps } from "./digest";
import { formVersion, ruleSetVersion } from "./form";
import { meaningsInSteps } from "./meaning";
import { readiness } from "./readiness";

interface Sealed {
  readonly patches: readonly Patch[];
  readonly code: string;
  readonly facts: Readonly<Record<ReceiptFact, string>>;
}

/** What stands in the way, a sentence each. */
interface NotSealed {
  readonly refused: readonly Message[];
}

interface Sealing {
  readonly district: District;
  readonly report: CheckReport;
  readonly appraisal: Appraisal;
  readonly law: Law;
  /** The clock's own words, as 2025-01-10 14:05. */
  readonly at: string;
}

/**
 * 报送回执: what was submitted, and digests by which any later change is found and named (domain.md 4).
 * It proves that nothing has changed, not who sent it: only the short code, read aloud, does.
 * Marks on faulty cells are taken off first: what is sent is the clerk's own sheet.
 * @returns what is missing instead, while an error stands, a warning is not answered, or the cover is not filled in.
 */
export const seal = (sealing: Sealing): Sealed | NotSealed => inOneGo(sealInSteps(sealing));

/** The same for whoever has a page to keep alive. */
export function* sealInSteps(sealing: Sealing): Steps<Sealed | NotSealed> {
  const waiting = readiness(sealing.district, sealing.report).filter(({ done }) => !done);
  if (waiting.length > 0) return { refused: waiting.map(({ says }) => says) };
  const digest = yield* digestInSteps(yield* meaningsInSteps(sealing.district, sealing.at), formVersion());
  yield;
  const facts = factsOf(sealing, digest);
  const { snapshot } = sealing.district;
  return { patches: [...unmarkPatches(snapshot), ...ownSheetPatches(sheetOf(facts, digest), snapshot)], code: digest.code, facts };
}

function factsOf({ district, report, appraisal, law, at }: Sealing, { whole, code }: Digest): Sealed["facts"] {
  const { settings } = district;
  const count = (grade: Grade) => String(appraisal.people.filter(({ standingGrade }) => standingGrade === grade).length);
  const cap = appraisal.cap.value;
  const due = appraisal.awards.reduce((sum, { award, state }) => (award && (state === "due" || state === "pending") ? sum.plus(award.value.amount) : sum), decimal(0));
  const said = (key: "overCapReason" | "approver" | "approval") => valueOf(settings[key].read) ?? "";
  return {
    unit: district.unit ?? "",
    year: String(district.year ?? ""),
    cycle: cycleIn(settings),
    baseDate: baseDateOf(district)?.toString() ?? "",
    people: String(appraisal.people.filter(({ assessed }) => assessed).length),
    ungraded: String(appraisal.people.filter(({ assessed }) => !assessed).length),
    excellent: count("优秀"),
    competent: count("称职"),
    basic: count("基本称职"),
    incompetent: count("不称职"),
    cap: say(message("receipt.cap", { base: cap.base, quota: cap.quota, excellent: cap.excellent, share: cap.share })),
    overCap: [said("overCapReason"), said("approver"), said("approval")].filter((part) => part !== "").join("；"),
    awards: say(message("receipt.awards", { total: grouped(due) })),
    law: changedLaw(law),
    answered: answeredLines(district, report),
    rules: ruleSetVersion(),
    form: formVersion(),
    sealedAt: at,
    digest: whole,
    code,
  };
}

const changedLaw = (law: Law): string =>
  Object.values<Parameter>(law)
    .flatMap(({ title, value, replaced }) => (replaced ? [`${title}：${valueWritten(value)}（${valueWritten(replaced.value)}）`] : []))
    .join("；");

/** More would not go on the one page, and all of them stand on 校验说明, which goes along. */
const shownAnswers = 12;

/** Warnings that go along, each with what the district says to it. */
function answeredLines(district: District, { findings }: CheckReport): string {
  const answers = answersIn(district);
  const lines = findings.flatMap((finding) => {
    const answer = answers.to(finding);
    if (finding.severity !== "warning" || !answer) return [];
    const says = masked(say(finding.says));
    return [say(message("receipt.answer", { place: placeOf(finding, says), finding: says, reason: [answer.reason, answer.approval].filter((part) => part !== undefined && part !== "").join("；") }))];
  });
  const rest = lines.length - shownAnswers;
  return [...lines.slice(0, shownAnswers), ...(rest > 0 ? [say(message("receipt.moreAnswers", { count: rest, sheet: explanations.name }))] : [])].join("\n");
}

/** The sheet, and whom or what the sentence is about where it does not say so itself. */
function placeOf({ at, person }: Finding, says: string): string {
  const about = masked(person ?? a1(at));
  return says.includes(about) ? at.sheet : `${at.sheet} ${about}`;
}

/** Facts at the left, on one page that is printed and signed; a line for each sealed row at the right, for the program. */
function sheetOf(facts: Sealed["facts"], { rows }: Digest): OwnSheet {
  const [factColumns, rowColumns] = [columnsOf(receiptFacts), columnsOf(receiptRows)];
  const factLines = (Object.keys(receiptTitles) as ReceiptFact[]).map((key) => [receiptTitles[key], facts[key]]);
  const rowLines = rows.map(({ sheet, row, about, identity, digest }) => [sheet, row ?? null, masked(about), identity ?? null, digest]);
  const body = Array.from({ length: Math.max(factLines.length, rowLines.length) }, (_, place): (CellValue | undefined)[] => [...(factLines[place] ?? [null, null]), null, ...(rowLines[place] ?? [])]);
  return {
    name: receiptFacts.name,
    widths: [...factColumns.map(({ width }) => width), 3, ...rowColumns.map(({ width }) => width)],
    frozenRows: receiptHead,
    parts: [...factColumns.map(() => "text" as const), undefined, ...rowColumns.map(() => "quiet" as const)],
    printed: { columns: factColumns.length, lines: receiptHead + factLines.length },
    signed: true,
    lines: [[receiptFacts.title], [say(message("receipt.note"))], [...factColumns.map(({ title }) => title), null, ...rowColumns.map(({ title }) => title)], ...body],
  };
}

/** Title, note and head. */
const receiptHead = 3;

const columnsOf = (definition: typeof receiptFacts | typeof receiptRows) => Object.values(definition.columns);
