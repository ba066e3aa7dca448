import type { CellValue } from "../../../workbook/cell";
import type { Patch } from "../../../workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";

/** So many rows, cells or patches at a time: a page hands them over, or takes them in, within a few milliseconds. */
export const partLength = 200;
const cellsAtATime = 4_000;

type Cells = [key: number, text: string][];
type Rows = (readonly CellValue[])[];

/** A workbook on its way to another thread: a sheet without what it holds, and then that, part by part. */
type WorkbookPart =
  | { readonly of: "sheet"; readonly sheet: SheetSnapshot }
  | { readonly of: "values"; readonly rows: Rows }
  | { readonly of: "formulas" | "formats"; readonly cells: Cells };

export function* workbookParts({ sheets }: Snapshot): Iterable<WorkbookPart> {
  for (const { values, formulas, formats, ...rest } of sheets) {
    yield { of: "sheet", sheet: { ...rest, values: [], formulas: new Map(), formats: new Map() } };
    for (const rows of inLengths(values, partLength)) yield { of: "values", rows };
    for (const cells of inLengths([...formulas], cellsAtATime)) yield { of: "formulas", cells };
    for (const cells of inLengths([...formats], cellsAtATime)) yield { of: "formats", cells };
  }
}

/** A sheet that still comes. */
interface ComingSheet extends Omit<SheetSnapshot, "values" | "formulas" | "formats"> {
  readonly values: Rows;
  readonly formulas: Map<number, string>;
  readonly formats: Map<number, string>;
}

/** The other side of `workbookParts`. */
export function comingWorkbook() {
  let sheets: ComingSheet[] = [];
  return {
    /** @throws where a part comes before its sheet. */
    take(part: WorkbookPart): void {
      if (part.of === "sheet") {
        sheets.push({ ...part.sheet, values: [], formulas: new Map(), formats: new Map() });
        return;
      }
      const sheet = sheets.at(-1);
      if (!sheet) throw new RangeError(`no sheet for ${part.of}`);
      if (part.of === "values") for (const row of part.rows) sheet.values.push(row);
      else for (const [key, text] of part.cells) sheet[part.of].set(key, text);
    },
    /** What has come, once. */
    whole(rest: Pick<Snapshot, "date1904" | "names">): Snapshot {
      const come = sheets;
      sheets = [];
      return { ...rest, sheets: come };
    },
  };
}

/** Patches on their way to the page; rows of a block that is long come after it. */
type PatchPart = { readonly of: "patches"; readonly patches: Patch[] } | { readonly of: "rows"; readonly rows: Rows };

export function* patchParts(patches: readonly Patch[]): Iterable<PatchPart> {
  let few: Patch[] = [];
  for (const patch of patches) {
    const isLong = patch.kind === "rows" && patch.rows.length > partLength;
    few.push(isLong ? { ...patch, rows: patch.rows.slice(0, partLength) } : patch);
    if (!isLong && few.length < partLength) continue;
    yield { of: "patches", patches: few };
    few = [];
    if (isLong) for (const rows of inLengths(patch.rows.slice(partLength), partLength)) yield { of: "rows", rows };
  }
  if (few.length > 0) yield { of: "patches", patches: few };
}

/** The other side of `patchParts`. */
export function comingPatches() {
  const come: Patch[] = [];
  let rows: Rows = [];
  return {
    come: come as readonly Patch[],
    /** @throws where rows come without their block. */
    take(part: PatchPart): void {
      if (part.of === "patches") {
        for (const patch of part.patches) come.push(patch);
        rows = [];
        return;
      }
      const last = come.at(-1);
      if (last?.kind !== "rows") throw new RangeError("rows without a block");
      if (rows.length === 0) {
        rows = [...last.rows];
        come[come.length - 1] = { ...last, rows };
      }
      for (const row of part.rows) rows.push(row);
    },
  };
}

function* inLengths<T>(items: readonly T[], length: number): Iterable<T[]> {
  for (let from = 0; from < items.length; from += length) yield items.slice(from, from + length);
}
