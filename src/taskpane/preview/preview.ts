import { fixesOf } from "../../check/fix";
import type { Finding } from "../../check/rule";
import type { Change } from "../../score/score";
import type { CellContent, CellRef } from "../../workbook/cell";
import { a1 } from "../../workbook/cell";
import type { AddSheetPatch, CellPatch } from "../../workbook/patch";
import type { Snapshot } from "../../workbook/snapshot";
import { contentOf } from "../../workbook/snapshot";
import type { Reading } from "../session/reading";

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

/** What is shown before it is written, and the reading that it was made of. */
export interface Preview {
  readonly lines: readonly PreviewLine[];
  readonly of: Reading;
}

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

/** The fixes of findings. */
export const linesOfFixes = (findings: readonly Finding[], snapshot: Snapshot): readonly PreviewLine[] =>
  fixesOf(findings).map(({ patch, person }) => ({ cell: patch, label: person, before: contentOf(snapshot, patch) ?? { value: null }, patch }));
