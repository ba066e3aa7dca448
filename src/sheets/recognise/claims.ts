import type { SheetDefinition } from "../define";
import { alwaysAsked } from "../define";
import type { Fit } from "./fit";
import { isComplete } from "./fit";
import { plainHeader } from "./plain-header";
import type { Table } from "./tables";
import type { Definitions } from "./titles";

/** A table with the definition that it means to be. */
export interface Claimed {
  readonly table: Table;
  readonly fit: Fit;
  /** The sheet is called so. */
  readonly named: boolean;
  /** Its name says another definition than its columns do. */
  readonly misnamed: string | undefined;
}

/** The name of a sheet weighs as much as so many headers. */
const weightOfName = 3;
/** Nothing outweighs what the clerk said. */
const weightOfChoice = 1000;

const namesOf = ({ name, aliases }: SheetDefinition): readonly string[] => [name, ...aliases];

/** The definition that a sheet is named after: the longest name that its own holds. @example "2024年评分指标" is 评分指标, not 评分表 */
function namedAfter(sheetName: string, definitions: Definitions): string | undefined {
  const plain = plainHeader(sheetName);
  const found = Object.entries(definitions).flatMap(([of, definition]) => namesOf(definition).flatMap((name) => (plain.includes(plainHeader(name)) ? [{ of, length: name.length }] : [])));
  return found.sort((one, other) => other.length - one.length)[0]?.of;
}

const chosen = ({ columns }: Fit): number => [...columns.values()].filter(({ how }) => how === "mapped").length;
const exact = ({ columns }: Fit): number => [...columns.values()].filter(({ how }) => how === "exact").length;

/**
 * Which definition a table means to be: the one that explains most of its headers. The sheet's name counts for some headers, unless all that
 * the named definition knows of them others know as well and another one is complete. Where a definition that is complete explains no more
 * than one that lacks a single key column, it is the second that is asked about: better to ask than to take one sheet for another.
 */
export function claimOf(table: Table, definitions: Definitions): Claimed | undefined {
  const named = namedAfter(table.sheet.name, definitions);
  const fits = [...table.fits.values(), ...(named === undefined || table.fits.has(named) ? [] : [noFit(named, definitions)])];
  const complete = fits.filter((fit) => isComplete(fit) && fit.of !== named);
  const counts = ({ of, columns }: Fit) => of === named && (complete.length === 0 || [...columns.values()].some(({ header }) => complete.every((other) => !header.hits.has(other.of))));
  const strength = (fit: Fit): number => fit.columns.size + (counts(fit) ? weightOfName : 0) + chosen(fit) * weightOfChoice;
  const order = (fit: Fit) => (fit.lacks.length === 1 ? 2 : isComplete(fit) ? 1 : 0);
  const [best] = fits.sort((one, other) => strength(other) - strength(one) || order(other) - order(one) || exact(other) - exact(one));
  if (!best) return undefined;
  return { table, fit: best, named: best.of === named, misnamed: named !== undefined && best.of !== named ? named : undefined };
}

/** Nothing is known of the sheet but its name. */
export const noFit = (of: string, definitions: Definitions): Fit => ({ of, columns: new Map(), twice: [], lacks: definitions[of]?.key ?? [] });

/**
 * A wide table may be two sheets at once (评分表 written on into 花名册): where nothing else is the second one, and the table has at least half of
 * what that one always asks for, a key column among it, and two headers that the first does not know.
 */
export function isAlso({ table, fit }: Claimed, of: string, definitions: Definitions): Fit | undefined {
  const other = table.fits.get(of);
  const definition = definitions[of];
  if (!other || !definition || of === fit.of || !isComplete(other)) return undefined;
  const always = alwaysAsked(definition);
  const beyond = [...other.columns].filter(([, { header }]) => !header.hits.has(fit.of)).map(([field]) => field);
  const enough = always.filter((field) => other.columns.has(field)).length * 2 >= always.length;
  return enough && beyond.length > 1 && beyond.some((field) => definition.key.includes(field)) ? other : undefined;
}
