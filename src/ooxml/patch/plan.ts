import { message } from "../../text";
import { isCellError, isNothing, keyOf, placeOf, sameValue, type CellContent, type CellKey, type CellRef, type CellValue } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import { dependentsOf } from "../../workbook/dependents";
import { lastMarksOfEachSheet, sameRanges } from "../../workbook/marks";
import { sheetsAdded } from "../../workbook/new-sheets";
import type { AddSheetPatch, CellPatch, GrowTablePatch, MarkPatch, Patch, RowsPatch, ShowRowsPatch, StoredResultPatch } from "../../workbook/patch";
import { cellsOfBlock, rangesOfBlock } from "../../workbook/rows-patch";
import { Refusal } from "../../workbook/refusal";
import { contentAt, plainSheet, type Snapshot } from "../../workbook/snapshot";
import { limits } from "../limits";
import type { SheetContent } from "../sheet-reader";
import type { WorkbookContent } from "../workbook-reader";
import type { CellEdit } from "./cell-edit";
import { refuseParts } from "./refuse-parts";

/** Everything that patches come to. Nothing has been written yet. */
interface PatchPlan {
  /** New sheets, in order. */
  readonly added: readonly AddSheetPatch[];
  /** Sheet by sheet in the order of the workbook; those of the new sheets at the end. */
  readonly edits: readonly SheetEdits[];
  readonly tables: readonly GrowTablePatch[];
  readonly rows: readonly ShowRowsPatch[];
  /** Where other marks are to stand than do. */
  readonly marks: readonly MarkPatch[];
}

/** What becomes of a sheet's cells; an edit has the last word over a block. */
export interface SheetEdits {
  readonly cells: ReadonlyMap<CellKey, CellEdit>;
  /** Rows under everything that the sheet holds, from top to bottom. */
  readonly blocks: readonly RowsPatch[];
}

/** What a cell is to hold after all patches to it; the format is absent where no patch speaks of it. */
type Wanted = CellContent;

interface SheetPlan {
  readonly content: SheetContent;
  readonly wanted: Map<CellKey, Wanted>;
  readonly edits: Map<CellKey, CellEdit>;
  readonly blocks: RowsPatch[];
}

/** @throws Refusal when a patch cannot be carried out; then none is. */
export function planPatches({ snapshot, sheets, part }: WorkbookContent, patches: readonly Patch[]): PatchPlan {
  const added = sheetsAdded(patches, part.sheetNames);
  if (added[0] && part.structureLocked) throw new Refusal(message("host.structureProtected", { sheet: added[0].sheet }));
  const plans = [...sheets, ...added.map(emptyContent)].map((content): SheetPlan => ({ content, wanted: new Map(), edits: new Map(), blocks: [] }));
  const byName = new Map(plans.map((plan) => [plan.content.snapshot.name, plan]));
  const tables: GrowTablePatch[] = [];
  const rows: ShowRowsPatch[] = [];
  for (const patch of patches) {
    if (patch.kind === "addSheet" || patch.kind === "mark") continue;
    const plan = byName.get(patch.sheet);
    if (!plan) throw new Refusal(message("host.sheetGone", { sheet: patch.sheet }));
    if (patch.kind === "growTable") tables.push(patch);
    else if (patch.kind === "showRows") rows.push(patch);
    else if (patch.kind === "rows") planBlock(plan, patch);
    else plan.wanted.set(keyOf(patch), wantedBy(plan, patch));
  }
  // What an address in a cell or a name led to may be there now.
  const changed = [...plans.flatMap(planCells), ...added.map(({ sheet }) => ({ sheet, row: 0, column: 0 }))];
  for (const { content, edits } of plans) splitSharedFormulas(content, edits);
  dropStaleResults(snapshot, plans, byName, changed);
  const marks = lastMarksOfEachSheet(patches).filter(({ sheet, ranges }) => !sameRanges(ranges, byName.get(sheet)?.content.snapshot.marks ?? []));
  return { added, edits: plans.map(({ edits, blocks }) => ({ cells: edits, blocks })), tables, rows, marks };
}

const emptyContent = ({ sheet }: AddSheetPatch): SheetContent => ({ snapshot: plainSheet(sheet, []), groups: [], arrays: [] });

/** A block under everything is written as it is; anywhere else its cells are cells like others. */
function planBlock(plan: SheetPlan, block: RowsPatch): void {
  if (block.rows.length === 0) return;
  if (!isUnderAll(plan, block)) {
    for (const patch of cellsOfBlock(block)) plan.wanted.set(keyOf(patch), wantedBy(plan, patch));
    return;
  }
  if (block.rows.some((values) => values.some(isTooLong))) cellsOfBlock(block).forEach(refuseLongText);
  plan.blocks.push(block);
}

function isUnderAll({ content: { snapshot, arrays }, wanted, blocks }: SheetPlan, { top }: RowsPatch): boolean {
  const above = (bottom: number): boolean => bottom < top;
  const areas = [...arrays, ...(snapshot.merges === "unknown" ? [] : snapshot.merges), ...blocks.slice(-1).flatMap(rangesOfBlock)];
  return above(snapshot.values.length - 1) && areas.every(({ bottom }) => above(bottom)) && above(lowestRow(snapshot.formulas)) && above(lowestRow(wanted));
}

