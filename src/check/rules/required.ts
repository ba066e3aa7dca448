import type { SheetKey } from "../../sheets/district";
import type { Entry } from "../../sheets/recognise";
import { message } from "../../text";
import { personOf } from "../../score/people";
import { isGradedTooEarly } from "../../score/served";
import type { Observation } from "../rule";
import { isAskedFor } from "../entries";
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
      report({ ...personOf(row), ...missing(entry) });
    },
  },
});

/** Entries that a rule of their own asks for, with more to say: 批复文号 by dismissal, 销假日期 by leave-times, once it is due. */
const askedElsewhere: Readonly<Partial<Record<SheetKey, readonly string[]>>> = { roster: ["approval"], leave: ["closedOn"] };

const missing = ({ column: { title, kind }, at, field }: Entry): Observation => ({
  at,
  says: kind === "points" ? message("check.scoreMissing", { title }) : field === "assessed" ? message("check.assessedMissing", { title }) : message("check.required", { title }),
  actual: "",
  expected: title,
  ...(kind === "points" && { article: "第二十一条" }),
});
