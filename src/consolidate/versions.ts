import { scoring } from "../sheets/scoring";
import type { CityFile, VersionChanges } from "./city";
import type { Submission, SubmittedPerson } from "./submission";
import { groupedBy } from "../workbook/grouped-by";

type Person = VersionChanges["people"][number];
type Field = Person["fields"][number];

/** What is compared, in the order of the sheet. */
const compared = ["name", "id", "area", "arrived", "termEnds", "assessedThisYear", "noGradeReason", "usual", "annual", "assessed", "reason", "lastGrade", "talkedOn", "talkedBy", "majorLoss", "remark"] as const;
type Compared = (typeof compared)[number];

function textOf(person: SubmittedPerson, field: Compared): string {
  if (field === "assessedThisYear") return person.takesPart ? "是" : "否";
  return (field === "id" ? (person.id ?? person.idTyped) : person[field]) ?? "";
}

/** A draft that gave way to a sealed file is an earlier version as much as one that was sealed before. */
const isEarlier = ({ status, reason }: CityFile): boolean => status === "replaced" || reason?.key === "city.unsealedBeside";

/** What each re-submission changed: every version that was replaced, against the file of its unit that counts. */
export const versionsIn = (files: readonly CityFile[]): readonly VersionChanges[] =>
  files.flatMap((old): readonly VersionChanges[] => {
    const now = files.find(({ unit, status, submission }) => status === "accepted" && unit === old.unit && submission !== undefined && submission.people.length > 0);
    if (!isEarlier(old) || !old.submission || !now?.submission || old.unit === undefined) return [];
    return [{ unit: old.unit, from: old.file, to: now.file, people: changesBetween(old.submission, now.submission) }];
  });

/** Person by person, by id, else by name; a person of whom nothing changed is none of them. */
export function changesBetween(before: Submission, after: Submission): readonly Person[] {
  const pairs = pairsOf(before.people, after.people);
  const removed = before.people.filter((person) => !pairs.has(person)).map((person): Person => ({ kind: "removed", ...whoIs(person), fields: [] }));
  const old = new Map([...pairs].map(([one, other]) => [other, one]));
  const others = after.people.flatMap((person): readonly Person[] => {
    const earlier = old.get(person);
    if (!earlier) return [{ kind: "added", ...whoIs(person), fields: [] }];
    const fields = [...fieldsBetween(earlier, person), ...extrasBetween([before, earlier], [after, person])];
    return fields.length > 0 ? [{ kind: "changed", ...whoIs(person), fields }] : [];
  });
  return [...others, ...removed];
}

const whoIs = ({ name, id, idTyped }: SubmittedPerson) => ({ name: name ?? idTyped, id });

/** The later row of each earlier one. By id first, so that two of one name are never mixed up; by name only what is left, one to one. */
function pairsOf(before: readonly SubmittedPerson[], after: readonly SubmittedPerson[]): ReadonlyMap<SubmittedPerson, SubmittedPerson> {
  const pairs = new Map<SubmittedPerson, SubmittedPerson>();
  const taken = new Set<SubmittedPerson>();
  for (const keyOf of [(one: SubmittedPerson) => one.id, (one: SubmittedPerson) => one.name]) {
    const waiting = groupedBy(after, (person) => (taken.has(person) ? undefined : keyOf(person)));
    for (const person of before) {
      const key = pairs.has(person) ? undefined : keyOf(person);
      const later = key === undefined ? undefined : waiting.get(key)?.find((one) => !taken.has(one));
      if (!later) continue;
      pairs.set(person, later);
      taken.add(later);
    }
  }
  return pairs;
}

const fieldsBetween = (before: SubmittedPerson, after: SubmittedPerson): readonly Field[] =>
  compared.flatMap((field) => {
    const [one, other] = [textOf(before, field), textOf(after, field)];
    return one === other ? [] : [{ title: scoring.columns[field].title, before: one, after: other }];
  });

type Row = readonly [Submission, SubmittedPerson];

/** Columns that the district added, by header; one that came or went counts where it holds something. */
function extrasBetween(before: Row, after: Row): readonly Field[] {
  const [old, now] = [extrasOf(before), extrasOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((title) => {
    const [one, other] = [old.get(title) ?? "", now.get(title) ?? ""];
    return one === other ? [] : [{ title, before: one, after: other }];
  });
}

const extrasOf = ([{ extras }, person]: Row): ReadonlyMap<string, string> => new Map(extras.map((header, place) => [header, person.extras[place] ?? ""]));
