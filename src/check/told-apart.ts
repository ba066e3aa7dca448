import type { District } from "../sheets/district";
import { everySheet } from "../sheets/every-sheet";
import { oncePer } from "../sheets/once";
import { isIdNumber, maskedId } from "../sheets/values/id-number";
import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import { rosterRowWithId } from "./people";
import { keyOf, questionOf } from "./question";
import type { Finding } from "./rule";

interface AnyRow {
  readonly at: number;
  readonly values: Readonly<Record<string, Read<unknown>>>;
}

/**
 * The same findings, no two warnings of which look alike to a sheet: the answer to one would be taken for an answer to the other, and what is found later would be born answered.
 * People of one name are told apart by 人员编号, or by the ends of their ids; what is said again of the same person says how often. However the rows are sorted, the sentences are the same.
 */
export function toldApart(findings: readonly Finding[], district: District): readonly Finding[] {
  const said = new Map<string, number>();
  const named = namer(district);
  return findings.map((finding) => {
    const one = named(finding);
    if (one.severity !== "warning") return one;
    const key = keyOf(questionOf(one));
    const place = (said.get(key) ?? 0) + 1;
    said.set(key, place);
    return place === 1 ? one : { ...one, says: message("check.saidAgain", { says: one.says, place }) };
  });
}

const nobody: readonly AnyRow[] = [];

/** Says which person of that name a finding is about. */
function namer(district: District): (finding: Finding) => Finding {
  const sheets = new Map(everySheet(district).map(({ found }): [string, readonly AnyRow[]] => [found.sheet.name, found.rows]));
  const roster = district.sheets.roster?.rows ?? nobody;
  return (finding) => {
    const { person, at } = finding;
    const rows = sheets.get(at.sheet) ?? nobody;
    if (person === undefined || !(sharedNames(roster).has(person) || sharedNames(rows).has(person))) return finding;
    const row = byPlace(rows).get(at.row);
    const mark = row && markOf(row, district);
    return mark === undefined ? finding : { ...finding, person: `${person}（${mark}）` };
  };
}

const textIn = ({ values }: AnyRow, field: string): string | undefined => {
  const value = values[field] && valueOf(values[field]);
  return typeof value === "string" ? value : isIdNumber(value) ? value.text : undefined;
};

/** Names that rows with different numbers bear. */
const sharedNames = oncePer((rows: readonly AnyRow[]): ReadonlySet<string> => {
  const numbers = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of rows) {
    const [name, number] = [textIn(row, "name"), textIn(row, "staffNumber") ?? textIn(row, "id")];
    if (name === undefined || number === undefined) continue;
    const first = numbers.get(name);
    if (first === undefined) numbers.set(name, number);
    else if (first !== number) shared.add(name);
  }
  return shared;
});

const byPlace = oncePer((rows: readonly AnyRow[]): ReadonlyMap<number, AnyRow> => new Map(rows.map((row) => [row.at, row])));

function markOf(row: AnyRow, district: District): string | undefined {
  const id = textIn(row, "id");
  const known = rosterRowWithId(id, district);
  return textIn(row, "staffNumber") ?? (known && textIn(known, "staffNumber")) ?? (id === undefined ? undefined : maskedId(id));
}
