import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import type { Steps } from "../../workbook/steps";
import { oncePer } from "../once";
import type { Choice, Choices } from "./choices";
import type { Claimed } from "./claims";
import { claimOf, isAlso } from "./claims";
import type { Fit } from "./fit";
import { isComplete } from "./fit";
import { plainHeader } from "./plain-header";
import type { Table } from "./tables";
import { tablesOn } from "./tables";
import type { Definitions } from "./titles";
import { titlesOf } from "./titles";

/** A workbook looked over: every table, and which definition it means to be. No row is read yet. */
export interface Survey {
  readonly definitions: Definitions;
  readonly tables: readonly Table[];
  readonly claims: readonly Claimed[];
  readonly choices: Choices;
  readonly date1904: boolean;
}

/** Decides for the whole workbook which table is which sheet; what a clerk chose is obeyed before anything else. */
export function* surveyInSteps(definitions: Definitions, snapshot: Snapshot, choices: Choices): Steps<Survey> {
  const titles = titlesOf(definitions);
  const tables: Table[] = [];
  for (const sheet of snapshot.sheets) {
    yield;
    const chosen = choices.get(sheet.name) ?? [];
    tables.push(...(chosen.length === 0 ? tablesUnchosen(definitions)(sheet) : tablesOn(sheet, { titles, choices: chosen }, definitions)));
  }
  const claims = tables.flatMap((table) => claimOf(table, definitions) ?? []);
  const isFound = (of: string) => claims.some(({ fit }) => fit.of === of && isComplete(fit));
  return { definitions, tables, claims: claims.map((claim) => (!isComplete(claim.fit) && isFound(claim.fit.of) ? settled(claim) : claim)), choices, date1904: snapshot.date1904 === true };
}

/** Nearly no header is assigned by hand; and after an edit all sheets but one are the very ones of before. */
const tablesUnchosen: (definitions: Definitions) => (sheet: SheetSnapshot) => readonly Table[] = oncePer((definitions: Definitions) => {
  const lookup = { titles: titlesOf(definitions), choices: [] };
  return oncePer((sheet: SheetSnapshot) => tablesOn(sheet, lookup, definitions));
});

/** What a table was asked about is found elsewhere: so it is what else it is in full. */
function settled(claim: Claimed): Claimed {
  const [other] = [...claim.table.fits.values()].filter(isComplete).sort((one, two) => two.columns.size - one.columns.size);
  return other ? { ...claim, fit: other, named: false } : claim;
}

/** A table that is a sheet in full. */
export interface Candidate {
  readonly claim: Claimed;
  readonly fit: Fit;
  /** It is another sheet first of all. */
  readonly also: boolean;
}

/** Every table that can be read as the definition, the best first: of the wanted year, of the right name, visible, with the most columns. */
export function candidatesFor({ claims, definitions }: Survey, of: string, prefers: (sheet: SheetSnapshot) => boolean): readonly Candidate[] {
  const own = claims.filter(({ fit }) => fit.of === of && isComplete(fit)).map((claim): Candidate => ({ claim, fit: claim.fit, also: false }));
  const also = own.length > 0 ? [] : claims.flatMap((claim): readonly Candidate[] => {
    const fit = isAlso(claim, of, definitions);
    return fit ? [{ claim, fit, also: true }] : [];
  });
  const mapped = ({ columns }: Fit) => [...columns.values()].some(({ how }) => how === "mapped");
  const rank = ({ claim: { table, named }, fit }: Candidate) =>
    fit.columns.size + (named ? 1000 : 0) - (table.sheet.visibility === "visible" ? 0 : 500) + (prefers(table.sheet) ? 2000 : 0) + (mapped(fit) ? 4000 : 0);
  return [...own, ...also].sort((one, other) => rank(other) - rank(one));
}

/** Choices that no header answers to any more, or that two do: they are not followed, and people are told. */
export function choicesWithoutHeader({ tables, choices }: Survey): readonly { readonly choice: Choice; readonly sheet: string; readonly alike: number }[] {
  return [...choices].flatMap(([sheet, list]) => {
    const cells = tables.filter((table) => table.sheet.name === sheet).flatMap((table) => table.cells);
    const followed = new Set(cells.map(({ choice }) => choice));
    return list.filter((choice) => !followed.has(choice)).map((choice) => ({ choice, sheet, alike: cells.filter(({ text }) => plainHeader(text) === choice.header).length }));
  });
}
