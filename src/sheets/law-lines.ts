import { lawFaults } from "../measures/law-faults";
import type { Parameter, ParameterValue, Source } from "../measures/law";
import { valueWithUnit, valueWritten } from "../measures/law";
import { override } from "../measures/override";
import type { Law, ParameterKey } from "../measures/parameters";
import { parameterKeys, standing } from "../measures/parameters";
import type { Message } from "../text";
import { message } from "../text";
import type { CellRef, CellValue } from "../workbook/cell";
import { contentAt } from "../workbook/snapshot";
import { whyUnreadable } from "./law-words";
import type { Recognised, Row } from "./recognise";
import { plainHeader } from "./recognise/plain-header";
import { coverTitles } from "./settings";
import type { parameters } from "./settings";
import { readLawValue } from "./values/law-value";
import type { Read } from "./values/read";
import { valueOf } from "./values/read";
import { shownText } from "./values/text";

/** A line of 参数 that shows what the law says, and reads back what a district made of it. */
interface LawLine {
  readonly key: ParameterKey;
  readonly name: string;
  readonly value: CellValue;
  readonly unit: string;
  readonly article: string;
  readonly basis: Parameter["basis"];
  readonly note: string;
}

/** The lines of a law for the template, in its order; their titles are their keys. */
export const lawLines = (law: Law): readonly LawLine[] =>
  parameterKeys.map((key) => {
    const { title, value, unit, article, basis, inPrinciple, note }: Parameter = law[key];
    return {
      key,
      name: title,
      value: unit === "名称" || unit === "日" ? valueWritten(value) : Number(valueWritten(value)),
      unit,
      article,
      basis,
      note: [inPrinciple ? "原则上" : "", note ?? ""].filter((part) => part !== "").join("；"),
    };
  });

/** A parameter that a district has changed; the values as people read them, with their unit. */
interface LawChange {
  readonly key: ParameterKey;
  readonly at: CellRef;
  readonly standing: string;
  readonly value: string;
}

/** A value that was not taken, because it cannot be read or cannot be: the standing one counts. */
interface RefusedLine extends LawChange {
  readonly why: Message;
}

interface UnknownLine {
  readonly at: CellRef;
  readonly title: string;
}

/** A district's own law, and how its 参数 came to it line by line (第二十四条). */
export interface OwnLaw {
  readonly law: Law;
  readonly changes: readonly LawChange[];
  readonly refused: readonly RefusedLine[];
  /** Parameters without a line, or with a blank one; none of them where the sheet has no line of the law at all. */
  readonly missing: readonly ParameterKey[];
  /** Lines that have an article or a basis, and a title that no parameter has. */
  readonly unknown: readonly UnknownLine[];
}

/** A value that differs from the standing one, with the cell that it stands in. */
interface Candidate {
  readonly key: ParameterKey;
  readonly at: CellRef;
  readonly value: ParameterValue;
}

/**
 * The law of its year with what a district's 参数 has in its place. A value that cannot be read as its parameter's kind, or makes the law
 * impossible, is not taken and says why; the rest counts.
 */
export function readOwnLaw(sheet: Recognised<typeof parameters> | undefined, source: Source, date1904: boolean, base: Law): OwnLaw {
  const asItStands: OwnLaw = { law: base, changes: [], refused: [], missing: [], unknown: [] };
  if (!sheet) return asItStands;
  const { lines, unknown } = linesIn(sheet);
  if (lines.size === 0) return { ...asItStands, unknown };
  const reads = [...lines].map(([key, rows]) => readLine(key, rows, { sheet: sheet.sheet, date1904, base }));
  const { law, taken, refused } = withoutFaults(reads.flatMap(({ candidate }) => candidate ?? []), source, base);
  return {
    law,
    changes: taken.map((candidate) => changed(candidate, base)),
    refused: [...reads.flatMap((read) => read.refused ?? []), ...refused],
    missing: parameterKeys.filter((key) => !lines.has(key) || reads.some((read) => read.key === key && read.blank)),
    unknown,
  };
}

const changeOf = (key: ParameterKey, at: CellRef, value: string, base: Law): LawChange => ({ key, at, standing: valueWithUnit(base[key]), value });
const changed = ({ key, at, value }: Candidate, base: Law): LawChange => changeOf(key, at, valueWithUnit({ value, unit: base[key].unit }), base);

