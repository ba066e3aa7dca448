import type { Article } from "../../../../measures/articles";
import type { SettingKey } from "../../../../sheets/settings";
import type { RuleId } from "../../../../text";
import type { CellContent, CellValue } from "../../../../workbook/cell";
import type { DataSheetKey } from "../../../books";
import type { SampleRow } from "../sample-sheet";

/** An entry of the one row that has all of `where`. */
export interface Spot {
  readonly key: DataSheetKey;
  readonly where: SampleRow;
  readonly field: string;
}

/** What somebody did to a workbook that was right. */
type Change =
  /** Typed something else into a row: several cells only where one alone would be another fault. The first is the one that people would name. */
  | { readonly key: DataSheetKey; readonly where: SampleRow; readonly put: Readonly<Record<string, CellValue | CellContent>> }
  | { readonly cover: SettingKey; readonly put: CellValue }
  /** Typed into a cell of no row: a title, a header. */
  | { readonly key: DataSheetKey; readonly cell: string; readonly put: string }
  | { readonly key: DataSheetKey; readonly hide: SampleRow }
  /** Merged an entry of a row with the blank one right of it. */
  | { readonly key: DataSheetKey; readonly merge: SampleRow; readonly field: string };

/** One fault, how it came about, and what the check has to make of it. */
export interface Seed {
  readonly what: string;
  /** The line of the list of what goes wrong in real submissions (domain.md 4), or the article of the measures. */
  readonly from: number | Article;
  readonly change: Change;
  readonly rule: RuleId;
  readonly severity: "error" | "warning";
  /** Where it is found, if not in the first cell that was changed. */
  readonly found?: Spot | { readonly key: DataSheetKey; readonly cell: string };
  /** Its meaning is certain, and 全部改正 puts it right. */
  readonly safe?: true;
}

export const isContent = (put: CellValue | CellContent): put is CellContent => typeof put === "object" && put !== null && "value" in put;
