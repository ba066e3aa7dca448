import { together } from "../fill/fill-cell";
import type { Filling, Proposal } from "../fill/filling";
import { patchesOf, peopleIn } from "../fill/filling";
import { fillLastGrades } from "../fill/last-grades";
import { fillNamesAndNumbers } from "../fill/names-and-numbers";
import { fillScoring } from "../fill/scoring-from-roster";
import { patchWorkbook, readWorkbook } from "../ooxml";
import { readDistrict } from "../sheets/district";
import type { District } from "../sheets/district";
import { message, say } from "../text";
import { a1 } from "../workbook/cell";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { noteAsData, notesInWords } from "./notes";
import { openWorkbook } from "./open-district";
import type { Answer } from "./verb";
import { withResults } from "../fill/with-results";
import { groupedBy } from "../workbook/grouped-by";

/** `kaohe fill FILE -o OUT`: a copy of the file with blanks filled from its other sheets; nothing that is typed is changed. */
export function fillVerb(file: string, out: string): Answer {
  refuseOutput(out, ".xlsx");
  const bytes = readBytes(file);
  const district = openWorkbook(file, bytes, message("fill.csv"));
  const first = together([fillScoring(district), fillNamesAndNumbers(district)]);
  const entered = patchWorkbook(bytes, patchesOf(first));
  // Last year's grades of those who have only just come in.
  const second = fillLastGrades(readDistrict(readWorkbook(entered)));
  const filling = together([first, second]);
  const filled = patchWorkbook(entered, patchesOf(second));
  writeBytes(out, filling.proposals.length > 0 ? withResults(filled) : filled, file);
  return { exit: 0, refused: [], json: asData(district, filling), text: inWords(filling, out).join("\n") };
}

const asData = ({ unit, year }: District, { proposals, notes }: Filling) => ({
  unit: unit ?? null,
  year: year ?? null,
  filled: proposals.map(({ patch, person, title, because }) => ({
    sheet: patch.sheet,
    cell: a1(patch),
    person: person ?? null,
    title,
    value: patch.content.value,
    formula: patch.content.formula ?? null,
    because: because.map((step) => say(step)),
  })),
  notes: notes.map(noteAsData),
});

function inWords(filling: Filling, out: string): readonly string[] {
  const { proposals, notes } = filling;
  const rows = groupedBy(proposals, ({ patch }) => `${patch.sheet}!${patch.row}`);
  const done = proposals.length > 0 ? message("fill.done", { cells: proposals.length, rows: peopleIn(filling), out }) : message("fill.nothingDone", { out });
  return [say(done), ...[...rows.values()].map(rowInWords), ...notesInWords(notes)];
}

function rowInWords(proposals: readonly Proposal[]): string {
  const [first] = proposals;
  const cells = proposals.map(({ title, written, patch }) => say(message("fill.cellLine", { title, value: patch.content.formula === undefined ? written : message("fill.formula") })));
  return `  ${say(message("fill.line", { sheet: first?.patch.sheet ?? "", row: (first?.patch.row ?? 0) + 1, person: first?.person ?? "", cells: cells.join("，") }))}`;
}
