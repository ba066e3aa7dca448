import { written } from "../../measures/decimal";
import type { Law } from "../../measures/parameters";
import type { Entry } from "../../sheets/recognise";
import { message } from "../../text";
import { putValue } from "../fix";
import { personOf } from "../../score/people";
import { shownText } from "../../sheets/values/text";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 分数是文本: sums and averages count it as nothing, silently. One that shows as a percentage may be either, and is for people to say. */
export const scoreText = rule({
  id: "score-text",
  severity: "error",
  article: "第二十一条",
  reads: [],
  fixable: true,
  look: {
    doubtful: ({ law, report }) => ({ row, entry }) => {
      const { column, read } = entry;
      if (column.kind === "points" && !column.computed && read.state === "unreadable") report({ ...personOf(row), ...observed(entry, read, law) });
    },
  },
});

function observed({ column, at }: Entry, read: Extract<Entry["read"], { state: "unreadable" }>, law: Law): Observation {
  const actual = shownText(read.original);
  const full = written(law.fullScore.value);
  if (read.fault === "textNumber" && typeof read.guess === "number") {
    return { at, says: message("check.scoreText", { title: column.title, actual, guess: read.guess }), actual, expected: String(read.guess), fix: putValue(at, read.guess, "General") };
  }
  if (read.fault === "percentShown") {
    const guess = shownText({ value: read.guess ?? null });
    return { at, says: message("check.scorePercent", { title: column.title, actual, guess }), actual: `${guess}%`, expected: guess };
  }
  if (read.fault === "errorCell" || read.fault === "noStoredValue") return { at, says: message(`check.${read.fault}`, { title: column.title, actual }), actual, expected: `0—${full}` };
  return { at, says: message("check.scoreUnreadable", { title: column.title, actual, full }), actual, expected: `0—${full}` };
}
