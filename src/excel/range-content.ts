import { message } from "../text";
import type { CellContent, CellError, CellKey, CellValue, Place } from "../workbook/cell";
import { contentWith, keyOf } from "../workbook/cell";
import { Refusal } from "../workbook/refusal";
import type { Steps } from "../workbook/steps";
import { mapInSteps } from "../workbook/steps";

/** What a range proxy gave, as it came. Over its limits Excel gives null where a matrix should be. */
export interface RawRange {
  readonly top: number;
  readonly left: number;
  readonly values: unknown;
  readonly formulas: unknown;
  readonly numberFormat: unknown;
  readonly valueTypes: unknown;
}

/** The cells of one range as this program has them. */
export interface RangeContent {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<CellKey, string>;
  /** Where they are not General. */
  readonly formats: ReadonlyMap<CellKey, string>;
}

/** Whether Excel gave no cells at all, as it does beyond its limits. */
export const isWithheld = ({ values, formulas, numberFormat, valueTypes }: RawRange): boolean => [values, formulas, numberFormat, valueTypes].some((matrix) => !Array.isArray(matrix));

/** @throws Refusal host.tooLarge when Excel withheld cells: they are never taken for blank. */
export function* contentInSteps({ top, left, ...raw }: RawRange): Steps<RangeContent> {
  const values = matrix(raw.values);
  const texts = matrix(raw.formulas);
  const numberFormat = matrix(raw.numberFormat);
  const types = matrix(raw.valueTypes);
  const formulas = new Map<CellKey, string>();
  const formats = new Map<CellKey, string>();
  const content = yield* mapInSteps(values, (cells, row) =>
    cells.map((value, column) => {
      const key = keyOf({ row: top + row, column: left + column });
      const text = texts[row]?.[column];
      const format = numberFormat[row]?.[column];
      if (isFormula(text, value)) formulas.set(key, text);
      if (typeof format === "string" && format !== "" && format !== "General") formats.set(key, format);
      return valueOf(value, types[row]?.[column], formulas.has(key));
    }),
  );
  return { top, left, values: content, formulas, formats };
}

/** @returns nothing outside the range. */
export function contentInRange({ top, left, values, formulas, formats }: RangeContent, place: Place): CellContent | undefined {
  const value = values[place.row - top]?.[place.column - left];
  if (value === undefined) return undefined;
  const key = keyOf(place);
  return contentWith(value, formulas.get(key), formats.get(key));
}

/** Text that starts with "=" is given as its own formula: Excel has no other mark for it. */
const isFormula = (text: unknown, value: unknown): text is string => typeof text === "string" && text.startsWith("=") && text !== value;

function valueOf(value: unknown, type: unknown, hasFormula: boolean): CellValue {
  if (type === "Error") return errorOf(value);
  if (value === "" && !hasFormula) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw tooLarge();
}

const errorOf = (value: unknown): CellError => ({ error: typeof value === "string" ? value : "#UNKNOWN!" });

function matrix(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) throw tooLarge();
  return raw.map((row: unknown): readonly unknown[] => {
    if (!Array.isArray(row)) throw tooLarge();
    return row;
  });
}

const tooLarge = () => new Refusal(message("host.tooLarge"));
