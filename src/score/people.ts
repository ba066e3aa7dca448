import type { Decimal } from "../measures/decimal";
import type { Explained, NoAnswer } from "../measures/explained";
import type { Grade } from "../measures/grade";
import type { history } from "../sheets/history";
import type { EnteredRow, Row } from "../sheets/recognise";
import type { scoring } from "../sheets/scoring";
import { isIdNumber } from "../sheets/values/id-number";
import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";

export type ScoringRow = Row<typeof scoring>;
/** The same without what is computed in it. */
export type ScoringEntries = EnteredRow<typeof scoring>;
export type HistoryRow = Row<typeof history>;

/** Who a row is about, as far as it says. */
export function personOf({ values }: { readonly values: Readonly<Record<string, Read<unknown>>> }): { readonly person?: string } {
  const said = (field: string): string | undefined => {
    const value = values[field] && valueOf(values[field]);
    return typeof value === "string" ? value : isIdNumber(value) ? value.text : undefined;
  };
  const person = said("name") ?? said("id") ?? said("staffNumber");
  return person === undefined ? {} : { person };
}

/** Everyone takes part who is not marked 否; a blank is asked for by the check. */
export const isAssessed = (row: ScoringEntries): boolean => valueOf(row.values.assessedThisYear) !== "否";

/** One person as the measures see them by what was entered in their own row. */
export interface Scored {
  readonly row: ScoringEntries;
  /** Takes part in the appraisal; others have comments only (不定等次). */
  readonly assessed: boolean;
  readonly composite: Explained<Decimal> | NoAnswer | undefined;
  /** 分数等次. */
  readonly gradeByScore: Explained<Grade> | undefined;
  /** 评定等次 as people decided it. */
  readonly assessedGrade: Grade | undefined;
  /** 评定等次, or 分数等次 where it is blank, and then provisional. */
  readonly standingGrade: Grade | undefined;
  readonly provisional: boolean;
}

/** The same, in their place among the others, with all that the sheet has of them. */
export interface Appraised extends Scored {
  readonly row: ScoringRow;
  readonly rank: number | undefined;
}
