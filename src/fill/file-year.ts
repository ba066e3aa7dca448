import type { PlainDate } from "../measures/dates";
import { written } from "../measures/decimal";
import { ungraded } from "../measures/grade";
import type { Law } from "../measures/parameters";
import { yearUpTo } from "../measures/periods";
import { appraise } from "../score/appraise";
import type { AwardOf } from "../score/awards-of";
import { unawarded } from "../score/awards-of";
import { filedRows } from "../score/filed-rows";
import { onBooks } from "../score/on-books";
import type { Appraised, HistoryRow, ScoringRow } from "../score/people";
import { personOf } from "../score/people";
import { isByService } from "../score/served";
import { baseDateOf } from "../sheets/district";
import type { District } from "../sheets/district";
import { noGradeReasons } from "../sheets/scoring";
import { valueOf } from "../sheets/values/read";
import type { Message } from "../text";
import { message } from "../text";
import { dueCode, dueNumber, dueText } from "./due";
import type { Filling, Note } from "./filling";
import { nothing } from "./filling";
import { together } from "./fill-cell";
import type { NewRow } from "./new-rows";
import { newRows } from "./new-rows";

/** What becomes of one person of the closing year. */
interface Filed {
  readonly person: Appraised;
  /** Of 历年等次: a row to enter, one that is there already, or neither. */
  readonly outcome: "enters" | "there" | "open";
  readonly row?: NewRow;
  readonly notes: readonly Note[];
}

/**
 * A closed year into 历年等次 (第二十三条, decisions 9, 12 and 33): a line a person of 评分表, with the award where one is due. Grades by score alone are not filed,
 * nothing is filed twice, and what is filed otherwise stays.
 */
export function fileYear(district: District, law: Law = district.law): Filling {
  const { sheets, year } = district;
  if (!sheets.scoring) return nothing({ says: message("fill.noScoringToFile") });
  if (!sheets.history) return nothing({ says: message("fill.noHistory") });
  if (year === undefined) return nothing({ says: message("fill.noYear"), at: district.settings.year.cell });
  if (sheets.scoring.rows.length === 0) return nothing({ says: message("fill.scoringEmpty") });
  const filed = filedPeople(district, law);
  const there = filed.filter(({ outcome }) => outcome === "there").length;
  const notes: readonly Note[] = [...(there > 0 ? [{ says: message("fill.filedAlready", { year, count: there }) }] : []), ...(district.unit === undefined ? [{ says: message("fill.noUnit"), at: district.settings.unit.cell }] : [])];
  return together([nothing(...filed.flatMap((each) => each.notes)), newRows(sheets.history, filed.flatMap(({ row }) => (row ? [row] : [])), law), nothing(...notes)]);
}

/** The people of a closing year who are not on file and cannot be filed yet: the year is not closed. */
export const stillOpen = (district: District, law: Law = district.law): readonly Appraised[] => filedPeople(district, law).flatMap(({ person, outcome }) => (outcome === "open" ? [person] : []));

function filedPeople(district: District, law: Law): readonly Filed[] {
  const { sheets, year } = district;
  if (year === undefined) return [];
  const onFile = filedRows(sheets.history?.rows ?? [], year);
  const { people, awards } = appraise(district, law);
  const firsts = new Map<string, number>();
  return people.map((person, place) => {
    const id = valueOf(person.row.values.id)?.text;
    const first = id === undefined ? undefined : firsts.get(id);
    if (id !== undefined && first === undefined) firsts.set(id, person.row.at);
    return filedAs({ person, id, first, award: awards[place] ?? unawarded, filed: onFile.get(id ?? "") ?? [], district, year, law });
  });
}

interface Case {
  readonly person: Appraised;
  readonly id: string | undefined;
  /** An earlier row of the same person. */
  readonly first: number | undefined;
  readonly award: AwardOf;
  readonly filed: readonly HistoryRow[];
  readonly district: District;
  readonly year: number;
  readonly law: Law;
}

