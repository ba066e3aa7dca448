import type { Law } from "../../../measures/parameters";
import type { Column } from "../../../sheets/column";
import { knownSheets } from "../../../sheets/known";
import type { Patch } from "../../../workbook/patch";
import type { DataSheetKey } from "../../books";
import { books } from "../../books";
import type { BuiltBook } from "../book";
import { patchWorkbook } from "../../../ooxml";
import { coverFaults, formFaults, placedFaults } from "./district-faults";
import type { DistrictRows } from "./district-rows";
import { districtRows } from "./district-rows";
import { cover } from "./district-scores";
import { fillBook, placeOf } from "./fill";
import { withFormFaults } from "./form-faults";
import type { SampleRow } from "./sample-sheet";
import { withLeaveDue, withProbation, withScores } from "./results";

/** templates/samples/district-clean.xlsx: twelve invented people of a district, every sheet filled in for a year, with no fault at all. */
export const cleanDistrict = (book: BuiltBook, law: Law): Uint8Array => filled(book, districtRows(law), [], law);

/** templates/samples/district-faults.xlsx: the same people, with sixty faults of every kind of sheet; `seededFaults` lists them. */
export function faultyDistrict(book: BuiltBook, law: Law): Uint8Array {
  const rows = districtRows(law);
  const { cells, ...form } = formFaults(rows);
  const faults = placedFaults(rows);
  const typed = patchWorkbook(filled(book, rows, faults, law), cells.map((cell) => ({ kind: "cell", ...cell })));
  return withFormFaults(patchWorkbook(book.withCounts(typed), faults.flatMap(resultOf)), form);
}

/** A patch leaves what changes by itself, such as a formula with today in it, without a result; a file that Excel saved has one. */
const resultOf = (fault: PlacedFault): readonly Patch[] => (fault.content.formula === undefined ? [] : [{ kind: "storedResult", sheet: fault.definition.name, ...placeOf(fault), value: fault.content.value }]);

type PlacedFault = ReturnType<typeof placedFaults>[number];

function filled(book: BuiltBook, rows: DistrictRows, faults: readonly PlacedFault[], law: Law): Uint8Array {
  const of = (key: DataSheetKey) => faults.filter((fault) => fault.key === key);
  // What is typed over a formula, or is one, stands in its place; all else is what the formulas then come to see.
  const isComputed = ({ key, field }: PlacedFault) => Object.entries<Column<unknown>>(knownSheets[key].columns).some(([name, { formula }]) => name === field && formula);
  const isPut = (fault: PlacedFault) => isComputed(fault) || Object.keys(fault.content).length > 1;
  const typed = (key: DataSheetKey): readonly SampleRow[] =>
    rows[key].map((row, place) => ({ ...row, ...Object.fromEntries(of(key).filter((fault) => fault.row === place && !isComputed(fault)).map(({ field, content }) => [field, content.value])) }));
  const overtyped = (place: number): number | undefined => {
    const value = of("scoring").find((fault) => fault.row === place && fault.field === "composite")?.content.value;
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
    faults: faults.filter(isPut),
  });
}
