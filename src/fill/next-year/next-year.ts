import type { PlainDate } from "../../measures/dates";
import type { Law } from "../../measures/parameters";
import { personOf } from "../../score/people";
import type { District, Found } from "../../sheets/district";
import { baseDateOf } from "../../sheets/district";
import { ownTables } from "../../sheets/known";
import { papers } from "../../sheets/papers";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { Message } from "../../text";
import type { Patch } from "../../workbook/patch";
import { cellsInWords } from "../../workbook/cells-in-words";
import { Refusal } from "../../workbook/refusal";
import { contentOf } from "../../workbook/snapshot";
import { fileYear, stillOpen } from "../file-year";
import type { Filling, Note } from "../filling";
import { patchesOf } from "../filling";
import { lawIn, lawLinesIn } from "../law-of-next";
import { nextCover } from "./cover";
import { leaving, namedAtMost } from "./leavers";
import type { Leaver } from "./leavers";
import { closedLedgers } from "./ledgers";
import { leftSheetPatches } from "./left-sheet";
import { lookingIn } from "./looking-in";
import type { Moved } from "./move-rows";
import { moveRows } from "./move-rows";
import { formulaMover } from "./moved-formula";
import { ownColumnsNote, scoringChange } from "./scoring-next";
import { emptied, nextTitles } from "./titles";

/** Someone who stays behind with the closing year. */
interface LeftBehind {
  readonly name: string | undefined;
  readonly id: string | undefined;
  /** In the roster, from 0. */
  readonly row: number;
  readonly because: Message;
}

export interface NextYear {
  readonly year: number;
  /** For a copy of the file: the old one is never touched. */
  readonly patches: readonly Patch[];
  /** People who go along: of the roster, or of the scoring sheet where there is no roster. */
  readonly carried: number;
  readonly moved: readonly LeftBehind[];
  readonly notes: readonly Note[];
}

/** What the program has written that speaks of one year: explanations, receipts, what the city sent back, the list that was published and the report. */
const { explanations, returnedPoints, receiptFacts } = ownTables;
const ofOneYear: readonly string[] = [explanations.name, returnedPoints.name, receiptFacts.name, ...Object.values(papers)];

/**
 * Next year's workbook from this year's (domain: the year): people carried over, scores and ledgers cleared, who left moved to 离岗人员, the closing year filed.
 * Cells only, so that formats, columns of the district's own and all else of the file stay.
 * @throws Refusal with the way out where the year is not closed yet, or rows cannot be moved without harm.
 */
