import { returnedPoints } from "../../sheets/returned";
import { isSummary } from "../../sheets/summary";
import type { Message } from "../../text";
import { message } from "../../text";
import { publishedSheet } from "../book/published";

/** What the city has made itself is nobody's submission, wherever it lies: a summary, a 退回意见, a 公示表. */
export function ownWork(sheets: readonly { readonly name: string }[]): Message | undefined {
  if (isSummary({ sheets })) return message("city.ownSummary");
  const [only] = sheets.length === 1 ? sheets : [];
  return only?.name === returnedPoints.name || only?.name === publishedSheet() ? message("city.ownPaper") : undefined;
}
