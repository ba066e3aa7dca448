import { standing } from "../measures/parameters";
import { arrangementOf } from "../sheets/holiday-table";
import { receiptFacts, receiptTitles } from "../sheets/receipt";
import { isIdNumber } from "../sheets/values/id-number";
import type { District, SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";
import type { SheetDefinition } from "../sheets/define";
import type { Entry, Recognised } from "../sheets/recognise";
import { entriesOf } from "../sheets/recognise";
import type { SettingKey } from "../sheets/settings";
import { settings } from "../sheets/settings";
import { valueOf } from "../sheets/values/read";
import { shownText } from "../sheets/values/text";
import type { Steps } from "../workbook/steps";
import { inOneGo, mapInSteps } from "../workbook/steps";

/** A row, or a line of the cover, as what it means: nothing of how it looks, where it stands, or what was computed from it. */
export interface Meaning {
  /** As people know it. */
  readonly sheet: string;
  /** From 1, as people count; nothing for a line of the cover. */
  readonly row: number | undefined;
  /** Who or what it is about, for naming it. */
  readonly about: string;
  /** What makes it the same row after a change; rows without one are told apart by their meaning only. */
  readonly identity: string | undefined;
  /** Fields that hold something, with what they mean. */
  readonly entries: readonly (readonly [field: string, meaning: string])[];
}

/** Sheets whose rows stay the same row when they change: by id, and by year where one person has several. */
const identified: Partial<Record<SheetKey, readonly string[]>> = { roster: ["id"], scoring: ["id"], history: ["id", "year"] };

const rowed = (Object.keys(knownSheets) as SheetKey[]).filter((key) => key !== "parameters");

/**
 * What a district's workbook says, row by row: the typed inputs of every data sheet, and of 参数 the cover, the district's own law and its holidays.
 * @param sealedAt when it was sealed: by that the city tells the later of two submissions.
 */
export const meaningsOf = (district: District, sealedAt: string): readonly Meaning[] => inOneGo(meaningsInSteps(district, sealedAt));

/** The same for whoever has a page to keep alive. */
export function* meaningsInSteps(district: District, sealedAt: string): Steps<readonly Meaning[]> {
  const meanings = [sealedAtMeaning(sealedAt), ...coverMeanings(district), ...lawMeanings(district), ...holidayMeanings(district)];
  for (const key of rowed) meanings.push(...(yield* rowMeanings(key, district.sheets[key] as Recognised<SheetDefinition> | undefined)));
  return meanings;
}

function* rowMeanings(key: SheetKey, found: Recognised<SheetDefinition> | undefined): Steps<readonly Meaning[]> {
  if (!found) return [];
  return yield* mapInSteps(found.rows, (row) => {
    const entries = entriesOf(found.definition, row).flatMap(meaningOf);
    const meaning = new Map(entries);
    const parts = (identified[key] ?? []).map((field) => meaning.get(field));
    return {
      sheet: found.definition.name,
      row: row.at + 1,
      about: aboutRow(row.values),
      identity: parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(" ") : undefined,
      entries,
    };
  });
}

/** 序号 is a place in a list, not what the row says: sorting a sheet changes nothing. */
const isInput = ({ field, column }: Entry): boolean => !column.computed && field !== "number";

function meaningOf(entry: Entry): readonly (readonly [string, string])[] {
  const { field, column, read } = entry;
  if (!isInput(entry) || read.state === "blank") return [];
  // What cannot be read still stands there: changing it is a change.
  const meaning = read.state === "unreadable" ? `?${shownText(read.original)}` : column.written(read.value);
  return [[field, plain(meaning)]];
}

/** Line breaks and spaces come out differently from different programs; so do composed and decomposed letters. */
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

function aboutRow(values: Readonly<Record<string, Entry["read"]>>): string {
  const said = ["name", "item", "indicator", "content", "id", "staffNumber"].map((field) => values[field] && valueOf(values[field])).find((value) => value !== undefined);
  return typeof said === "string" ? said : isIdNumber(said) ? said.text : "";
}

const coverMeanings = ({ settings: cover }: District): readonly Meaning[] =>
  (Object.keys(settings) as SettingKey[]).flatMap((key) => {
    const { read } = cover[key];
    if (read.state === "blank") return [];
    const meaning = read.state === "unreadable" ? `?${shownText(read.original)}` : settingWritten(read.value);
    return [{ ...lineOfCover(settings[key].title, meaning), identity: key }];
  });

/** What the district made of the law, a line a parameter (第二十四条); a value that was refused still stands there. */
const lawMeanings = ({ ownLaw: { changes, refused } }: District): readonly Meaning[] =>
  [...changes, ...refused].map(({ key, value }) => ({ ...lineOfCover(standing[key].title, value), identity: key }));

/** The days of 节假日, by which leave is counted and closed (第十八条第四项). */
const holidayMeanings = ({ holidays: { days, bothWays } }: District): readonly Meaning[] =>
  [...days, ...bothWays].map(({ day, kind, at }) => ({ ...lineOfCover(day.toString(), arrangementOf(kind)), row: at.row + 1, identity: day.toString() }));

const lineOfCover = (about: string, meaning: string): Omit<Meaning, "identity"> => ({ sheet: knownSheets.parameters.name, row: undefined, about, entries: [["value", plain(meaning)]] });

const sealedAtMeaning = (sealedAt: string): Meaning => ({ sheet: receiptFacts.name, row: undefined, about: receiptTitles.sealedAt, identity: "sealedAt", entries: [["value", plain(sealedAt)]] });

/** Cover entries are texts, whole numbers, days and amounts: each says itself in one way. */
const settingWritten = (value: string | number | { readonly toString: () => string }): string => String(value);
