import { numberOf } from "../measures/decimal";
import { isNoAnswer } from "../measures/explained";
import { isBetter } from "../measures/grade";
import type { Law } from "../measures/parameters";
import type { District, Found } from "../sheets/district";
import { saysAbsent } from "../sheets/in-words";
import { addressesAt } from "../sheets/recognise";
import { scoring } from "../sheets/scoring";
import type { Message } from "../text";
import { message } from "../text";
import type { CellContent, CellRef, CellValue } from "../workbook/cell";
import { keyOf } from "../workbook/cell";
import type { CellPatch, StoredResultPatch } from "../workbook/patch";
import type { Steps } from "../workbook/steps";
import { inOneGo, mapInSteps } from "../workbook/steps";
import type { Appraisal } from "./appraise";
import { appraiseInSteps } from "./appraise";
import type { AwardOf } from "./awards-of";
import { unawarded } from "./awards-of";
import { outcomesWritten, pairWritten, whyOf } from "./in-words";
import type { Appraised } from "./people";
import { personOf } from "./people";

/** The columns that 核算 answers, in the order of the sheet. */
const answers = ["composite", "grade", "rank", "pair", "award", "outcome"] as const;
const formulaFields = ["composite", "grade", "rank"] as const;
type AnswerField = (typeof answers)[number] | "assessed" | "reason";

/** One cell that will change: what is there, what will be, and why. */
export interface Change {
  readonly field: AnswerField;
  readonly title: string;
  readonly person: string | undefined;
  readonly before: CellContent;
  readonly patch: CellPatch;
}

export interface ScoreReport {
  readonly appraisal: Appraisal;
  /** The worked reasoning about a person, by their place among the people: thousands are scored, and few are asked about. */
  readonly why: (place: number) => readonly Message[];
  /** Only cells that do not hold their answer yet. */
  readonly changes: readonly Change[];
  /** Results to store with formulas that stay as they are: only a file wants them, which nothing recalculates before it is read. */
  readonly results: () => readonly StoredResultPatch[];
  /** What could not be written or computed. */
  readonly notes: readonly Message[];
}

/**
 * 核算: composites, grades, ranks, awards and outcomes, as changes to show and, on consent, to write.
 * Formula columns get their formula in every row; 连续两年情形, 拟奖励 and 结果运用 are values. 评定等次 is never among them.
 */
export const score = (district: District, law: Law = district.law): ScoreReport => inOneGo(scoreInSteps(district, law));

/** The same for whoever has a page to keep alive. */
export function* scoreInSteps(district: District, law: Law = district.law): Steps<ScoreReport> {
  const appraisal = yield* appraiseInSteps(district, law);
  const why = (place: number) => {
    const person = appraisal.people[place];
    return person ? whyOf(person, appraisal.awards[place] ?? unawarded, law) : [];
  };
  const found = district.sheets.scoring;
  if (!found) return { appraisal, why, changes: [], results: () => [], notes: [message("score.noScoringSheet", { why: saysAbsent(district, "scoring") })] };
  const formulas = formulasIn(found, law);
  const changes = (yield* mapInSteps(appraisal.people, (person, place) => {
    const ground: Ground = { formulas, award: appraisal.awards[place] ?? unawarded, law, known: district.year !== undefined };
    return answers.flatMap((field) => changeOf(field, person, ground) ?? []);
  })).flat();
  const absent = answers.filter((field) => !found.columnOf.has(field)).map((field) => message("score.columnAbsent", { title: scoring.columns[field].title }));
  return { appraisal, why, changes, results: () => resultsBeside(changes, appraisal, found, formulas), notes: [...absent, ...(district.year === undefined ? [message("score.noYear")] : [])] };
}

/** 评定等次 where it is blank, filled with 分数等次: a choice of its own, and only while the cap is kept, or what is over it approved (decisions 7 and 9). */
export function fillAssessed({ people, capPending }: Appraisal): readonly Change[] {
  if (capPending) return [];
  return people.flatMap(({ row, assessedGrade, gradeByScore }) => {
    const at = row.cell("assessed");
    const blank = row.values.assessed.state === "blank";
    return at && blank && !assessedGrade && gradeByScore ? [change("assessed", row, at, { value: gradeByScore.value })] : [];
  });
}

/** Someone whom people have decided to grade 称职 instead of 优秀, with their reason (decision 9). */
export function assessLower({ row, gradeByScore }: Appraised, reason: string): readonly Change[] {
  const [assessed, why] = [row.cell("assessed"), row.cell("reason")];
  if (!assessed || !gradeByScore || !isBetter(gradeByScore.value, "称职")) return [];
  return [change("assessed", row, assessed, { value: "称职" }), ...(why ? [change("reason", row, why, { value: reason })] : [])];
}

