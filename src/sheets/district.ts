import type { PlainDate } from "../measures/dates";
import { dayIn } from "../measures/dates";
import type { Calendar } from "../measures/holidays";
import type { Source } from "../measures/law";
import { lawOf } from "../measures/law-of-year";
import type { Law } from "../measures/parameters";
import type { Snapshot } from "../workbook/snapshot";
import type { Steps } from "../workbook/steps";
import { inOneGo } from "../workbook/steps";
import type { Holidays } from "./holiday-table";
import { readHolidays } from "./holiday-table";
import type { OwnLaw } from "./law-lines";
import { readOwnLaw } from "./law-lines";
import { findSheetsInSteps } from "./find-sheets";
import { headingsSay } from "./heading-lines";
import { keeping } from "./keeping";
import type { Found, SheetKey } from "./known";
import type { UnfitChoice } from "./mapping";
import type { Unsure } from "./recognise";
import type { Settings } from "./settings";
import { parameters } from "./settings";
import { watchable } from "./touched";
import { valueOf } from "./values/read";

export { knownSheets, sheetKeys } from "./known";
export type { Found, SheetKey } from "./known";

/** A district's workbook, read: its sheets, its cover, and what it says of unit and year. */
export interface District {
  readonly snapshot: Snapshot;
  /** Days are counted from 1904. */
  readonly date1904: boolean;
  readonly sheets: Found;
  /** Sheets that mean to be a known one and leave open which column is which: the clerk is asked. */
  readonly unsure: readonly Unsure<SheetKey>[];
  /** What the clerk once answered and fits no longer. */
  readonly unfitChoices: readonly UnfitChoice[];
  readonly settings: Settings;
  /** The law of the year with this district's own values (第二十四条), and how 参数 came to it. */
  readonly law: Law;
  readonly ownLaw: OwnLaw;
  /** Which days people work: the State Council's years, and in their place those of the district's own table. */
  readonly calendar: Calendar;
  readonly holidays: Holidays;
  /** 公民身份号码 that stand on more than one row of 评分表. */
  readonly repeatedIds: readonly string[];
  readonly unit: string | undefined;
  readonly year: number | undefined;
}

const read = new WeakMap<Snapshot, District>();

/**
 * Reads a workbook; the same snapshot is read once, however many ask.
 * @param before what was read last: of it, all that says the same is kept.
 */
export const readDistrict = (snapshot: Snapshot, before?: District): District => inOneGo(readDistrictInSteps(snapshot, before));

/** The same for whoever has a page to keep alive. */
export function* readDistrictInSteps(snapshot: Snapshot, before?: District): Steps<District> {
  const district = read.get(snapshot) ?? (yield* readAnew(snapshot, before));
  read.set(snapshot, district);
  return district;
}

function* readAnew(snapshot: Snapshot, before: District | undefined): Steps<District> {
  const now = yield* readParts(snapshot, before);
  yield;
  const parts = before ? keeping(now, before) : now;
  return watchable({ ...parts, snapshot, sheets: watchable(parts.sheets, "sheets") }, "district", ["sheets"]);
}

function* readParts(snapshot: Snapshot, before: District | undefined): Steps<Omit<District, "snapshot">> {
  const { sheets, settings, unsure, unfitChoices } = yield* findSheetsInSteps(snapshot, before?.sheets);
  const cover = sheets.parameters;
  const heading = headingsSay(sheets);
  const year = valueOf(settings.year.read) ?? heading.year;
  const ownLaw = readOwnLaw(cover, sourceOf(settings), snapshot.date1904 === true, lawOf(year));
  const holidays = readHolidays(snapshot, cover?.sheet.name);
  return { date1904: snapshot.date1904 === true, sheets, unsure, unfitChoices, settings, law: ownLaw.law, ownLaw, calendar: holidays.calendar, holidays, repeatedIds: repeatedIn(sheets.scoring?.rows ?? []), unit: valueOf(settings.unit.read) ?? heading.unit, year };
}

function repeatedIn(rows: NonNullable<Found["scoring"]>["rows"]): readonly string[] {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { values } of rows) {
    const id = valueOf(values.id)?.text;
    if (id !== undefined && seen.has(id)) repeated.add(id);
    else if (id !== undefined) seen.add(id);
  }
  return [...repeated].sort();
}

/** By whose authority a district's own values stand: its details, as the cover names them; without a number, 参数 itself is all that can be named. */
function sourceOf({ ownRules, ownRulesFrom }: Settings): Source {
  const from = valueOf(ownRulesFrom.read)?.toString();
  return { reference: valueOf(ownRules.read) ?? `${parameters.name}表`, ...(from !== undefined && { date: from }) };
}

/** 考核基准日: as filled in, else the law's day of the year, the last one by default (decision 4). */
export const baseDateOf = ({ settings, year, law: own }: District, law: Law = own): PlainDate | undefined => valueOf(settings.baseDate.read) ?? (year === undefined ? undefined : baseDateIn(year, law));

/** The day by which what falls due is judged: 填报日期, else today. */
export const judgedOn = <Today extends PlainDate | undefined>({ settings }: District, today: Today): PlainDate | Today => valueOf(settings.filledOn.read) ?? today;

/** The base date that a year has where none is filled in. */
export const baseDateIn = (year: number, { baseDay }: Law): PlainDate | undefined => dayIn(year, baseDay.value);

/** 评分表 is what a submission is about: what looks like it is never passed over. Of the others only what can be nothing else. */
export const mustBeAnswered = ({ of, sure }: Unsure<SheetKey>): boolean => of === "scoring" || sure === "certain";

/** 参数 alone is no workbook of ours: any list of names and values looks like it. A sheet that only lacks a header is ours, and is asked about. */
export const isKnown = ({ sheets, unsure }: District): boolean => (Object.keys(sheets) as SheetKey[]).some((key) => key !== "parameters" && sheets[key] !== undefined) || unsure.some((one) => one.of !== "parameters" && mustBeAnswered(one));

/** The headers of the first rows of each sheet, for saying what was found instead. */
export const headersFound = (snapshot: Snapshot): readonly { readonly sheet: string; readonly headers: readonly string[] }[] =>
  snapshot.sheets.map(({ name, values }) => {
    const widest = values.slice(0, 30).reduce<readonly string[]>((best, row) => {
      const headers = row.filter((value): value is string => typeof value === "string" && value.trim() !== "");
      return headers.length > best.length ? headers : best;
    }, []);
    return { sheet: name, headers: widest };
  });
