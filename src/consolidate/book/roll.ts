import { date } from "../../measures/dates";
import { numberOf } from "../../measures/decimal";
import { ungraded } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import { outcomesWritten, pairWritten } from "../../score/in-words";
import { cityRoll } from "../../sheets/summary";
import type { CellValue } from "../../workbook/cell";
import { serialOfDate } from "../../workbook/date-serial";
import type { City, CityPerson } from "../city";
import { personKeys, personKeysIn } from "./keys";
import type { BookSheet } from "./line";
import { bookSheet } from "./line";

/** An exact number that is kept as text. */
export const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

export const serialOf = (day: string | undefined, date1904: boolean): number | null => (day === undefined ? null : serialOfDate(date(day), date1904));

/** Of a person of the roll, as every list names them. */
export const whoIs = ({ unit, submitted }: CityPerson) => ({ unit, name: submitted.name, id: submitted.id ?? (submitted.idTyped || undefined) });
export const keysOfPerson = ({ unit, submitted: { id, name } }: CityPerson): readonly string[] => personKeys({ id, unit, name });

/** Paid, or to be paid once the excess is approved; what people have yet to decide is no amount. */
export const amountOf = ({ award: { award, state } }: CityPerson): number | null => (award && (state === "due" || state === "pending") && award.value.amount.gt(0) ? numberOf(award.value.amount) : null);

/** 全市总表: everyone, with live formulas for what follows from the scores. */
export function rollSheet(city: City, date1904: boolean): BookSheet {
  return bookSheet(cityRoll, {
    law: city.law,
    owned: ["cityRemark"],
    keysOf: personKeysIn,
    lines: city.people.map((person, place) => {
      const { submitted, award, standingGrade } = person;
      return {
        law: person.law,
        keys: keysOfPerson(person),
        about: submitted.name ?? "",
        values: {
          number: place + 1,
          ...whoIs(person),
          area: submitted.area,
          arrived: serialOf(submitted.arrived, date1904),
          assessedThisYear: submitted.takesPart ? "是" : "否",
          noGradeReason: submitted.noGradeReason,
          usual: numberIn(submitted.usual),
          annual: numberIn(submitted.annual),
          assessed: submitted.assessed,
          reason: submitted.reason,
          lastGrade: lastGradeOf(person, city),
          pair: standingGrade ? pairWritten(award, standingGrade) : null,
          award: amountOf(person),
          outcome: outcomesWritten(award, person.law),
          remark: submitted.remark,
          sourceFile: person.file,
          sourceSheet: submitted.sheet,
          sourceRow: submitted.row,
        },
        results: resultsOf(person),
        ...(city.extras.length > 0 && { extras: extrasOf(person, city) }),
      };
    }),
  });
}

const resultsOf = ({ composite, gradeByScore, standingGrade }: CityPerson): Readonly<Record<"composite" | "grade" | "standing", CellValue>> => ({
  composite: composite ? numberOf(composite) : "",
  grade: gradeByScore ?? "",
  standing: standingGrade ?? "",
});

/** Filed by the city, or by the district, or claimed. Who stands in last year's file without a grade had none. */
function lastGradeOf({ submitted, award }: CityPerson, { last }: City): string | undefined {
  const filed = submitted.id === undefined ? undefined : last?.people.get(submitted.id);
  if (filed) return filed.grade ?? ungraded;
  return award.lastGrade ?? submitted.lastGrade;
}

/** Under the headers of this person's own file. */
function extrasOf({ file, submitted }: CityPerson, city: City): Readonly<Record<string, string>> {
  const headers = headersOf(city).get(file) ?? [];
  return Object.fromEntries(headers.flatMap((header, place) => (city.extras.includes(header) ? [[header, submitted.extras[place] ?? ""] as const] : [])));
}

const known = new WeakMap<City, ReadonlyMap<string, readonly string[]>>();
function headersOf(city: City): ReadonlyMap<string, readonly string[]> {
  const headers = known.get(city) ?? new Map(city.files.map(({ file, submission }) => [file, submission?.extras ?? []]));
  known.set(city, headers);
  return headers;
}

/** Laws of the units, for formulas of lines without people of their own. */
export const lawsByUnit = (city: City): ReadonlyMap<string, Law> => new Map(city.people.map(({ unit, law }) => [unit, law]));