/** The same lists are asked for one block after the other. */
const lowestRow = (cells: ReadonlyMap<CellKey, unknown>): number => {
  let last = -1;
  for (const key of cells.keys()) if (key > last) last = key;
  return placeOf(last).row;
};

const isTooLong = (value: CellValue): boolean => typeof value === "string" && value.length > limits.cellText;

function refuseLongText(patch: CellPatch): void {
  if (isTooLong(patch.content.value)) throw new Refusal(message("file.textTooLong", { ...cellsInWords([patch]), limit: limits.cellText }));
}

const isInBlock = ({ blocks }: SheetPlan, row: number): boolean => {
  const last = blocks.at(-1);
  return last !== undefined && row < last.top + last.rows.length && blocks.some(({ top, rows }) => row >= top && row < top + rows.length);
};

function wantedBy({ content, wanted }: SheetPlan, patch: CellPatch | StoredResultPatch): Wanted {
  const earlier = wanted.get(keyOf(patch));
  if (patch.kind === "storedResult") {
    const { formula, value } = contentAt(content.snapshot, patch);
    const before: Wanted = earlier ?? { value, ...(formula === undefined ? {} : { formula }) };
    // Without a formula there is no result: someone has typed over it since.
    if (before.formula === undefined) throw new Refusal(message("host.changedMeanwhile", cellsInWords([patch])));
    return { ...before, value: patch.value };
  }
  const { content: next } = patch;
  refuseLongText(patch);
  return next.format === undefined && earlier?.format !== undefined ? { ...next, format: earlier.format } : next;
}

/** Turns what is wanted into edits where it differs from what is there. @returns the cells whose content changes. */
function planCells(plan: SheetPlan): readonly CellRef[] {
  const { content, wanted, edits } = plan;
  const { snapshot } = content;
  const changed: CellRef[] = [];
  const intoArrays: CellRef[] = [];
  const intoMerges: CellRef[] = [];
  for (const [key, { value, formula, format }] of wanted) {
    const place = placeOf(key);
    const before = contentAt(snapshot, place);
    // In a row of a block something stands that the snapshot does not know.
    const newFormula = formula !== before.formula || isInBlock(plan, place.row);
    const newValue = newFormula || !sameStored(value, before.value, formula !== undefined);
    if (!newValue && (format ?? "General") === (format === undefined ? "General" : (before.format ?? "General"))) continue;
    const edit: { -readonly [Key in keyof CellEdit]: CellEdit[Key] } = {};
    if (newFormula) edit.formula = formula?.replace(/^=/, "") ?? null;
    if (newValue) edit.value = value;
    if (format !== undefined) edit.format = format;
    edits.set(key, edit);
    if (!newValue) continue;
    const ref = { sheet: snapshot.name, row: place.row, column: place.column };
    changed.push(ref);
    // A new result beside the same formula belongs into every cell of an array.
    if (formula === undefined || newFormula) intoArrays.push(ref);
    if (formula !== undefined || !isNothing(value)) intoMerges.push(ref);
  }
  refuseParts(content, { intoArrays, intoMerges });
  return changed;
}

/** For a formula, blank text is a result, and no value is none. */
const sameStored = (one: CellValue, other: CellValue, isResult: boolean): boolean =>
  isResult && !isCellError(one) && !isCellError(other) ? one === other : sameValue(one, other);

/** A formula that stands once for many cells must be written out in the others before its own cell changes. */
function splitSharedFormulas({ groups, snapshot }: SheetContent, edits: Map<CellKey, CellEdit>): void {
  for (const { cells } of groups) {
    const [master, ...others] = cells;
    if (master === undefined || edits.get(master)?.formula === undefined) continue;
    for (const key of others) {
      const formula = snapshot.formulas.get(key);
      const edit = edits.get(key);
      if (formula !== undefined && edit?.formula === undefined) edits.set(key, { ...edit, ownFormula: formula.slice(1) });
    }
  }
}

/** Formulas that depend on a change keep no result, unless a patch gives them one. */
function dropStaleResults(snapshot: Snapshot, plans: readonly SheetPlan[], byName: ReadonlyMap<string, SheetPlan>, changed: readonly CellRef[]): void {
  const ranges = plans.flatMap(({ blocks }) => blocks.flatMap((block) => rangesOfBlock(block).map((range) => ({ sheet: block.sheet, ...range }))));
  for (const ref of dependentsOf({ ...snapshot, sheets: plans.map(formulasAfter) }, changed, ranges)) {
    const plan = byName.get(ref.sheet);
    const key = keyOf(ref);
    if (!plan || plan.wanted.has(key) && plan.wanted.get(key)?.value !== null) continue;
    if ((plan.content.snapshot.values[ref.row]?.[ref.column] ?? null) === null) continue;
    plan.edits.set(key, { ...plan.edits.get(key), value: null });
  }
}

/** A new formula that comes with its result is a changed cell itself: what depends on it is reached from there, and what it reads need not be known. */
function formulasAfter({ content: { snapshot }, edits, wanted }: SheetPlan) {
  if ([...edits.values()].every(({ formula }) => formula === undefined)) return snapshot;
  const formulas = new Map(snapshot.formulas);
  for (const [key, { formula }] of edits) {
    if (formula === null || (formula !== undefined && (wanted.get(key)?.value ?? null) !== null)) formulas.delete(key);
    else if (formula !== undefined) formulas.set(key, `=${formula}`);
  }
  return { ...snapshot, formulas };
}
