import { knownSheets } from "../../sheets/district";
import { isSheetKey } from "../../sheets/known";
import { message } from "../../text";
import type { Submission } from "../submission";
import type { Candidate, Verdict } from "./placed";
import { accepted, rejected } from "./placed";
import { sealedAt } from "./versions";

/** 参数 goes with every file. */
const dataSheets = ({ sheets }: Submission): readonly string[] => sheets.filter((key) => key !== "parameters");
const named = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => (isSheetKey(key) ? [knownSheets[key].name] : []));

/**
 * Files of a unit without people to appraise: taken as parts of the one that counts, as long as nothing of them stands there too.
 * Among themselves the one that was sealed last goes first; without receipts, the one that the clerk chose, else the first.
 */
export function partsAmong(unit: string, files: readonly Candidate[], main: Submission | undefined, chosen: string | undefined): ReadonlyMap<string, Verdict> {
  const holder = new Map<string, string>(main ? dataSheets(main).map((key) => [key, main.file]) : []);
  const verdicts = new Map<string, Verdict>();
  for (const { submission } of inOrder(files, chosen)) {
    const { file } = submission;
    const sheets = dataSheets(submission);
    const unread = whyUnread(submission);
    const there = sheets.filter((key) => holder.has(key));
    const [first] = there;
    if (unread) verdicts.set(file, rejected(unread));
    else if (first !== undefined) verdicts.set(file, rejected(message("city.partTwice", { sheets: named(there), of: holder.get(first) ?? "" })));
    else {
      for (const key of sheets) holder.set(key, file);
      verdicts.set(file, { ...accepted, reason: main ? message("city.part", { unit, of: main.file, sheets: named(sheets) }) : message("city.partAlone", { unit, sheets: named(sheets) }) });
    }
  }
  return verdicts;
}

function inOrder(files: readonly Candidate[], chosen: string | undefined): readonly Candidate[] {
  const rank = ({ submission }: Candidate): string => (submission.file === chosen ? "~" : (sealedAt(submission) ?? ""));
  return [...files].sort((one, other) => (rank(one) > rank(other) ? -1 : Number(rank(one) < rank(other))));
}

/** It means to have a 评分表 that could not be read: no part of anything, and nothing that may pass in silence. */
function whyUnread({ findings, sheets }: Submission) {
  const open = findings.find(({ rule }) => rule === "sheet-unrecognised");
  if (open) return message("city.scoringUnread", { why: open.says });
  return sheets.every((key) => key === "parameters") ? message("city.scoringUnread", { why: message("check.noPeople") }) : undefined;
}
