import type { CasePerson, CityCase } from "../city/case";
import type { ExpectedFile } from "./files";
import { filledIn } from "./files";
import { peopleIn } from "./people";

const compared = ["name", "area", "arrived", "termEnds", "takesPart", "usual", "annual", "assessed", "reason", "lastGrade", "talkedOn", "talkedBy", "remark"] as const;

type Talked = CasePerson & { readonly talkedOn: string | undefined; readonly talkedBy: string | undefined };

/** Whoever is graded 基本称职 was talked to on one day by one person. */
const withTalk = (one: CasePerson): Talked => ({ ...one, ...(one.assessed === "基本称职" ? { talkedOn: "2025-01-08", talkedBy: "尹淑华" } : { talkedOn: undefined, talkedBy: undefined }) });

export interface ExpectedVersions {
  readonly unit: string;
  readonly before: string;
  readonly after: string;
  readonly changed: readonly { readonly id: string; readonly name: string; readonly fields: readonly { readonly field: (typeof compared)[number]; readonly from: string; readonly to: string }[] }[];
  /** By id. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Of each file that another has replaced: what is different, person by person, by id. Entries of 评分表 only. */
export const versionsOf = (city: CityCase, files: readonly ExpectedFile[]): readonly ExpectedVersions[] =>
  files.flatMap(({ file, unit, use, because }): readonly ExpectedVersions[] => {
    if (use !== "replaced" || unit === undefined || because === undefined) return [];
    const [before, after] = [scoredOf(city, file).map(withTalk), scoredOf(city, because).map(withTalk)];
    const changed = before.flatMap((one) => {
      const other = after.find(({ id }) => id === one.id);
      const fields = other ? compared.filter((field) => one[field] !== other[field]).map((field) => ({ field, from: shown(one[field]), to: shown(other[field]) })) : [];
      return fields.length > 0 ? [{ id: one.id, name: one.name, fields }] : [];
    });
    const without = (some: readonly CasePerson[], others: readonly CasePerson[]) => some.filter(({ id }) => !others.some((one) => one.id === id)).map(({ id }) => id);
    return [{ unit, before: file, after: because, changed, added: without(after, before), gone: without(before, after) }];
  });

const scoredOf = (city: CityCase, file: string): readonly CasePerson[] => {
  const found = filledIn(city).find(({ name }) => name === file);
  return found ? peopleIn(found).filter(({ scored }) => scored) : [];
};

const shown = (value: string | boolean | undefined): string => (value === undefined ? "" : value === true ? "是" : value === false ? "否" : value);
