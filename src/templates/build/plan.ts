import type { Law } from "../../measures/parameters";
import type { Columns, SheetDefinition } from "../../sheets/define";
import { recognise } from "../../sheets/recognise";
import type { Place } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import type { SheetForm, SheetLayout } from "../layout";
import type { Paint } from "./formats";
import type { Filled, Tally } from "../../sheets/tally";
import type { Draft } from "./workbook";

/** A formula beside the table. */
export interface LiveCell extends Place {
  readonly tally: Tally;
}

/** What the template of a sheet has beside what its definition says. */
interface Extras {
  /** How many of the first columns stay in view, and print on every page of a sheet that is wider than one. */
  readonly kept: number;
  /** The third line: how many there are, and what else can be counted. */
  readonly counts: (layout: SheetLayout, law: Law) => { readonly main: Tally; readonly more: Tally };
  /** The counts take two lines. */
  readonly longCounts?: true;
  /** The line under the title, where it is not the unit, the year and the date of a district. */
  readonly lines?: { readonly unit: Tally; readonly filled: Tally };
  /** What catches the eye on this sheet alone, before anything else. */
  readonly paints?: (layout: SheetLayout) => readonly Paint[];
  /** What stands right of the data, outside print. */
  readonly beside?: (draft: Draft, layout: SheetLayout, law: Law) => readonly LiveCell[];
}

export interface SheetPlan extends Extras {
  readonly definition: SheetForm;
  /** The rows of a built workbook, for what its counts come to. */
  readonly rowsIn: (snapshot: Snapshot) => Filled["rows"];
}

/** What the template of a sheet is built from: its definition, and what the template has beside it. */
export const sheetPlan = <C extends Columns>(definition: SheetDefinition<C>, extras: Extras): SheetPlan => ({
  ...extras,
  definition,
  rowsIn: (snapshot) => recognise(definition, snapshot)?.rows.map(({ values }) => values) ?? [],
});
