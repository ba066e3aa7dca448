import { newWorkbook } from "../../ooxml";
import { isPublished } from "../../score/published";
import { ownSheetPatches } from "../../sheets/own-sheet";
import { message, say } from "../../text";
import type { Patch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import type { City } from "../city";

export const publishedSheet = (): string => say(message("cityBook.published"));

/** 公示表 of the city: who is assessed 优秀, by name and unit only. */
function publishedLines({ people, year }: City) {
  const excellent = people.filter(({ submitted, standingGrade }) => isPublished({ assessedGrade: submitted.assessed, standingGrade }));
  const lines = excellent.map(({ unit, submitted }, place) => [place + 1, submitted.name ?? "", unit]);
  return {
    name: publishedSheet(),
    widths: [10, 32, 44],
    frozenRows: 3,
    parts: ["center", "center", "center"] as const,
    lines: [[say(message("published.title", { year: year ?? "" }))], [say(message("published.note", { count: excellent.length }))], ["序号", "姓名", "单位"], ...lines],
  };
}

/** The same as a file of its own. */
export const publishedFile = (city: City): Uint8Array => newWorkbook(ownSheetPatches(publishedLines(city), { sheets: [], date1904: false, names: [] }));

export const publishedCityPatches = (city: City, workbook: Snapshot): readonly Patch[] => ownSheetPatches(publishedLines(city), workbook);
