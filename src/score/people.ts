import type { Decimal } from "../measures/decimal";
import type { Explained, NoAnswer } from "../measures/explained";
import type { Grade } from "../measures/grade";
import type { history } from "../sheets/history";
import type { Row } from "../sheets/recognise";
import type { scoring } from "../sheets/scoring";
import { valueOf } from "../sheets/values/read";

export type ScoringRow = Row<typeof scoring>;
export type HistoryRow = Row<typeof history>;

/** Who a row is about, as far as it says. */
export const personOf = ({ values }: ScoringRow | HistoryRow): { readonly person?: string } => {
  const person = valueOf(values.name) ?? valueOf(values.id)?.text;
  return person === undefined ? {} : { person };
};

/** Everyone takes part who is not marked 否; a blank is asked for by the check. */
export const isAssessed = (row: ScoringRow): boolean => valueOf(row.values.assessedThisYear) !== "否";

/** One person as the measures see them. */
export interface Appraised {
  readonly row: ScoringRow;
  /** Takes part in the appraisal; others have comments only (不定等次). */
  readonly assessed: boolean;
  readonly composite: Explained<Decimal> | NoAnswer | undefined;
  /** 分数等次. */
  readonly gradeByScore: Explained<Grade> | undefined;
  readonly rank: number | undefined;
  /** 评定等次 as people decided it. */
  readonly assessedGrade: Grade | undefined;
  /** 评定等次, or 分数等次 where it is blank, and then provisional. */
  readonly standingGrade: Grade | undefined;
  readonly provisional: boolean;
}
