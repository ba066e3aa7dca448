import type { Article } from "../measures/articles";
import { probationEnd } from "../measures/probation";
import type { Law } from "../measures/parameters";
import type { District } from "../sheets/district";
import { serialOfDate } from "../sheets/values/date";
import { valueOf } from "../sheets/values/read";
import type { Answer } from "./answers";
import { oncePerLaw } from "./once";
import type { RosterRow } from "./people";
import { isUntried, outcomeInSheet } from "./probation";

const article: Article = "第六条";

interface RosterAnswers {
  readonly ends: readonly Answer[];
  readonly conclusions: readonly Answer[];
}

/** 试用期满日 and 试用结论 as the measures have them, of everyone of whom enough can be read (第六条, decisions 19 and 20). */
export const rosterAnswers = ({ sheets, date1904 }: District, law: Law): RosterAnswers => answersIn[date1904 ? "from1904" : "from1900"](sheets.roster?.rows ?? nobody, law);

const nobody: readonly RosterRow[] = [];

const answersFrom = (date1904: boolean) =>
  oncePerLaw((rows: readonly RosterRow[], law): RosterAnswers => ({ ends: rows.flatMap((row) => endOf(row, date1904, law)), conclusions: rows.flatMap((row) => conclusionOf(row, law)) }));

/** Gathered once for as long as the rows are the same. */
const answersIn = { from1900: answersFrom(false), from1904: answersFrom(true) };

function endOf(row: RosterRow, date1904: boolean, law: Law): readonly Answer[] {
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

function conclusionOf(row: RosterRow, law: Law): readonly Answer[] {
  const outcome = isUntried(row) ? undefined : outcomeInSheet(row, law);
  if (!outcome) return [];
  const { conclusion } = outcome.value;
  const onUnsound = [...asDays, ...asCounts].some((field) => row.values[field].state === "repaired");
  return [{ row, field: "conclusion", article, value: conclusion, shown: conclusion, steps: () => outcome.steps, isRight: valueOf(row.values.conclusion) === conclusion, onUnsound }];
}
