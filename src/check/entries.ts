import type { District } from "../sheets/district";
import { history } from "../sheets/history";
import type { Entry } from "../sheets/recognise";
import { entriesOf } from "../sheets/recognise";
import { scoring } from "../sheets/scoring";
import type { HistoryRow, ScoringRow } from "../score/people";

/** A cell of a known sheet, with the row that it is of. */
type EveryEntry = { readonly entry: Entry } & ({ readonly of: "scoring"; readonly row: ScoringRow } | { readonly of: "history"; readonly row: HistoryRow });

/** Every cell that has a column, sheet by sheet and row by row: for rules that look at how things are written, wherever they stand. */
export const everyEntry = ({ sheets }: District): readonly EveryEntry[] => [
  ...(sheets.scoring?.rows ?? []).flatMap((row) => entriesOf(scoring, row).map((entry) => ({ of: "scoring" as const, row, entry }))),
  ...(sheets.history?.rows ?? []).flatMap((row) => entriesOf(history, row).map((entry) => ({ of: "history" as const, row, entry }))),
];
