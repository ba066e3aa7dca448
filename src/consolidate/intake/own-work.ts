import { returnedPoints } from "../../sheets/returned";
import { isSummary } from "../../sheets/summary";
import type { Message } from "../../text";
import { message } from "../../text";
import { publishedSheet } from "../book/published";

/** Whether that is why a file is no submission: then no unit has sent it, whatever it is called. */
export const isOwnWork = ({ key }: Message): boolean => key === "city.ownSummary" || key === "city.ownPaper";

/** What the city has made itself is nobody's submission, wherever it lies: a summary, a 退回意见, a 公示表. */
export function ownWork(sheets: readonly { readonly name: string }[]): Message | undefined {
  if (isSummary({ sheets })) return message("city.ownSummary");
  const [only] = sheets.length === 1 ? sheets : [];
  return only?.name === returnedPoints.name || only?.name === publishedSheet() ? message("city.ownPaper") : undefined;
}