/** A title as it is compared: like a header, and quotation marks make no difference. */
const plain = (title: string): string => plainHeader(title).replace(/["'“”‘’]/g, "");

const keyByTitle: ReadonlyMap<string, ParameterKey> = new Map(parameterKeys.map((key) => [plain(standing[key].title), key]));
const ofCover: ReadonlySet<string> = new Set(coverTitles.map(plain));

type Line = Row<typeof parameters>;

function linesIn({ rows }: Recognised<typeof parameters>): { readonly lines: ReadonlyMap<ParameterKey, readonly Line[]>; readonly unknown: readonly UnknownLine[] } {
  const lines = new Map<ParameterKey, Line[]>();
  const unknown: UnknownLine[] = [];
  for (const row of rows) {
    const title = valueOf(row.values.name);
    const at = row.cell("name");
    if (title === undefined || !at || ofCover.has(plain(title))) continue;
    const key = keyByTitle.get(plain(title));
    if (key) lines.set(key, [...(lines.get(key) ?? []), row]);
    else if (row.values.article.state !== "blank" || row.values.basis.state !== "blank") unknown.push({ at, title });
  }
  return { lines, unknown };
}

/** Where each parameter's value stands in 参数. */
export const lawCells = (sheet: Recognised<typeof parameters>): ReadonlyMap<ParameterKey, readonly CellRef[]> => new Map([...linesIn(sheet).lines].map(([key, rows]) => [key, rows.flatMap((row) => row.cell("value") ?? [])]));

interface LineRead {
  readonly key: ParameterKey;
  readonly blank: boolean;
  readonly candidate?: Candidate;
  readonly refused?: RefusedLine;
}

interface Ground {
  readonly sheet: Recognised<typeof parameters>["sheet"];
  readonly date1904: boolean;
  /** The law of the year. */
  readonly base: Law;
}

function readLine(key: ParameterKey, rows: readonly Line[], { sheet, date1904, base }: Ground): LineRead {
  const parameter: Parameter = base[key];
  const cells = rows.flatMap((row) => {
    const at = row.cell("value");
    return at ? [{ at, read: readLawValue({ ...contentAt(sheet, at), date1904, ...(sheet.untyped && { untyped: true }) }, parameter) }] : [];
  });
  const [first, ...others] = cells.filter(({ read }) => read.state !== "blank");
  if (!first) return { key, blank: true };
  const shown = (read: Read<ParameterValue>) => shownText(read.original);
  const other = others.find(({ read }) => !isSame(meant(read), meant(first.read)));
  const refuse = (at: CellRef, read: Read<ParameterValue>, why: Message): LineRead => ({ key, blank: false, refused: { ...changeOf(key, at, shown(read), base), why } });
  if (other) return refuse(other.at, other.read, message("law.lineTwice", { title: parameter.title, one: shown(first.read), other: shown(other.read) }));
  const { at, read } = first;
  if (read.state === "unreadable") return refuse(at, read, whyUnreadable(parameter, read));
  const value = valueOf(read);
  return value === undefined || isSame(valueWritten(value), valueWritten(parameter.value)) ? { key, blank: false } : { key, blank: false, candidate: { key, at, value } };
}

/** What a cell comes to, for comparing two lines of one title. */
function meant(read: Read<ParameterValue>): string {
  const value = valueOf(read);
  return value === undefined ? shownText(read.original) : valueWritten(value);
}

/** Names differ only where more than spaces, colons and full-width forms does. */
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

/** Takes out what makes the law impossible, again and again until nothing does. */
function withoutFaults(candidates: readonly Candidate[], source: Source, base: Law): { readonly law: Law; readonly taken: readonly Candidate[]; readonly refused: readonly RefusedLine[] } {
  const law = override(candidates, source, base);
  const refused = lawFaults(law).flatMap(({ keys, says }) => candidates.filter(({ key }) => keys.includes(key)).map((candidate) => ({ ...changed(candidate, base), why: says })));
  if (refused.length === 0) return { law, taken: candidates, refused };
  const rest = withoutFaults(candidates.filter(({ key }) => !refused.some((one) => one.key === key)), source, base);
  const once = refused.filter(({ key }, place) => refused.findIndex((one) => one.key === key) === place);
  return { ...rest, refused: [...once, ...rest.refused] };
}