function filedAs(one: Case): Filed {
  const { person, id, first, award, filed, district, year } = one;
  const { row } = person;
  const name = personOf(row);
  const open = (says: Message, field: Parameters<typeof row.cell>[0] = "assessed"): Filed => ({ person, outcome: "open", notes: [{ says, at: row.cell(field) ?? row.cell("name"), ...name }] });
  if (id === undefined) return open(message("fill.notFiledNoId"), "id");
  if (first !== undefined) return open(message("fill.notFiledTwice", { row: first + 1 }), "id");
  const grade = gradeToFile(one);
  if ("key" in grade) return open(grade);
  const [there] = filed;
  if (there) {
    const same = filed.every(({ values }) => valueOf(values.assessed) === grade.words);
    if (same) return { person, outcome: "there", notes: [] };
    return open(message("fill.filedOtherwise", { year, row: there.at + 1, filed: filed.map(({ values }) => valueOf(values.assessed) ?? ""), grade: grade.words }));
  }
  const because = [message("fill.fromScoring", { row: row.at + 1 })];
  const paid = paidOf(award);
  const due = {
    id: dueCode(id, because),
    name: dueText(valueOf(row.values.name), because),
    unit: dueText(district.unit, because),
    year: dueNumber(year, because),
    cycle: dueText(cycleWritten(one), because),
    assessed: dueText(grade.words, because),
    paid: dueNumber(paid?.amount, award.steps),
    paidForYears: dueCode(paid?.years, award.steps),
    remark: dueText(grade.reason, because),
  };
  return { person, outcome: "enters", row: { ...name, person: name.person, due }, notes: awardNotes(one) };
}

interface FiledGrade {
  readonly words: string;
  /** Of those without a grade. */
  readonly reason?: string;
}

/** @returns the words for the file, or why there are none yet. */
function gradeToFile({ person: { row, assessed, assessedGrade }, id, district, law }: Case): FiledGrade | Message {
  const typed = row.values.assessed;
  if (assessed) return assessedGrade ? { words: assessedGrade } : message(typed.state === "unreadable" ? "fill.notFiledUnread" : "fill.notFiledProvisional");
  if (typed.state !== "blank") return message("fill.notFiledButGraded");
  const reason = reasonOf(row);
  if (reason !== undefined) return { words: ungraded, reason };
  const gone = goneBefore(id, district, law);
  return gone === undefined ? message("fill.notFiledNoReason") : { words: "未参加考核", reason: gone };
}

const otherReason = noGradeReasons[noGradeReasons.length - 1];

/** 其他(注明) is said in the remark. */
function reasonOf({ values }: ScoringRow): string | undefined {
  const reason = valueOf(values.noGradeReason);
  const remark = valueOf(values.remark);
  return reason === otherReason && remark !== undefined ? remark : reason;
}

/** Whoever was no longer there on the base date took no part, by the roster. */
function goneBefore(id: string | undefined, district: District, law: Law): string | undefined {
  const baseDate = baseDateOf(district, law);
  const row = district.sheets.roster?.rows.find(({ values }) => valueOf(values.id)?.text === id);
  const [status, leftOn] = [row && valueOf(row.values.status), row && valueOf(row.values.leftOn)];
  return row && baseDate && leftOn && onBooks(row, baseDate, law).state === "absent" ? `${leftOn.toString()} ${status ?? ""}`.trim() : undefined;
}

/** Only an award that is due is on file as counted; all others wait for people. */
function paidOf({ award, state }: AwardOf): { readonly amount: number; readonly years: string } | undefined {
  return award && state === "due" ? { amount: Number(written(award.value.amount)), years: award.value.years.join("、") } : undefined;
}

function awardNotes({ person: { row }, award }: Case): readonly Note[] {
  const { state, claimed } = award;
  const waits = state === "pending" || state === "ask" || state === "confirm" || state === "withheld";
  const about = { at: row.cell("award") ?? row.cell("name"), ...personOf(row) };
  if (waits) return [{ says: message("fill.awardWaits", { state: message(`score.state.${state}`) }), ...about }];
  return claimed && state === "due" ? [{ says: message("fill.awardClaimed"), ...about }] : [];
}

/** The year that is graded: up to the base date, or the year of service that ends within it (decision 4). @example "2024-01-01至2024-12-31" */
function cycleWritten({ person: { row }, district, year, law }: Case): string | undefined {
  const ends = isByService(district) ? serviceYearEnd(valueOf(row.values.arrived), year) : baseDateOf(district, law);
  return ends && `${yearUpTo(ends).from.toString()}至${ends.toString()}`;
}

function serviceYearEnd(arrived: PlainDate | undefined, year: number): PlainDate | undefined {
  const after = arrived && year - arrived.year;
  return after === undefined ? undefined : [after, after + 1].map((years) => arrived?.add({ years }).subtract({ days: 1 })).find((day) => day?.year === year);
}
