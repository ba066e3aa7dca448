import type { Law } from "../../../measures/parameters";
import { knownSheets } from "../../../sheets/known";
import { parameters } from "../../../sheets/settings";
import type { CellContent, CellRef, RangeRef } from "../../../workbook/cell";
import { a1, placeAt } from "../../../workbook/cell";
import { coverRow } from "../../cover-cells";
import type { DistrictRows } from "./district-rows";
import { districtRows } from "./district-rows";
import type { SampleCover, SampleFault } from "./fill";
import { placeOf } from "./fill";
import type { SampleRow } from "./sample-sheet";
import { fundSeeds } from "./seeds/fund-seeds";
import { ledgerSeeds } from "./seeds/ledger-seeds";
import { rosterSeeds } from "./seeds/roster-seeds";
import { scoreSeeds } from "./seeds/score-seeds";
import type { Seed, Spot } from "./seeds/seed";
import { isContent } from "./seeds/seed";

/** Sixty faults, one by one, as they come in real submissions. */
const seeds: readonly Seed[] = [...rosterSeeds, ...ledgerSeeds, ...fundSeeds, ...scoreSeeds];

/** @throws where a row that is to be at fault is not there, or there twice. */
function rowOf(key: Spot["key"], where: SampleRow, rows: DistrictRows): number {
  const found = rows[key].flatMap((row, place) => (Object.entries(where).every(([field, value]) => row[field] === value) ? [place] : []));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw new Error(`${key}, ${JSON.stringify(where)}: ${found.length} rows`);
  return only;
}

function refOf({ key, where, field }: Spot, rows: DistrictRows): CellRef {
  const definition = knownSheets[key];
  return { sheet: definition.name, ...placeOf({ definition, field, row: rowOf(key, where, rows) }) };
}

function cellIn(key: Spot["key"], cell: string): CellRef {
  const place = placeAt(cell);
  if (!place) throw new Error(`no address: ${cell}`);
  return { sheet: knownSheets[key].name, ...place };
}

/** The cells that a fault was typed into; none where only the form of the sheet is at fault. */
function cellsOf({ change }: Seed, rows: DistrictRows): readonly CellRef[] {
  if ("cover" in change) return [{ sheet: parameters.name, row: coverRow(change.cover), column: 1 }];
  if ("cell" in change) return [cellIn(change.key, change.cell)];
  if ("where" in change) return Object.keys(change.put).map((field) => refOf({ ...change, field }, rows));
  if ("merge" in change) return [rightOf(refOf({ ...change, where: change.merge }, rows))];
  return [];
}

/** What stood there is gone: of merged cells only the first keeps its content. */
const rightOf = (at: CellRef): CellRef => ({ ...at, column: at.column + 1 });

/** A fault with what the check has to say of it: where, by which rule, how grave, and whether it is safe to put right. */
export interface SeededFault extends Pick<Seed, "what" | "from" | "rule" | "severity"> {
  readonly sheet: string;
  readonly cell: string;
  readonly safe: boolean;
  /** What was typed. */
  readonly typed: readonly CellRef[];
}

/** What is wrong with templates/samples/district-faults.xlsx, fault by fault. */
export function seededFaults(law: Law): readonly SeededFault[] {
  const rows = districtRows(law);
  return seeds.map((seed) => {
    const typed = cellsOf(seed, rows);
    const at = foundAt(seed, rows) ?? typed[0];
    if (!at) throw new Error(`${seed.what}: found nowhere`);
    return { what: seed.what, from: seed.from, rule: seed.rule, severity: seed.severity, safe: seed.safe ?? false, sheet: at.sheet, cell: a1(at), typed };
  });
}

function foundAt({ found, change }: Seed, rows: DistrictRows): CellRef | undefined {
  if (!found) return "merge" in change ? refOf({ ...change, where: change.merge }, rows) : undefined;
  return "cell" in found ? cellIn(found.key, found.cell) : refOf(found, rows);
}

/** What is typed into the rows of the sheets. */
export const placedFaults = (rows: DistrictRows): readonly (SampleFault & Pick<Spot, "key">)[] =>
  seeds.flatMap(({ change }) => {
    if (!("where" in change)) return [];
    const { key, where, put } = change;
    return Object.entries(put).map(([field, typed]) => ({ key, definition: knownSheets[key], row: rowOf(key, where, rows), field, content: isContent(typed) ? typed : { value: typed } }));
  });

export const coverFaults: SampleCover = Object.fromEntries(seeds.flatMap(({ change }) => ("cover" in change ? [[change.cover, change.put] as const] : [])));

export interface FormFaults {
  /** What is typed outside the rows, or no longer there. */
  readonly cells: readonly (CellRef & { readonly content: CellContent })[];
  /** Rows that are hidden, from 0, and ranges that are merged. */
  readonly hidden: readonly Pick<CellRef, "sheet" | "row">[];
  readonly merged: readonly (RangeRef & Pick<CellRef, "sheet">)[];
}

export function formFaults(rows: DistrictRows): FormFaults {
  const merged = seeds.flatMap(({ change }) => ("merge" in change ? [refOf({ ...change, where: change.merge }, rows)] : []));
  return {
    cells: [...seeds.flatMap(({ change }) => ("cell" in change ? [{ ...cellIn(change.key, change.cell), content: { value: change.put } }] : [])), ...merged.map((at) => ({ ...rightOf(at), content: { value: null } }))],
    hidden: seeds.flatMap(({ change }) => ("hide" in change ? [refOf({ key: change.key, where: change.hide, field: Object.keys(change.hide)[0] ?? "" }, rows)] : [])),
    merged: merged.map(({ sheet, row, column }) => ({ sheet, top: row, bottom: row, left: column, right: column + 1 })),
  };
}
