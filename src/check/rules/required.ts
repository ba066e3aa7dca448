import { entriesOf } from "../../sheets/recognise";
import { history } from "../../sheets/history";
import { scoring } from "../../sheets/scoring";
import type { Entry } from "../../sheets/recognise";
import { message } from "../../text";
import { isAssessed, personOf } from "../../score/people";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 必填项: a required cell is blank. A score that is missing is never 0 (第二十一条, decision 18). */
export const required = rule({
  id: "required",
  severity: "error",
  article: "第二十条",
  reads: ["scoring"],
  fixable: false,
  look({ scoring: found, district, report }) {
    for (const row of found.rows) {
      const asked = (entry: Entry) => entry.column.required === "always" || (entry.column.required === "whenAssessed" && isAssessed(row));
      for (const entry of entriesOf(scoring, row)) if (isAbsent(entry) && asked(entry)) report({ ...personOf(row), ...missing(entry) });
    }
    for (const row of district.sheets.history?.rows ?? []) {
      for (const entry of entriesOf(history, row)) if (isAbsent(entry) && entry.column.required === "always") report({ ...personOf(row), ...missing(entry) });
    }
  },
});

const isAbsent = ({ read }: Entry): boolean => read.state === "blank";

const missing = ({ column: { title, kind }, at, field }: Entry): Observation => ({
  at,
  says: kind === "points" ? message("check.scoreMissing", { title }) : field === "assessed" ? message("check.assessedMissing", { title }) : message("check.required", { title }),
  actual: "",
  expected: title,
  ...(kind === "points" && { article: "第二十一条" }),
});
