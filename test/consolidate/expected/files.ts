import type { CaseFile, CityCase, Filling } from "../city/case";

export type Use = "counts" | "replaced" | "choose" | "sameBytes" | "unreadable" | "encrypted" | "empty" | "foreign";

export interface ExpectedFile {
  readonly file: string;
  /** Nothing where it can't be known. */
  readonly unit: string | undefined;
  readonly use: Use;
  /** The other file that it has to do with: its successor, its rival, the one that it is a copy of. */
  readonly because: string | undefined;
  readonly receipt: "intact" | "altered" | "none" | undefined;
  readonly sealedAt: string | undefined;
  /** Rows of 评分表 that are no longer as sealed, by row number. */
  readonly alteredRows: readonly number[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export interface Choices {
  /** Of a unit with two files and no receipt, the one that the clerk has chosen. */
  readonly chosen?: Readonly<Record<string, string>>;
}

type Filled = CaseFile & { readonly filling: Filling };

const isFilled = (file: CaseFile): file is Filled => file.kind === "district" || file.kind === "csv";
const sealedAtOf = (file: CaseFile): string | undefined => (file.kind === "district" ? file.sealedAt : undefined);

export const filledIn = ({ files }: CityCase): readonly Filled[] => files.filter(isFilled);
export const firstRow = (file: CaseFile): number => (file.kind === "csv" ? 4 : 5);

/** Which of a unit's files counts: the one sealed last; the only one; else none, until the clerk chooses. */
function useOf(file: Filled, city: CityCase, { chosen = {} }: Choices): Pick<ExpectedFile, "use" | "because"> {
  const { unit } = file.filling;
  const rivals = filledIn(city).filter((other) => other !== file && other.filling.unit === unit);
  const first = rivals[0];
  if (!first) return { use: "counts", because: undefined };
  const choice = chosen[unit];
  if (choice !== undefined) return choice === file.name ? { use: "counts", because: undefined } : { use: "replaced", because: choice };
  const sealed = sealedAtOf(file);
  if (sealed === undefined || rivals.some((other) => sealedAtOf(other) === undefined)) return { use: "choose", because: first.name };
  const later = rivals.find((other) => (sealedAtOf(other) ?? "") > sealed);
  return later ? { use: "replaced", because: later.name } : { use: "counts", because: undefined };
}

const unread = { unit: undefined, because: undefined, receipt: undefined, sealedAt: undefined, alteredRows: [], errors: [], warnings: [] } as const;

export const filesOf = (city: CityCase, choices: Choices): readonly ExpectedFile[] =>
  city.files.map((file): ExpectedFile => {
    if (file.kind === "copy") return { ...unread, file: file.name, unit: filledIn(city).find(({ name }) => name === file.of)?.filling.unit, use: "sameBytes", because: file.of };
    if (!isFilled(file)) return { ...unread, file: file.name, use: file.kind === "broken" ? "unreadable" : file.kind };
    const { unit, people } = file.filling;
    const seeded = file.kind === "district" ? file.seeded : [];
    const altered = file.kind === "district" ? (file.altered ?? []) : [];
    const rows = people.filter(({ scored }) => scored).flatMap(({ id }, place) => (altered.some((one) => one.id === id) ? [firstRow(file) + place] : []));
    const ofSeverity = (wanted: string) => seeded.filter(({ severity }) => severity === wanted).map(({ rule }) => rule);
    return {
      file: file.name, unit, ...useOf(file, city, choices), receipt: sealedAtOf(file) === undefined ? "none" : rows.length > 0 ? "altered" : "intact", sealedAt: sealedAtOf(file), alteredRows: rows,
      errors: ofSeverity("error"), warnings: ofSeverity("warning"),
    };
  });
