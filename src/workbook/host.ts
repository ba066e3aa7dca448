import type { Message } from "../text";
import type { CellRef } from "./cell";
import type { Job } from "./job";
import type { Patch } from "./patch";
import type { Snapshot } from "./snapshot";

/** Takes one write back. */
export interface Undo {
  /** How many cells the write changed. */
  readonly cells: number;
  /** What could not be done beside the cells and sheets, and is no reason to take those back. */
  readonly note?: Message;
  /** Puts back exactly what was there; cells that someone has changed since stay as they are and are named. */
  revert(job?: Job): Promise<UndoReport>;
}

export interface UndoReport {
  readonly restored: number;
  readonly changedSince: readonly CellRef[];
  /** New sheets that stay, because someone has put something on them since; absent where there are none. */
  readonly sheetsLeft?: readonly string[];
}

/** A workbook whose sheets are to come into the open one. */
export interface NewSheets {
  /** Of all its sheets, in their order. */
  readonly names: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * Wherever a workbook is open: Excel, or the workbench's grid. The one door between what thinks and what is open.
 * Every method rejects with a Refusal that names sheet and cells when it cannot do what was asked.
 * A job that is called off before it begins does nothing; called off later, it does nothing or ends, as it would have without being asked.
 */
export interface Host {
  takeSnapshot(job?: Job): Promise<Snapshot>;
  /** Waits until every formula follows from what the cells hold, where the host calculates by itself and keeps nobody from working meanwhile. A snapshot waits for it, too. */
  settled?(job?: Job): Promise<void>;
  /** Somebody is typing into a cell just now. A snapshot takes over what is typed so far and ends that, so whoever was not asked waits. Absent where a host lets nobody in meanwhile. */
  isEditing?(): boolean;
  /** All or nothing, in one step. Refuses when a cell no longer holds what `seen` says. */
  apply(patches: readonly Patch[], seen: Snapshot, job?: Job): Promise<Undo>;
  /** Selects the cell and brings it into view. */
  reveal(cell: CellRef): Promise<void>;
  /** Calls back after each change that someone else than `apply` or a revert made. @returns what ends it. */
  watch(changed: () => void): () => void;
  /** Opens these bytes as a workbook of its own; the one that is open is not written to. Absent where that cannot be done. @returns whether it is open: a person may rather keep what is unsaved. */
  readonly openNew?: (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** The workbook that is open, as the file that a save would write. Absent where that cannot be done. */
  readonly openFile?: () => Promise<Uint8Array>;
  /** Puts the sheets of another workbook at the end of the open one, all or none. @returns the names that they have here. Absent where that cannot be done. */
  readonly insertSheets?: (sheets: NewSheets) => Promise<readonly string[]>;
  /** Hands a file to the person, to be kept where they want it. Absent where that cannot be done. */
  readonly saveFile?: (name: string, bytes: Uint8Array) => void;
}
