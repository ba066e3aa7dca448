import type { Law } from "../../../measures/parameters";
import type { Column } from "../../../sheets/column";
import { knownSheets } from "../../../sheets/known";
import type { DataSheetKey } from "../../books";
import { books } from "../../books";
import type { BuiltBook } from "../book";
import type { PlacedFault } from "./district-faults";
import { coverFaults, placedFaults } from "./district-faults";
import type { DistrictRows } from "./district-rows";
import { districtRows } from "./district-rows";
import { cover } from "./district-scores";
import type { SampleFault } from "./fill";
import type { SampleRow } from "./sample-sheet";
import { fillBook } from "./fill";
import { withLeaveDue, withProbation, withScores } from "./results";

/** templates/samples/district-clean.xlsx: twelve invented people of a district, every sheet filled in for a year, with no fault at all. */
export const cleanDistrict = (book: BuiltBook, law: Law): Uint8Array => filled(book, districtRows(law), [], law);

/** templates/samples/district-faults.xlsx: the same people, with faults of every kind of sheet; `seededFaults` lists them. */
export const faultyDistrict = (book: BuiltBook, law: Law): Uint8Array => filled(book, districtRows(law), placedFaults(districtRows(law)), law);

function filled(book: BuiltBook, rows: DistrictRows, faults: readonly PlacedFault[], law: Law): Uint8Array {
  const of = (key: DataSheetKey) => faults.filter((fault) => fault.key === key);
  // What is typed over a formula stands in its place; all else is what the formulas then come to see.
  const isOvertyped = ({ key, field }: PlacedFault) => Object.entries<Column<unknown>>(knownSheets[key].columns).some(([name, { formula }]) => name === field && formula);
  const typed = (key: DataSheetKey): readonly SampleRow[] =>
    rows[key].map((row, place) => ({ ...row, ...Object.fromEntries(of(key).filter((fault) => fault.row === place && !isOvertyped(fault)).map(({ field, value }) => [field, value])) }));
  const overtyped = (place: number): number | undefined => {
    const value = of("scoring").find((fault) => fault.row === place && fault.field === "composite")?.value;
    return typeof value === "number" ? value : undefined;
  };
  const withResults: Partial<Record<DataSheetKey, readonly SampleRow[]>> = {
    roster: typed("roster").map((row) => withProbation(row, law)),
    leave: typed("leave").map((row) => withLeaveDue(row, law)),
    scoring: withScores(typed("scoring"), overtyped, law),
  };
  return fillBook(book, {
    cover: faults.length > 0 ? { ...cover, ...coverFaults } : cover,
    sheets: books.district.map((key) => ({ definition: knownSheets[key], rows: withResults[key] ?? typed(key) })),
    faults: faults.filter(isOvertyped).map(({ key, row, field, value }): SampleFault => ({ definition: knownSheets[key], row, field, value })),
  });
}
