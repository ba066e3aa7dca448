import type { CityCase, FiledGrade, LastYearLine } from "../city/case";
import type { ExpectedFile } from "./files";
import { filledIn } from "./files";

export interface ExpectedLastYear {
  /** 上年度等次 as claimed is not what the city filed. */
  readonly claimedOtherwise: readonly { readonly unit: string; readonly id: string; readonly name: string; readonly claimed: FiledGrade; readonly filed: FiledGrade }[];
  /** The district's own 历年等次 is not what the city filed. */
  readonly filedOtherwise: readonly { readonly unit: string; readonly id: string; readonly own: FiledGrade; readonly filed: FiledGrade }[];
  /** Paid by the city's file. */
  readonly paid: readonly { readonly id: string; readonly amount: number; readonly years: readonly number[] }[];
  /** In no file that counts, on no roster: where did they go? Those of a unit without a file that counts are not known to be gone. */
  readonly gone: readonly LastYearLine[];
  /** In 评分表 now, and not in last year's file. By id. */
  readonly new: readonly string[];
}

export function lastYearOf(city: CityCase, files: readonly ExpectedFile[]): ExpectedLastYear {
  const counting = filledIn(city).filter(({ name }) => files.some(({ file, use }) => file === name && use === "counts"));
  const present = new Set(counting.flatMap(({ filling }) => filling.people.map(({ id }) => id)));
  const heard = new Set(counting.map(({ filling }) => filling.unit));
  const lines = new Map(city.lastYear.map((line) => [line.id, line]));
  const scored = counting.flatMap(({ filling: { unit, people } }) => people.filter((one) => one.scored).map((person) => ({ unit, person, line: lines.get(person.id) })));
  return {
    claimedOtherwise: scored.flatMap(({ unit, person: { id, name, lastGrade }, line }) => (line && lastGrade !== undefined && lastGrade !== line.grade ? [{ unit, id, name, claimed: lastGrade, filed: line.grade }] : [])),
    filedOtherwise: scored.flatMap(({ unit, person: { id, filed }, line }) => {
      const own = filed.find(({ year }) => year === line?.year);
      return line && own && own.grade !== line.grade ? [{ unit, id, own: own.grade, filed: line.grade }] : [];
    }),
    paid: city.lastYear.flatMap(({ id, paid, paidForYears, year }) => (paid === undefined ? [] : [{ id, amount: paid, years: paidForYears ?? [year] }])),
    gone: city.lastYear.filter(({ id, unit }) => !present.has(id) && heard.has(unit)),
    new: scored.filter(({ line }) => !line).map(({ person }) => person.id),
  };
}
