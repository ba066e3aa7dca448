import type { Parameter } from "../measures/law";
import { valueWithUnit, valueWritten } from "../measures/law";
import { lawOf } from "../measures/law-of-year";
import { override } from "../measures/override";
import type { Law } from "../measures/parameters";
import { parameterKeys } from "../measures/parameters";
import type { District } from "../sheets/district";
import { lawCells, lawLines } from "../sheets/law-lines";
import { message } from "../text";
import type { CellPatch } from "../workbook/patch";
import type { Note } from "./filling";

/** The law of another year for this workbook: the measures as they are then, with what the district has set itself. */
export function lawIn(year: number, { law, ownLaw, year: now }: District): Law {
  const then = lawOf(year);
  if (then === lawOf(now)) return law;
  return ownLaw.changes.reduce((so, { key }) => {
    const { value, replaced }: Parameter = law[key];
    return replaced ? override([{ key, value }], replaced.source, so) : so;
  }, then);
}

interface LawMoved {
  readonly patches: readonly CellPatch[];
  readonly notes: readonly Note[];
}

/** The lines of 参数 that say what the measures had in the workbook's year, saying what they have in another; a district's own values stay. */
export function lawLinesIn(year: number, { sheets: { parameters }, ownLaw, year: now }: District): LawMoved {
  const [before, then] = [lawOf(now), lawOf(year)];
  if (!parameters || before === then) return { patches: [], notes: [] };
  const own = new Set([...ownLaw.changes, ...ownLaw.refused].map(({ key }) => key));
  const cells = lawCells(parameters);
  const moved = parameterKeys.filter((key) => !own.has(key) && valueWritten(before[key].value) !== valueWritten(then[key].value));
  const written = new Map(lawLines(then).map(({ key, value }) => [key, value]));
  return {
    patches: moved.flatMap((key) => (cells.get(key) ?? []).map((at): CellPatch => ({ kind: "cell", ...at, content: { value: written.get(key) ?? null } }))),
    notes: moved.flatMap((key) => (cells.get(key) ?? []).slice(0, 1).map((at): Note => ({ says: message("fill.lawOfYear", { year, title: then[key].title, value: valueWithUnit(then[key]), before: valueWithUnit(before[key]) }), at }))),
  };
}
