import type { Entry } from "../../sheets/recognise";
import { message } from "../../text";
import { personOf } from "../../score/people";
import type { Observation } from "../rule";
import { everyEntry, isAskedFor } from "../entries";
import { rule } from "../rule";

/** 必填项: a required cell is blank. A score that is missing is never 0 (第二十一条, decision 18). */
export const required = rule({
  id: "required",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const one of everyEntry(district)) {
      if (one.entry.read.state === "blank" && isAskedFor(one)) report({ ...personOf(one.row), ...missing(one.entry) });
    }
  },
});

const missing = ({ column: { title, kind }, at, field }: Entry): Observation => ({
  at,
  says: kind === "points" ? message("check.scoreMissing", { title }) : field === "assessed" ? message("check.assessedMissing", { title }) : message("check.required", { title }),
  actual: "",
  expected: title,
  ...(kind === "points" && { article: "第二十一条" }),
});
