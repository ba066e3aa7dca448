import { zipSync } from "fflate";
import { cityPatches, isSummary } from "../../consolidate/book/city-patches";
import { publishedFile } from "../../consolidate/book/published";
import { returnedFile, returnedOpinions } from "../../consolidate/book/returned";
import type { City } from "../../consolidate/city";
import { patchWorkbook, readWorkbook } from "../../ooxml";
import { message, say } from "../../text";
import { today } from "../../workbook/clock";
import type { Patch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Snapshot } from "../../workbook/snapshot";
import { templateBytes } from "../template-bytes";

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The city's workbook: the template with the patches in it, as the command line writes it. */
export async function cityFile(city: City, returnedAsSheets = false): Promise<OutputFile> {
  const template = await templateBytes("summary");
  const patches = cityPatches(city, readWorkbook(template), { today: today(), returnedAsSheets });
  return { name: say(message("desk.bookName", { year: city.year ?? "" })), bytes: patchWorkbook(template, patches) };
}

/** The same for a summary that is open. @throws Refusal when what is open is none. */
export function updatePatches(city: City, open: Snapshot, returnedAsSheets: boolean): readonly Patch[] {
  if (!isSummary(open)) throw new Refusal(message("desk.notSummary"));
  return cityPatches(city, open, { today: today(), returnedAsSheets });
}

/** 退回意见 of every unit that has faults; many files travel as one. @throws Refusal when there is nothing to send back. */
export function returnedZip(city: City): OutputFile {
  const files = returnedOpinions(city).map((opinion) => [opinion.fileName, returnedFile(opinion)] as const);
  if (files.length === 0) throw new Refusal(message("desk.nothingReturned"));
  // The workbooks in it are packed already.
  return { name: say(message("desk.returnedName", { year: city.year ?? "" })), bytes: zipSync(Object.fromEntries(files), { level: 0 }) };
}

/** 公示表 by itself: names and units. @throws Refusal when nobody is to be published. */
export function publishedList(city: City): OutputFile {
  if (!city.people.some(({ submitted }) => submitted.assessed === "优秀")) throw new Refusal(message("submit.noExcellent"));
  return { name: say(message("desk.publishedName", { year: city.year ?? "" })), bytes: publishedFile(city) };
}
