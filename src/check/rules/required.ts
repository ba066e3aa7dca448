import type { District, SheetKey } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { personOf } from "../../score/people";
import { isGradedTooEarly } from "../../score/served";
import type { DoubtfulEntry } from "../entries";
import { isAskedFor } from "../entries";
import { peopleOf } from "../people";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 必填项: a required cell is blank. A score that is missing is never 0 (第二十一条, decision 18). */
export const required = rule({
  id: "required",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look: {
    doubtful: ({ district, law, report }) => (one) => {
      const { entry, row } = one;
      if (entry.read.state !== "blank" || !isAskedFor(one) || askedElsewhere[one.of]?.includes(entry.field)) return;
      // Whoever is not to be graded needs no score and no grade.
      if (one.graded && entry.column.required !== "always" && isGradedTooEarly(one.graded, district, law)) return;
      report({ ...personOf(row), ...missing(one), ...(isOnRoster(one, district) && { says: message("check.requiredOnRoster", { title: entry.column.title }) }) });
    },
  },
});

/** Entries that a rule of their own asks for, with more to say: 批复文号 by dismissal, 销假日期 by leave-times, once it is due. */
const askedElsewhere: Readonly<Partial<Record<SheetKey, readonly string[]>>> = { roster: ["approval"], leave: ["closedOn"] };

/** What names and numbers of 花名册 are filled in by. */
const otherOf: Readonly<Record<string, "name" | "staffNumber">> = { name: "staffNumber", staffNumber: "name" };

/** A name or a number of a ledger that 补填 takes from 花名册: the row says the other one, and that is one person's there. */
function isOnRoster({ of, row, entry: { field } }: DoubtfulEntry, district: District): boolean {
  const other = of === "duties" || of === "leave" || of === "attendance" ? otherOf[field] : undefined;
  const said = other && row.values[other] && valueOf(row.values[other]);
  if (other === undefined || typeof said !== "string") return false;
  const { withName, withStaffNumber } = peopleOf(district);
  const [person, ...namesakes] = other === "name" ? withName(said) : withStaffNumber(said);
  return namesakes.length === 0 && person !== undefined && valueOf(person.values[field === "name" ? "name" : "staffNumber"]) !== undefined;
}

/** Of some entries there is more to say than that they are blank. */
function saysMissing({ of, entry: { column: { kind }, field } }: DoubtfulEntry): "check.scoreMissing" | "check.assessedMissing" | "check.staffNumberMissing" | "check.required" {
  if (kind === "points") return "check.scoreMissing";
  if (field === "assessed") return "check.assessedMissing";
  return of === "roster" && field === "staffNumber" ? "check.staffNumberMissing" : "check.required";
}

const missing = (one: DoubtfulEntry): Observation => ({
  at: one.entry.at,
  says: message(saysMissing(one), { title: one.entry.column.title }),
  actual: "",
  expected: "",
  ...(one.entry.column.kind === "points" && { article: "第二十一条" }),
});
