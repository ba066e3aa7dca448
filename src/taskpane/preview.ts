import type { Finding } from "../check/rule";
import type { Change } from "../score/score";
import type { CellContent, CellRef } from "../workbook/cell";
import type { CellPatch } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { contentOf } from "../workbook/snapshot";

/** A line of the preview: a cell, what it holds, and what it would hold. */
export interface PreviewLine {
  readonly cell: CellRef;
  readonly label: string;
  readonly before: CellContent;
  readonly patch: CellPatch;
}

export const linesOfChanges = (changes: readonly Change[]): readonly PreviewLine[] =>
  changes.map(({ patch, title, person, before }) => ({ cell: patch, label: [person, title].filter((part) => part !== undefined).join(" · "), before, patch }));

/** The fixes of findings; two fixes of one cell cannot both be made, so the first one counts. */
export function linesOfFixes(findings: readonly Finding[], snapshot: Snapshot): readonly PreviewLine[] {
  const seen = new Set<string>();
  return findings.flatMap(({ fix = [], person }) =>
    fix.flatMap((patch) => {
      const key = `${patch.sheet}!${patch.row},${patch.column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ cell: patch, label: person ?? "", before: contentOf(snapshot, patch) ?? { value: null }, patch }];
    }),
  );
}
