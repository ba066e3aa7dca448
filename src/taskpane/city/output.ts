import { zipSync } from "fflate";
import { cityPatches } from "../../consolidate/book/city-patches";
import { publishedFile } from "../../consolidate/book/published";
import { returnedFile, returnedOpinions } from "../../consolidate/book/returned";
import type { RollChanges } from "../../consolidate/book/roll-changes";
import { rollChanges } from "../../consolidate/book/roll-changes";
import type { LostUnit } from "../../consolidate/book/units-lost";
import { unitsLost } from "../../consolidate/book/units-lost";
import type { City } from "../../consolidate/city";
import type { PlainDate } from "../../measures/dates";
import { date } from "../../measures/dates";
import { patchWorkbook, readWorkbook } from "../../ooxml";
import { isSummary, yearOfSummary } from "../../sheets/summary";
import { message, say } from "../../text";
import type { Patch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import type { Order } from "./away/messages";
import type { Cities } from "./cities";

export interface UpdateOptions {
  readonly today: PlainDate;
  /** 退回意见 as sheets of the summary. */
  readonly returnedAsSheets: boolean;
}

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is wanted, as a file. @throws Refusal when there is nothing to be made. */
export function madeFrom({ received, shown }: Cities, order: Order): OutputFile {
  switch (order.what) {
    case "workbook":
      return cityFile(received, order);
    case "returned":
      return returnedZip(shown);
    case "published":
      return publishedList(shown);
  }
}

/** The city's workbook: the template with the patches in it, as the command line writes it. */
function cityFile(city: City, { template, today: day, returnedAsSheets }: Extract<Order, { readonly what: "workbook" }>): OutputFile {
  const patches = cityPatches(city, readWorkbook(template), { today: date(day), returnedAsSheets });
  return { name: say(message("desk.bookName", { year: city.year ?? "" })), bytes: patchWorkbook(template, patches) };
}

/** What a summary that is open becomes. */
export interface SummaryUpdate {
  readonly patches: readonly Patch[];
  /** Whose people it would lose, as nothing of theirs lies on the desk. */
  readonly lost: readonly LostUnit[];
  readonly changes: RollChanges;
}

/** The same for a summary that is open. @throws Refusal when what is open is none. */
export function summaryUpdate(city: City, open: Snapshot, options: UpdateOptions): SummaryUpdate {
  if (!isSummary(open)) throw new Refusal(message("desk.notSummary"));
  return { patches: cityPatches(city, open, options), lost: unitsLost(city, open), changes: rollChanges(city, open) };
}

/**
 * 退回意见 of every unit that has faults; many files travel as one.
 * @param summary where the city has written its remarks beside the findings.
 * @throws Refusal when there is nothing to send back.
 */
export function returnedZip(city: City, summary?: Snapshot): OutputFile {
  const files = returnedOpinions(city, summary).map((opinion) => [opinion.fileName, returnedFile(opinion)] as const);
  if (files.length === 0) throw new Refusal(message("desk.nothingReturned"));
  // The workbooks in it are packed already.
  return { name: say(message("desk.returnedName", { year: city.year ?? "" })), bytes: zipSync(Object.fromEntries(files), { level: 0 }) };
}

/** The open workbook, where it is the city's own of this year: remarks about another year's findings are none about these. */
export const summaryOf = ({ year }: City, open: Snapshot): Snapshot | undefined =>
  isSummary(open) && yearOfSummary(open) === year ? open : undefined;

/** 公示表 by itself: names and units. @throws Refusal when nobody is to be published. */
function publishedList(city: City): OutputFile {
  if (!city.people.some(({ submitted }) => submitted.assessed === "优秀")) throw new Refusal(message("submit.noExcellent"));
  return { name: say(message("desk.publishedName", { year: city.year ?? "" })), bytes: publishedFile(city) };
}
