import type { PlainDate } from "../../measures/dates";
import { decimal, numberOf } from "../../measures/decimal";
import type { SheetDefinition } from "../../sheets/define";
import type { Recognised } from "../../sheets/recognise";
import { addressesAt } from "../../sheets/recognise";
import { recogniseNamed } from "../../sheets/sheet-named";
import type { Settings } from "../../sheets/settings";
import { parameters, readSettings } from "../../sheets/settings";
import { byDistrict, chartLabels, countsOf } from "../../sheets/summary";
import type { Filled, Tally } from "../../sheets/tally";
import { decimalOfNumber } from "../../sheets/values/number";
import type { Read } from "../../sheets/values/read";
import { valueOf } from "../../sheets/values/read";
import { message, say } from "../../text";
import type { CellKey, CellValue } from "../../workbook/cell";
import { maxColumns, placeOf } from "../../workbook/cell";
import type { CellPatch, StoredResultPatch } from "../../workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { contentAt, sheetNamed } from "../../workbook/snapshot";
import type { City } from "../city";
import { unitKeys } from "./keys";
import type { BookSheet, Line } from "./line";

type Rows = Filled["rows"];

/** A sheet with its lines as they are written: what the city itself entered among them. */
interface WrittenSheet {
  readonly found: Recognised<SheetDefinition>;
  readonly book: BookSheet;
  readonly lines: readonly Line[];
}

/** Above the headers stand title, date and counts. */
const linesAbove = 4;

/**
 * What the live lines above the lists come to, stored beside their formulas. A line is known by what it said of the rows that stood there: one that a
 * clerk has changed says another thing, and is left to whoever calculates.
 */
export function liveResults({ year }: City, summary: Snapshot, written: readonly WrittenSheet[], today: PlainDate): readonly StoredResultPatch[] {
  const before = readSettings(recogniseNamed(parameters, summary), summary.date1904 === true);
  const dates = [dateLine(valueOf(before.year.read), valueOf(before.filledOn.read)), dateLine(year ?? valueOf(before.year.read), today)] as const;
  const above = summary.sheets.flatMap((sheet): readonly StoredResultPatch[] => {
    const formulas = formulasAbove(sheet);
    if (formulas.length === 0) return [];
    const own = written.find(({ found }) => found.sheet === sheet);
    const said = new Map([dates, ...(own ? countsBetween(own, before) : [])]);
    return formulas.flatMap((key): readonly StoredResultPatch[] => {
      const place = placeOf(key);
      const stored = contentAt(sheet, place).value;
      const now = typeof stored === "string" ? said.get(stored) : undefined;
      return now === undefined ? [] : [{ kind: "storedResult", sheet: sheet.name, ...place, value: now }];
    });
  });
  return [...above, ...written.flatMap(sumsOf), ...labelsOnCharts(summary, written)];
}

/** What the charts call each unit, stored beside the formulas. */
function labelsOnCharts(summary: Snapshot, written: readonly WrittenSheet[]): readonly StoredResultPatch[] {
  const sheet = sheetNamed(summary, chartLabels.sheet());
  const counted = written.find(({ book }) => book.definition.name === byDistrict.name);
  const unitColumn = counted?.found.columnOf.get("unit");
  if (!sheet || !counted || unitColumn === undefined) return [];
  return [...sheet.formulas].flatMap(([key, formula]): readonly StoredResultPatch[] => {
    const { row, column } = placeOf(key);
    const unit = contentAt(counted.found.sheet, { row, column: unitColumn }).value;
    if (column !== chartLabels.column || formula !== chartLabels.formula(row) || typeof unit !== "string") return [];
    const people = counted.lines.find(({ keys }) => unitKeys(unit).some((one) => keys.includes(one)))?.results["people"];
    return typeof people === "number" ? [{ kind: "storedResult", sheet: sheet.name, row, column, value: chartLabels.value(unit, people) }] : [];
  });
}

