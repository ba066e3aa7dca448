import type { SheetDefinition } from "../../sheets/define";
import { everySheet, titleOf } from "../../sheets/every-sheet";
import type { Recognised } from "../../sheets/recognise";
import { shownText } from "../../sheets/values/text";
import { personOf } from "../../score/people";
import type { Message, MessageKey } from "../../text";
import { message } from "../../text";
import type { CellKey, CellRef, Place } from "../../workbook/cell";
import { cellName, columnLetters, placeOf, within } from "../../workbook/cell";
import type { DoubtfulEntry } from "../entries";
import { doubtfulEntries, isWithoutValue, leavesABlank } from "../entries";
import { oncePer } from "../../sheets/once";
import type { Observation } from "../rule";
import { rule } from "../rule";

type Fault = Extract<MessageKey, `check.formula.${string}`>;

/** Text inside quotes is nobody's reference. */
const withoutText = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** What every one of the faults has in it: nearly all formulas have none of them, and are not looked at again. */
const doubtful = /[#[]|(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/i;

/** A sheet of another file: 'C:\…\[去年.xlsx]评分表'!B2, or [1]评分表!B2. What stands in the brackets of a table (表1[2024], [@平时成绩]) is a column. */
const outside = /'(?:[^']|'')*\[[^\]]+\](?:[^']|'')*'!|(?:^|[^\p{L}\p{N}_.\\?\]['])\[[^@#[\]][^[\]]*\][\p{L}\p{N}_.:]*!/u;

function faultOf(formula = ""): Fault | undefined {
  if (!doubtful.test(formula)) return undefined;
  const bare = withoutText(formula).toUpperCase();
  if (bare.includes("#REF!")) return "check.formula.broken";
  if (outside.test(bare)) return "check.formula.outside";
  return /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/.test(bare) ? "check.formula.volatile" : undefined;
}

/** 靠不住的公式: links to other files, broken references, what changes by itself from day to day, and what shows an error or has no result (domain.md 4, no. 16). */
export const foreignFormula = rule({
  id: "foreign-formula",
  severity: "warning",
  article: "第二十条",
  reads: [],
  fixable: false,
  *look({ district, report }) {
    const valueless = new Map(doubtfulEntries(district).filter(({ entry }) => isWithoutValue(entry)).map((one) => [cellName(one.entry.at), one] as const));
    for (const one of valueless.values()) if (!leavesABlank(one)) report({ ...personOf(one.row), ...withoutValue(one) });
    for (const { found } of everySheet(district)) {
      yield;
      for (const one of inOtherCells(found, (at) => valueless.has(cellName(at)))) report(one);
    }
  },
});

/** An entry that nobody has to make: what its formula fails at. */
function withoutValue({ entry: { at, column: { title }, read } }: DoubtfulEntry): Observation {
  const { original } = read;
  const actual = original.formula ?? shownText(original);
  return { at, says: sentence(faultOf(original.formula), title, shownText(original)), actual, expected: "" };
}

const sentence = (fault: Fault | undefined, title: string, actual: string): Message =>
  fault ? message(fault, { title }) : actual === "" ? message("check.noStoredValue", { title }) : message("check.errorCell", { title, actual });

/** Those of a sheet's formulas that have a fault, looked for once: few have one, and a sheet that was not touched keeps its formulas. */
const faultyIn: (formulas: ReadonlyMap<CellKey, string>) => readonly { readonly place: Place; readonly formula: string; readonly fault: Fault }[] = oncePer((formulas: ReadonlyMap<CellKey, string>) => {
  const faulty: { place: Place; formula: string; fault: Fault }[] = [];
  formulas.forEach((formula, key) => {
    const fault = faultOf(formula);
    if (fault) faulty.push({ place: placeOf(key), formula, fault });
  });
  return faulty;
});

/** Every other formula in a sheet's data, computed columns included. */
function inOtherCells(found: Recognised<SheetDefinition>, isToldElsewhere: (at: CellRef) => boolean): readonly Observation[] {
  const { sheet, body, rows } = found;
  const faulty = faultyIn(sheet.formulas).map((one) => ({ ...one, at: { sheet: sheet.name, ...one.place } })).filter(({ at }) => within(at, body) && !isToldElsewhere(at));
  if (faulty.length === 0) return [];
  const rowAt = new Map(rows.map((row) => [row.at, row]));
  const titleAt = titlesIn(found);
  return faulty.map(({ at, formula, fault }) => {
    const row = rowAt.get(at.row);
    return { at, ...(row && personOf(row)), says: message(fault, { title: titleAt(at.column) }), actual: formula, expected: "" };
  });
}

/** What each column is called; one without a header has its letters. */
function titlesIn({ definition, columnOf, extras }: Recognised<SheetDefinition>): (column: number) => string {
  const titles = new Map([...extras.map(({ column, header }) => [column, header] as const), ...[...columnOf].map(([field, column]) => [column, titleOf(definition, field)] as const)]);
  return (column) => titles.get(column) ?? columnLetters(column);
}
