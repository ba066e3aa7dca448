import type { Alteration, CaseGrade, CaseKind, CasePerson, CityCase, FiledYear, Filling } from "../city/case";
import { year } from "../city/case";
import type { ExpectedAward } from "./awards";
import { awardNow } from "./awards";
import type { ExpectedCap } from "./cap";
import { capOf } from "./cap";
import type { ExpectedFile } from "./files";
import { filledIn, firstRow } from "./files";
import type { Fraction } from "./fraction";
import { decimalText } from "./fraction";
import { compositeOf, gradeOf } from "./grade";
import { isValidId } from "./ids";
import type { ExpectedLaw } from "./law";
import { measures, withOwn } from "./law";

export interface ExpectedPerson {
  readonly unit: string;
  readonly file: string;
  /** As the program shows it, from 1; always of 评分表. */
  readonly row: number;
  readonly name: string;
  readonly id: string;
  readonly takesPart: boolean;
  /** Exact, as "89.996"; nothing where nobody is graded or a score is missing. */
  readonly composite: string | undefined;
  readonly gradeByScore: CaseGrade | undefined;
  readonly assessed: CaseGrade | undefined;
  /** 采用等次 (decision 9). */
  readonly standing: CaseGrade | undefined;
  readonly award: ExpectedAward;
}

export interface ExpectedUnitPeople {
  readonly unit: string;
  readonly file: string;
  readonly people: readonly ExpectedPerson[];
  readonly cap: ExpectedCap<string>;
  /** Over the cap without 超比例说明 and 批准文号 (decision 7). */
  readonly capOpen: boolean;
}

export interface Basis {
  /**
   * Under the measures as they stand; each file under all of its own values; or as the city counts (第二十四条): own values where the measures are
   * silent, for a unit that names its details by their number.
   */
  readonly law: "standing" | "own" | "city";
  /** Last year's city file is at hand: what it says of its year stands in place of the district's own line, and a claim is no longer asked. */
  readonly lastYear: boolean;
}

/** As the file says it now, changes after sealing included. */
export function peopleIn(file: { readonly filling: Filling; readonly kind: string; readonly altered?: readonly Alteration[] }): readonly CasePerson[] {
  const altered = file.altered ?? [];
  return file.filling.people.map((one) => altered.filter(({ id }) => id === one.id).reduce<CasePerson>((person, { field, value }) => ({ ...person, [field]: value }), one));
}

interface Judged {
  readonly person: CasePerson;
  readonly row: number;
  readonly composite: Fraction | undefined;
  readonly gradeByScore: CaseGrade | undefined;
  readonly standing: CaseGrade | undefined;
}

function judged(person: CasePerson, row: number, law: ExpectedLaw): Judged {
  const composite = person.takesPart ? compositeOf(person.usual, person.annual, law) : undefined;
  const gradeByScore = composite && gradeOf(composite, law);
  // Whoever lacks a composite has no grade, whatever was typed.
  return { person, row, composite, gradeByScore, standing: gradeByScore && (person.assessed ?? gradeByScore) };
}

/** What is on file for somebody: by id, so that nothing is where the id is wrong. @param kind a .csv is 评分表 alone, without 历年等次. */
function filedOf({ id, filed, lastGrade }: CasePerson, kind: CaseKind["kind"], { lastYear }: CityCase, basis: Basis): readonly FiledYear[] {
  const own = kind === "district" && isValidId(id) ? filed : [];
  if (basis.lastYear) {
    const line = lastYear.find((one) => one.id === id);
    return line ? [...own.filter((one) => one.year !== line.year), line] : own;
  }
  const claimed = own.some((one) => one.year === year - 1) ? undefined : lastGrade;
  return claimed === undefined ? own : [...own, { year: year - 1, grade: claimed }];
}

/** Everyone of the files that count, unit by unit. */
export const unitsOf = (city: CityCase, files: readonly ExpectedFile[], basis: Basis): readonly ExpectedUnitPeople[] =>
  filledIn(city)
    .filter(({ name }) => files.some(({ file, use }) => file === name && use === "counts"))
    .map((file) => {
      const { unit, cover, own } = file.filling;
      const counting = basis.law === "own" ? own : basis.law === "city" && cover.ownRules !== undefined ? own.filter((value) => value.basis === "推定") : [];
      const law = counting.length > 0 ? withOwn(counting) : measures;
      const all = peopleIn(file).filter(({ scored }) => scored).map((person, place) => judged(person, firstRow(file) + place, law));
      const approved = cover.approval === undefined ? undefined : cover.approvedQuota;
      const base = all.filter(({ standing }) => standing !== undefined).length;
      const excellent = all.flatMap(({ person, composite, standing }) => (composite && standing === "优秀" ? [{ key: person.id, composite }] : []));
      const cap = capOf(base, excellent, approved, law);
      const capOpen = cap.over > 0 && (cover.approval === undefined || cover.overCapReason === undefined);
      const people = all.map(({ person, row, composite, gradeByScore, standing }): ExpectedPerson => ({
        unit, file: file.name, row, name: person.name, id: person.id, takesPart: person.takesPart, composite: composite && decimalText(composite), gradeByScore, assessed: person.assessed, standing,
        award: awardNow(filedOf(person, file.kind, city, basis), year, standing, capOpen, law),
      }));
      return { unit, file: file.name, people, cap, capOpen };
    });