/** Counts that an earlier template had, which said less: they become those that the template has now. A formula that a clerk has written is none of them. */
export function renewedCounts(summary: Snapshot, written: readonly WrittenSheet[]): readonly CellPatch[] {
  const settings = readSettings(recogniseNamed(parameters, summary), summary.date1904 === true);
  return written.flatMap(({ found, book, lines }) => {
    const { main, more, former = {} } = countsOf(book.definition.name);
    const pairs = [[main, former.main ?? []], [more, former.more ?? []]] as const;
    return formulasAbove(found.sheet).flatMap((key): readonly CellPatch[] => {
      const formula = found.sheet.formulas.get(key) ?? "";
      const { row, column } = placeOf(key);
      // As far down as the old one reached.
      const bottom = Math.max(...[...formula.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
      const { all } = addressesAt({ columnOf: found.columnOf, body: { ...found.body, bottom: bottom - 1 } }, found.body.top);
      const textOf = (tally: Tally): string => `=${tally.formula((field) => all(field) ?? "#REF!")}`;
      const now = pairs.find(([, earlier]) => earlier.some((one) => textOf(one) === formula))?.[0];
      return now ? [{ kind: "cell", sheet: found.sheet.name, row, column, content: { formula: textOf(now), value: String(now.value({ rows: rowsNow({ found, book, lines }, fieldsOf(now)), settings })) } }] : [];
    });
  });
}

/** The sums of the last line, of columns that have no formula of their own. */
function sumsOf({ found, book, lines }: WrittenSheet): readonly StoredResultPatch[] {
  const { sheet, columnOf, rows } = found;
  if (!book.fixed) return [];
  const ofKey = new Map(lines.flatMap(({ keys, values }) => keys.map((key) => [key, values] as const)));
  return [...columnOf].flatMap(([field, column]): readonly StoredResultPatch[] => {
    if (book.definition.columns[field]?.formula) return [];
    return rows.flatMap(({ at: row }): readonly StoredResultPatch[] => {
      const { formula, value } = contentAt(sheet, { row, column });
      if (formula === undefined) return [];
      const others = rows.filter(({ at }) => at !== row);
      const before = total(others.map(({ at }) => contentAt(sheet, { row: at, column }).value));
      const now = total(others.map(({ at, values }) => book.keysOf(values).flatMap((key) => ofKey.get(key)?.[field] ?? [])[0] ?? (book.owned.includes(field) ? contentAt(sheet, { row: at, column }).value : null)));
      return value === before ? [{ kind: "storedResult", sheet: sheet.name, row, column, value: now }] : [];
    });
  });
}

const total = (values: readonly CellValue[]): number => numberOf(values.reduce((sum, value) => (typeof value === "number" ? sum.plus(decimalOfNumber(value)) : sum), decimal(0)));

const dateLine = (year: number | undefined, filledOn: PlainDate | undefined): string => say(message("summary.filled", { year: year ?? "", date: filledOn?.toString() ?? "" }));

function formulasAbove({ formulas }: SheetSnapshot): readonly CellKey[] {
  const above: CellKey[] = [];
  for (const key of formulas.keys()) if (key < linesAbove * maxColumns) above.push(key);
  return above;
}

/** What each count said, and what it says now. */
function countsBetween({ found, book, lines }: WrittenSheet, settings: Settings): readonly (readonly [before: string, now: string])[] {
  const { main, more } = countsOf(book.definition.name);
  const fields = [...fieldsOf(main), ...fieldsOf(more)];
  const old: Rows = found.rows.map(({ values }) => values);
  const now = rowsNow({ found, book, lines }, fields);
  return [main, more].map((tally) => [String(tally.value({ rows: old, settings })), String(tally.value({ rows: now, settings }))]);
}

/** The columns that a count looks at, as its formula names them. */
function fieldsOf({ formula }: Tally): readonly string[] {
  const fields: string[] = [];
  formula((field) => {
    fields.push(field);
    return "A1:A2";
  });
  return fields;
}

/** The rows as whoever opens the workbook reads them. Of prepared lines what nobody writes is what stands there. */
function rowsNow({ found, book, lines }: WrittenSheet, fields: readonly string[]): Rows {
  const standing = new Map(book.fixed ? found.rows.flatMap(({ values }) => book.keysOf(values).map((key) => [key, values as Readonly<Record<string, Read<unknown>>>] as const)) : []);
  const readers = [...new Set(fields)].flatMap((field) => {
    const column = book.definition.columns[field];
    return column ? [{ field, read: column.read, computed: column.formula !== undefined }] : [];
  });
  return lines.map(({ values, results, keys }) => {
    const row: Record<string, Read<unknown>> = {};
    const before = keys.map((key) => standing.get(key)).find((one) => one !== undefined);
    for (const { field, read, computed } of readers) {
      const value = computed ? results[field] : values[field];
      row[field] = value === undefined && before?.[field] ? before[field] : read({ value: value === "" ? null : (value ?? null) });
    }
    return row;
  });
}