export function nextYear(district: District, law: Law = district.law): NextYear {
  const { year, closes } = closing(district, law);
  const { sheets, snapshot } = district;
  refuseShared(sheets);
  const filing = sheets.scoring ? fileYear(district, law) : undefined;
  if (filing) refuseOpen(district, filing, law);
  const next = districtOfNext(district, year, law);
  // A law that is tried is tried for both years.
  const laws = { closing: law, next: law === district.law ? lawIn(year + 1, district) : law };
  const lawLines = lawLinesIn(year + 1, district);
  const mover = formulaMover(snapshot);
  const roster = sheets.roster && leaving(sheets.roster.rows, closes, baseDateOf(next, law));
  const gone = new Set([...(roster?.leavers ?? []).map(({ id }) => id), ...(roster?.leftSince ?? []).map(({ values }) => valueOf(values.id)?.text)].filter((id) => id !== undefined));
  const moved: readonly Moved[] = [
    ...(sheets.roster && roster ? [moveRows(sheets.roster, { leaves: new Set(roster.leavers.map(({ row }) => row.at)), results: "carried", laws, mover })] : []),
    ...(sheets.scoring ? [moveRows(sheets.scoring, { leaves: new Set(sheets.scoring.rows.filter(({ values }) => gone.has(valueOf(values.id)?.text ?? "")).map(({ at }) => at)), change: scoringChange(district, next, law), results: "stale", laws, mover })] : []),
  ];
  const ledgers = closedLedgers(sheets, closes);
  const emptiedLedgers = ledgers.map(({ found, leaves }) => moveRows(found, { leaves, results: "carried", laws, mover }));
  const cover = nextCover(district, { year: year + 1, baseDate: baseDateOf(next, law) });
  const found = (Object.keys(sheets) as (keyof Found)[]).flatMap((key) => sheets[key] ?? []);
  const titles = new Map(found.map(({ sheet, headerRow }) => [sheet.name, nextTitles(sheet, headerRow, year)]));
  const stale = snapshot.sheets.filter(({ name }) => ofOneYear.includes(name));
  const all = [cover, lawLines, ...moved, ...emptiedLedgers];
  return {
    year: year + 1,
    patches: [
      ...(sheets.roster && roster ? leftSheetPatches(snapshot, sheets.roster, roster.leavers, year) : []),
      ...(filing ? patchesOf(filing) : []),
      ...all.flatMap(({ patches }) => patches),
      ...[...titles.values()].flat(),
      ...stale.flatMap(emptied),
    ],
    carried: ((sheets.roster ?? sheets.scoring)?.rows.length ?? 0) - (roster?.leavers.length ?? 0),
    moved: (roster?.leavers ?? []).map(asLeftBehind),
    notes: [
      ...(filing?.notes ?? []),
      ...(roster?.notes ?? []),
      ...cover.notes,
      ...lawLines.notes,
      ...[...moved, ...emptiedLedgers].flatMap(({ notes }) => notes),
      ...ledgers.flatMap(({ notes }) => notes),
      ...(sheets.scoring ? ownColumnsNote(sheets.scoring, district) : []),
      ...stale.map(({ name }): Note => ({ says: message("fill.emptied", { sheet: name }) })),
      ...found.filter(({ sheet }) => sheet.name.includes(String(year))).map(({ sheet }): Note => ({ says: message("fill.sheetNamedAfter", { sheet: sheet.name, year }) })),
      ...lookingIn(snapshot, [...moved, ...emptiedLedgers].flatMap(({ region }) => region ?? [])),
    ],
  };
}

const asLeftBehind = ({ row, person, id, because }: Leaver): LeftBehind => ({ name: person, id, row: row.at, because });

/** What is closing. @throws Refusal where the workbook does not say, or there is nobody to carry over. */
function closing(district: District, law: Law): { readonly year: number; readonly closes: PlainDate } {
  const { sheets, settings, snapshot } = district;
  if (!sheets.roster && !sheets.scoring) throw new Refusal(message("fill.nothingToCarry"));
  const { read, cell } = settings.year;
  const year = valueOf(read);
  if (year === undefined || !cell) throw new Refusal(message("fill.yearNotOnCover"));
  if (contentOf(snapshot, cell)?.formula !== undefined) throw new Refusal(message("fill.yearIsFormula", cellsInWords([cell])));
  const closes = settings.baseDate.read.state === "unreadable" ? undefined : baseDateOf(district, law);
  if (!closes) throw new Refusal(message("fill.baseDateUnread"));
  return { year, closes };
}

/** Rows of one sheet can only be moved for one of its tables. */
function refuseShared(sheets: Found): void {
  const names = (["roster", "scoring", "duties", "leave", "attendance", "funds", "meetings", "history"] as const).flatMap((key) => sheets[key]?.sheet.name ?? []);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new Refusal(message("fill.sharedSheet", { sheet: twice }));
}

/** A year is closed when everyone's grade is on file; else it would be lost with the scores. */
function refuseOpen(district: District, filing: Filling, law: Law): void {
  const { scoring, history } = district.sheets;
  if (!scoring || scoring.rows.length === 0) return;
  if (!history) throw new Refusal(message("fill.noHistoryToFile"));
  const open = stillOpen(district, law).map(({ row }) => personOf(row).person ?? "—");
  if (open.length > 0) throw new Refusal(message("fill.yearOpen", { count: open.length, names: open.slice(0, namedAtMost) }));
  const full = filing.notes.find(({ says }) => says.key === "fill.noRoom");
  if (full) throw new Refusal(full.says);
}

/** The same workbook as it will be on the next base date: the same day of the next year. */
function districtOfNext(district: District, year: number, law: Law): District {
  const { baseDate } = district.settings;
  const day = valueOf(baseDate.read) && baseDateOf(district, law)?.add({ years: 1 });
  return { ...district, year: year + 1, settings: { ...district.settings, baseDate: day ? { ...baseDate, read: { state: "read", value: day, original: baseDate.read.original } } : baseDate } };
}
