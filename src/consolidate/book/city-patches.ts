import type { PlainDate } from "../../measures/dates";
import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import { recogniseNamed } from "../../sheets/sheet-named";
import { message } from "../../text";
import type { Patch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import type { City } from "../city";
import { withApproved } from "../consolidate";
import { unitSheets } from "./by-unit";
import { coverPatches } from "./cover";
import { findingSheet } from "./findings";
import { keptBefore, keptPatches } from "./kept";
import type { BookSheet } from "./line";
import { personLists } from "./lists";
import { liveResults, renewedCounts } from "./live-lines";
import type { Note } from "./notes";
import { noteStock, notesIn, ownedColumns } from "./notes";
import { publishedCityPatches } from "./published";
import { quotasApprovedIn } from "./read-approved-quotas";
import { differenceSheet, submissionSheet } from "./reports";
import { returnedSheets } from "./returned";
import { rollSheet } from "./roll";
import type { Differing } from "./write-lines";
import { writeLines } from "./write-lines";

interface BookOptions {
  /** The day on its cover. */
  readonly today: PlainDate;
  /** 退回意见 of each unit as sheets of this workbook, where files of their own are not to be had. */
  readonly returnedAsSheets?: boolean;
}

/** What the city's workbook becomes, and what became of what the city had written into it. */
interface CityBook {
  readonly patches: readonly Patch[];
  /** The city as it stands there: with the quotas that it has approved in its workbook itself. */
  readonly city: City;
  /** How many rows have kept what the city wrote beside them. */
  readonly notesKept: number;
  /** Notes about people and things that are no longer there; they stand on 留存备注. */
  readonly notesLeft: readonly Note[];
  /** Where the city's own entry stays, though the districts' files say another thing. */
  readonly differing: readonly Differing[];
}

/**
 * The city in its workbook: templates/summary.xlsx, or a summary that is in use already. What the city itself wrote there stays, beside the person,
 * unit or finding that it was written for.
 * @throws Refusal where the workbook is no summary, or of another year, or has no room.
 */
export function cityBook(received: City, summary: Snapshot, { today, returnedAsSheets = false }: BookOptions): CityBook {
  const city = withApproved(received, quotasApprovedIn(summary));
  const places = placesIn(summary, booksOf(city, summary));
  const notes = [...places.flatMap(({ found, book }) => notesIn(found, book)), ...keptBefore(summary, columnsByTitle(places))];
  const stocks = new Map(places.map(({ book: { definition } }) => [definition.name, noteStock(notes.filter(({ sheet }) => sheet === definition.name))]));
  const written = places.map(({ found, book }, place) => writeLines(found, book, stocks.get(book.definition.name) ?? noteStock([]), place === 0 ? city.extras : []));
  const known = new Set(stocks.keys());
  const left = [...[...stocks.values()].flatMap((stock) => stock.left()), ...notes.filter(({ sheet }) => !known.has(sheet))];
  const sheets = places.flatMap(({ found, book }, place) => {
    const { lines } = written[place] ?? {};
    return lines ? [{ found, book, lines }] : [];
  });
  const changes = [
    ...coverPatches(city, summary, today),
    ...written.flatMap((one) => one.patches),
    ...renewedCounts(summary, sheets),
    ...publishedCityPatches(city, summary),
    ...(returnedAsSheets ? returnedSheets(city, summary) : []),
    ...keptPatches(left, summary),
  ];
  // A change makes every result that rests on it stale, and some that stand already are right.
  const patches = changes.length === 0 ? changes : [...changes, ...written.flatMap((one) => one.results), ...liveResults(city, summary, sheets, today)];
  return { patches, city, notesKept: notes.length - left.length, notesLeft: left, differing: written.flatMap((one) => one.differing) };
}

/** @see cityBook */
export const cityPatches = (city: City, summary: Snapshot, options: BookOptions): readonly Patch[] => cityBook(city, summary, options).patches;

function booksOf(city: City, { date1904 }: Snapshot): readonly BookSheet[] {
  const in1904 = date1904 === true;
  return [rollSheet(city, in1904), ...unitSheets(city), ...personLists(city, in1904), submissionSheet(city), findingSheet(city), differenceSheet(city)];
}

interface PlacedBook {
  readonly book: BookSheet;
  readonly found: Recognised<SheetDefinition>;
}

function placesIn(summary: Snapshot, books: readonly BookSheet[]): readonly PlacedBook[] {
  const all = books.map((book) => ({ book, found: recogniseNamed(book.definition, summary) }));
  const placed = all.flatMap(({ book, found }) => (found ? [{ book, found }] : []));
  const absent = all.filter(({ found }) => !found).map(({ book }) => book.definition.name);
  if (absent.length > 0) throw new Refusal(message("cityBook.noSheet", { sheets: absent }));
  return placed;
}

const columnsByTitle =
  (places: readonly PlacedBook[]) =>
  (sheet: string, title: string): number | undefined => {
    const place = places.find(({ book }) => book.definition.name === sheet);
    return place && [...ownedColumns(place.found, place.book)].find(([, one]) => one === title)?.[0];
  };
