import type { CellRef } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Steps } from "../../workbook/steps";
import type { SheetDefinition } from "../define";
import { alwaysAsked, fieldsOf } from "../define";
import type { Fit } from "./fit";
import type { ExtraColumn, Grounds, Recognised, Sureness } from "./found";
import { headingOf } from "./heading";
import { plainHeader } from "./plain-header";
import type { ReadRows } from "./rows";
import { readRowsInSteps } from "./rows";
import type { Candidate, Survey } from "./survey";
import type { Table } from "./tables";
import { namesOf } from "./titles";

/**
 * Reads the rows of the best table for a definition; the others are named as left out.
 * @param before the sheet that was read of this definition last: of it, what says the same is kept.
 */
export function* readBestInSteps(survey: Survey, definition: SheetDefinition, candidates: readonly Candidate[], before?: SheetSnapshot): Steps<Recognised<SheetDefinition> | undefined> {
  const [best, ...others] = candidates;
  if (!best) return undefined;
  const { claim: { table, misnamed }, fit, also } = best;
  const columnOf = new Map([...fit.columns].map(([field, { header }]) => [field, header.column]));
  const heading = headingOf(table);
  const missing = fieldsOf(definition).filter((field) => !columnOf.has(field));
  const grounds = groundsOf(best, definition, missing);
  const rows = yield* rowsOf(fit, survey, readRowsInSteps({ table, columnOf, definition, heading: new Set(heading.map(({ text }) => plainHeader(text))), names: namesOf(survey.definitions), date1904: survey.date1904, before }));
  return {
    definition,
    sheet: table.sheet,
    headerRow: table.row + table.depth - 1,
    columnOf,
    headerOf: new Map([...fit.columns].map(([field, { header }]) => [field, { sheet: table.sheet.name, row: header.row, column: header.column }])),
    missing,
    twice: fit.twice,
    extras: grounds.extras,
    leftOut: [...new Set(others.map((other) => other.claim.table.sheet.name).filter((name) => name !== table.sheet.name))],
    leftOutAt: others.map((other) => headerAt(other.claim.table)),
    ...rows,
    heading,
    grounds,
    sure: also || misnamed !== undefined ? "likely" : surenessOf(definition, grounds, fit.twice.length > 0),
  };
}

const kept = new WeakMap<Fit, Pick<Survey, "definitions" | "date1904"> & { readonly rows: ReadRows }>();

/** A table that is the very one of before has the same rows. */
function* rowsOf(fit: Fit, { definitions, date1904 }: Survey, read: Steps<ReadRows>): Steps<ReadRows> {
  const known = kept.get(fit);
  if (known?.definitions === definitions && known.date1904 === date1904) return known.rows;
  const rows = yield* read;
  kept.set(fit, { definitions, date1904, rows });
  return rows;
}

const headerAt = ({ sheet, row, depth, cells }: Table): CellRef => ({ sheet: sheet.name, row: row + depth - 1, column: cells[0]?.column ?? 0 });

function groundsOf({ claim: { table, named }, fit }: Candidate, { beside }: SheetDefinition, missing: readonly string[]): Grounds<string> {
  const by = (wanted: string) => [...fit.columns].filter(([, { how }]) => how === wanted).map(([field, { header }]) => ({ field, header: header.text }));
  const taken = new Set([...fit.columns.values()].map(({ header }) => header.column));
  const end = table.cells.find(({ text }) => beside !== undefined && plainHeader(text) === plainHeader(beside))?.column ?? Infinity;
  const extras = table.cells.flatMap(({ column, text, hits, choice }): readonly ExtraColumn[] => (column >= end || taken.has(column) || (choice ? hits.size === 0 : hits.has(fit.of)) ? [] : [{ header: text, column }]));
  return { named, exact: by("exact").map(({ field }) => field), byAlias: by("alias"), mapped: by("mapped"), missing, extras, headerRows: table.depth };
}

/** Certain by name or choice, or by half of the columns that are always asked for. */
function surenessOf(definition: SheetDefinition, { named, mapped, missing }: Grounds<string>, twice: boolean): Sureness {
  const always = alwaysAsked(definition);
  const there = always.filter((field) => !missing.includes(field));
  return !twice && (named || mapped.length > 0 || there.length * 2 >= always.length) ? "certain" : "likely";
}
