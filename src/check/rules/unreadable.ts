import type { Entry } from "../../sheets/recognise";
import type { Fault } from "../../sheets/values/read";
import type { MessageKey } from "../../text";
import { message } from "../../text";
import { personOf } from "../../score/people";
import { shownText } from "../../sheets/values/text";
import { levelIn } from "../approvals";
import type { DoubtfulEntry } from "../entries";
import { isWithoutValue, leavesABlank } from "../entries";
import { putValue } from "../fix";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 无法识别的内容: a date that does not exist, an entry that is not in the list, an error instead of a value. Scores and ids have rules of their own. */
export const unreadable = rule({
  id: "unreadable",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: true,
  look: {
    doubtful: ({ law, report }) => (one) => {
      // An organ as the district's own law names it is none that the list has, and known all the same.
      if (one.of === "leave" && one.entry.field === "tierGiven" && levelIn(one.entry.read, law)) return;
      // What nobody has to enter is one of the formulas that do not hold.
      if (isMine(one.entry) && (!isWithoutValue(one.entry) || leavesABlank(one))) report({ ...personOf(one.row), ...observed(one) });
    },
  },
});

/** A computed cell without its result only needs 核算. */
const isMine = ({ column, read }: Entry): boolean => read.state === "unreadable" && column.kind !== "points" && column.kind !== "id" && !column.computed;

const sentences = {
  errorCell: "check.errorCell",
  noStoredValue: "check.noStoredValue",
  noSuchDay: "check.noSuchDay",
  monthOnly: "check.monthOnly",
  octoberOrJanuary: "check.octoberOrJanuary",
  notADate: "check.notADate",
  notText: "check.notText",
  noSuchMonth: "check.noSuchMonth",
  notAPhone: "check.notAPhone",
  notAPeriod: "check.notAPeriod",
  notWhole: "check.notWhole",
  notAYear: "check.notAYear",
} as const satisfies Partial<Record<Fault, MessageKey>>;

const hasSentence = (fault: Fault): fault is keyof typeof sentences => fault in sentences;

function observed({ entry: { column, read, at }, of }: DoubtfulEntry): Observation {
  const actual = shownText(read.original);
  const fault = read.state === "unreadable" ? read.fault : "notText";
  const { title } = column;
  // Money as text: no sum counts it, and what it looks like is certain (3650元, 1,200, ３６５０).
  if (read.state === "unreadable" && fault === "textNumber" && typeof read.guess === "number") {
    const expected = String(read.guess);
    return { at, says: message("check.numberAsText", { title, actual, expected }), actual, expected, fix: putValue(at, read.guess) };
  }
  const expected = column.list?.join("、") ?? column.hint ?? title;
  if (fault === "notWhole" && of === "attendance") return { at, says: message("check.notWholeDays", { title, actual }), actual, expected };
  if (fault === "notAMonth") return { at, says: message("check.notAMonth", { title, actual, hint: expected }), actual, expected };
  if (fault === "octoberOrJanuary" && column.kind === "month") return { at, says: message("check.octoberOrJanuaryMonth", { title, actual }), actual, expected };
  if (fault === "notInList") return { at, says: message("check.notInList", { title, actual, list: expected }), actual, expected };
  return { at, says: hasSentence(fault) ? message(sentences[fault], { title, actual }) : message("check.notANumber", { title, actual }), actual, expected };
}
