import type { Article } from "../measures/articles";
import { probationEnd } from "../measures/probation";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import { serialOfDate } from "../workbook/date-serial";
import type { Answer } from "./answers";
import { oncePerLaw } from "../sheets/once";
import type { RosterRow } from "./people";
import { isUntried, outcomeInSheet } from "./probation";

const article: Article = "第六条";

/** 试用期满日 as the measures have it, of whom enough can be read (第六条, decision 20). */
export function endOf(row: RosterRow, { date1904 }: Pick<District, "date1904">, law: Law): readonly Answer[] {
  const arrived = valueOf(row.values.arrived);
  if (!arrived) return [];
  const due = probationEnd(arrived, law);
  const end = due.value;
  const isRight = valueOf(row.values.probationEnds)?.equals(end) === true;
  return [{ row, field: "probationEnds", article, value: serialOfDate(end, date1904), shown: end.toString(), steps: () => due.steps, isRight, onUnsound: row.values.arrived.state === "repaired" }];
}

/** What a formula of the sheet looks at beside numbers. */
const asDays = ["arrived", "votedOn", "confirmed", "probationEnds"] as const;
const asCounts = ["excellent", "good", "abstained", "valid", "returned", "issued"] as const;

/** 试用结论 as the measures have it, of whom enough can be read (第六条, decision 19). */
export const conclusionOf = oncePerLaw((row: RosterRow, law: Law): readonly Answer[] => {
  const outcome = isUntried(row) ? undefined : outcomeInSheet(row, law);
  if (!outcome) return [];
  const { conclusion } = outcome.value;
  const onUnsound = [...asDays, ...asCounts].some((field) => row.values[field].state === "repaired");
  return [{ row, field: "conclusion", article, value: conclusion, shown: conclusion, steps: () => outcome.steps, isRight: valueOf(row.values.conclusion) === conclusion, onUnsound }];
});