/** The formulas that stand in a row, where the sheet has their columns and all that they count with. */
type Formulas = (row: number) => Readonly<Partial<Record<AnswerField, string>>>;

/** Made once a row: they are asked for what is to be written, and for what stands there already. */
function formulasIn(found: NonNullable<Found["scoring"]>, law: Law): Formulas {
  const known = new Map<number, ReturnType<Formulas>>();
  return (row) => {
    const made = known.get(row);
    if (made) return made;
    const addresses = addressesAt(found, row);
    const formulas: Partial<Record<AnswerField, string>> = {};
    for (const field of formulaFields) {
      const formula = scoring.columns[field].formula?.(addresses, law);
      if (formula !== undefined) formulas[field] = formula;
    }
    known.set(row, formulas);
    return formulas;
  };
}

interface Ground {
  readonly formulas: Formulas;
  readonly award: AwardOf;
  readonly law: Law;
  /** The year is known, so pairs of years can be told. */
  readonly known: boolean;
}

function changeOf(field: (typeof answers)[number], person: Appraised, ground: Ground): Change | undefined {
  const content = answerOf(field, person, ground);
  if (content === undefined || holds(person.row.content(field), content)) return undefined;
  const at = person.row.cell(field);
  return at && change(field, person.row, at, content);
}

/** Blank and "" are the same to a reader; a formula has to be the formula, and one that is not calculated yet will be. */
function holds(there: CellContent, due: CellContent): boolean {
  const plain = (value: CellValue) => (value === "" ? null : value);
  if (!isSameFormula(there.formula, due.formula)) return false;
  return plain(there.value) === plain(due.value) || (there.formula !== undefined && there.value === null);
}

/** A formula as it is compared: however it is spaced, fixed with $ and written in capitals. */
const isSameFormula = (one: string | undefined, other: string | undefined): boolean => one === other || compact(one) === compact(other);

export const compact = (formula: string | undefined): string | undefined => formula?.replace(/[\s$]/g, "").toUpperCase();

function answerOf(field: (typeof answers)[number], person: Appraised, { formulas, award, law, known }: Ground): CellContent | undefined {
  switch (field) {
    case "composite":
    case "grade":
    case "rank": {
      const { [field]: formula } = formulas(person.row.at);
      const value = resultOf(field, person);
      return formula === undefined ? { value: value === "" ? null : value } : { value, formula };
    }
    case "pair":
      if (!known) return undefined;
      return { value: person.gradeByScore && person.standingGrade ? pairWritten(award, person.standingGrade) : null };
    case "award":
      if (!known) return undefined;
      return { value: award.award && award.state !== "withheld" ? numberOf(award.award.value.amount) : null };
    case "outcome":
      return { value: outcomesWritten(award, law) || null };
  }
}

/** What a formula column comes to for a person; "" is what such a formula shows for none. */
function resultOf(field: (typeof formulaFields)[number], { composite: due, gradeByScore, rank }: Appraised): CellValue {
  if (field === "grade") return gradeByScore?.value ?? "";
  if (field === "rank") return rank ?? "";
  return due && !isNoAnswer(due) ? numberOf(due.value) : "";
}

/** Every formula of ours that is not changed, with what it comes to; prepared rows without anyone come to blank. */
function resultsBeside(changes: readonly Change[], { people }: Appraisal, found: NonNullable<Found["scoring"]>, formulas: Formulas): readonly StoredResultPatch[] {
  const changed = new Set(changes.map(({ patch }) => keyOf(patch)));
  const byRow = new Map(people.map((person) => [person.row.at, person]));
  const rows = Array.from({ length: found.body.bottom - found.body.top + 1 }, (_, offset) => found.body.top + offset);
  return formulaFields.flatMap((field) => {
    const column = found.columnOf.get(field);
    if (column === undefined) return [];
    return rows.flatMap((row): readonly StoredResultPatch[] => {
      const key = keyOf({ row, column });
      const there = found.sheet.formulas.get(key);
      const due = there === undefined ? undefined : formulas(row)[field];
      if (due === undefined || !isSameFormula(there, due) || changed.has(key)) return [];
      const person = byRow.get(row);
      return [{ kind: "storedResult", sheet: found.sheet.name, row, column, value: person ? resultOf(field, person) : "" }];
    });
  });
}

const change = (field: AnswerField, row: Appraised["row"], at: CellRef, content: CellContent): Change => ({
  field,
  title: scoring.columns[field].title,
  person: personOf(row).person,
  before: row.content(field),
  patch: { kind: "cell", sheet: at.sheet, row: at.row, column: at.column, content },
});
