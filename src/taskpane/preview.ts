import type { Finding } from "../check/rule";
import type { Change } from "../score/score";
import type { CellContent, CellRef } from "../workbook/cell";
import { a1 } from "../workbook/cell";
import type { AddSheetPatch, CellPatch, Patch } from "../workbook/patch";
import { isCellPatch } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { contentOf } from "../workbook/snapshot";

/** A cell, what it holds, and what it would hold. */
interface CellLine {
  readonly cell: CellRef;
  readonly label: string;
  readonly before: CellContent;
  readonly patch: CellPatch;
}

/** A sheet that would be added; the lines of its cells follow. */
interface SheetLine {
  readonly sheet: string;
  readonly patch: AddSheetPatch;
}

/** A line of the preview. */
export type PreviewLine = CellLine | SheetLine;

export const isSheetLine = (line: PreviewLine): line is SheetLine => "sheet" in line;

/** No two lines have the same. @example "评分表!H7", or "校验说明!" for the sheet itself */
export const keyOfLine = (line: PreviewLine): string => (isSheetLine(line) ? `${line.sheet}!` : `${line.cell.sheet}!${a1(line.cell)}`);

/** What has to be taken or left with one line: a new sheet's cells cannot be written without the sheet, and are not written when it is not. */
export function linesWith(line: PreviewLine, lines: readonly PreviewLine[], take: boolean): readonly PreviewLine[] {
  if (isSheetLine(line)) return [line, ...lines.filter((other) => !isSheetLine(other) && other.cell.sheet === line.sheet)];
  return take ? [line, ...lines.filter((other) => isSheetLine(other) && other.sheet === line.cell.sheet)] : [line];
}

export const linesOfChanges = (changes: readonly Pick<Change, "patch" | "title" | "person" | "before">[]): readonly PreviewLine[] =>
  changes.map(({ patch, title, person, before }) => ({ cell: patch, label: [person, title].filter((part) => part !== undefined).join(" · "), before, patch }));

/** What the lines come to: sheets that would be made are named, the cells on them are not counted. */
export function sumOfLines(lines: readonly PreviewLine[]): { readonly sheets: readonly string[]; readonly cells: number } {
  const sheets = lines.filter(isSheetLine).map(({ sheet }) => sheet);
  return { sheets, cells: lines.filter((line) => !isSheetLine(line) && !sheets.includes(line.cell.sheet)).length };
}

/** The fixes of findings; two fixes of one cell cannot both be made, so the first one counts. */
export function linesOfFixes(findings: readonly Finding[], snapshot: Snapshot): readonly PreviewLine[] {
  const first = new Map<string, PreviewLine>();
  for (const { fix = [], person = "" } of findings) {
    for (const line of linesOfPatches(fix, snapshot, person)) if (!first.has(keyOfLine(line))) first.set(keyOfLine(line), line);
  }
  return [...first.values()];
}

/** What patches come to, new sheets and cells in their order; the rest of them nobody has to agree to. */
function linesOfPatches(patches: readonly Patch[], snapshot: Snapshot, label: string): readonly PreviewLine[] {
  return patches.flatMap((patch): readonly PreviewLine[] => {
    if (patch.kind === "addSheet") return [{ sheet: patch.sheet, patch }];
    return isCellPatch(patch) ? [{ cell: patch, label, before: contentOf(snapshot, patch) ?? { value: null }, patch }] : [];
  });
}
