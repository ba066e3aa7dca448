import type { Message } from "../text";
import type { CellContent, CellRef } from "../workbook/cell";
import { within } from "../workbook/cell";
import type { CellPatch, GrowTablePatch, Patch } from "../workbook/patch";

/** One cell that would be filled: what is there, what would be, and where that comes from. */
export interface Proposal {
  readonly patch: CellPatch;
  readonly person: string | undefined;
  readonly field: string;
  /** Of the column. */
  readonly title: string;
  readonly before: CellContent;
  /** What would stand there, as people read it; nothing for a formula. */
  readonly written: string;
  readonly because: readonly Message[];
}

/** What was not filled, or is to be looked at, and where. */
export interface Note {
  readonly says: Message;
  readonly at?: CellRef | undefined;
  readonly person?: string | undefined;
}

/** What one sheet would get from the others. Only blank cells are proposed: what a person typed stays. */
export interface Filling {
  readonly proposals: readonly Proposal[];
  /** Tables that need more rows for it. */
  readonly tables: readonly GrowTablePatch[];
  readonly notes: readonly Note[];
}

export const nothing = (...notes: readonly Note[]): Filling => ({ proposals: [], tables: [], notes });

/** How many people would get something. */
export const peopleIn = ({ proposals }: Filling): number => new Set(proposals.map(({ patch }) => `${patch.sheet}!${patch.row}`)).size;

/** The changes for those proposals that people take; a table only gets rows where something goes into it. @param taken all of them unless told. */
export function patchesOf({ proposals, tables }: Filling, taken: readonly CellPatch[] = proposals.map(({ patch }) => patch)): readonly Patch[] {
  const needed = tables.filter(({ sheet, range }) => taken.some((patch) => patch.sheet === sheet && within(patch, range)));
  return [...needed, ...taken];
}
