import type { CellKey, CellValue, RangeRef } from "../workbook/cell";
import { groupedBy } from "../workbook/grouped-by";
import type { DefinedName, SheetSnapshot, Snapshot, TableSnapshot } from "../workbook/snapshot";
import { inSlices } from "../workbook/in-slices";
import type { Steps } from "../workbook/steps";
import { eachInSteps } from "../workbook/steps";
import { hearAgain, inExcel } from "./in-excel";
import type { RangeContent } from "./range-content";
import type { Area } from "./read-areas";
import { cellsInAll, readAreas, usualBytesOfCell } from "./read-areas";
import { askObstacles, askTableRange, cornersOf, listSheets, tablesOn, visibilityOf } from "./sheet-list";
import { askMarks } from "./standing-marks";
import type { Task } from "./task";

/**
 * The whole open workbook in three syncs where its cells fit into one answer, however many sheets it has: which sheets there are, how large
 * they are, what they hold. Beyond that, the cells come block by block.
 */
export const takeSnapshot = (task: Task): Promise<Snapshot> =>
  inExcel(async (context) => {
    task.goOn();
    hearAgain(context);
    const names = context.workbook.names;
    names.load("items/name,items/formula");
    const { sheets, tables } = await listSheets(context);
    task.goOn();
    const answers = sheets.map((sheet) => askSheet(sheet, tablesOn(sheet, tables)));
    await context.sync();
    const facts = answers.map((answer) => answer());
    const { contents, marks } = await readContents(context, task, facts);
    const sheetsRead: SheetSnapshot[] = [];
    for (const { known } of facts) sheetsRead.push({ ...known, marks: marks.get(known.name) ?? [], ...(await inSlices(contentFromA1(contents.get(known.name) ?? []))) });
    return {
      sheets: sheetsRead,
      date1904: "unknown",
      names: names.items.map(definedName),
    };
  });

function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  const refersTo: unknown = formula;
  return { name, refersTo: String(refersTo).replace(/^=/, "") };
}

type Content = Pick<SheetSnapshot, "values" | "formulas" | "formats">;

interface SheetFacts {
  readonly known: Omit<SheetSnapshot, keyof Content | "marks">;
  /** What more to ask to know where our marks stand. */
  readonly formats: ReturnType<typeof askMarks>;
  /** Where its cells are; nothing where it holds none. */
  readonly area: Area | undefined;
}

function askSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): () => SheetFacts {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const obstacles = askObstacles(sheet, tables);
  const tableAnswers = tables.map(askTable);
  const formats = askMarks(sheet);
  return () => ({
    formats,
    area: areaUsed(sheet, used),
    known: {
      name: sheet.name,
      visibility: visibilityOf(sheet),
      ...obstacles(),
      merges: "unknown",
      hiddenRows: "unknown",
      hiddenColumns: "unknown",
      unlocked: "unknown",
      tables: tableAnswers.map((answer) => answer()),
    },
  });
}

const areaUsed = (on: Excel.Worksheet, used: Excel.Range): Area | undefined => (used.isNullObject ? undefined : { sheet: on.name, on, range: cornersOf(used), bytesOfCell: usualBytesOfCell });

function askTable(table: Excel.Table): () => TableSnapshot {
  const range = askTableRange(table);
  const { columns } = table;
  columns.load("items/name");
  return () => ({ name: table.name, range: range(), columns: columns.items.map(({ name }) => name) });
}

interface Contents {
  /** What the sheets hold, each in as many pieces as it came in. */
  readonly contents: ReadonlyMap<string, readonly RangeContent[]>;
  readonly marks: ReadonlyMap<string, readonly RangeRef[]>;
}

async function readContents(context: Excel.RequestContext, task: Task, facts: readonly SheetFacts[]): Promise<Contents> {
  const areas = facts.flatMap(({ area }) => area ?? []);
  task.expect(cellsInAll(areas));
  const askWhere = () => {
    const answers = facts.map(({ known: { name }, formats }) => ({ name, where: formats() }));
    return () => new Map(answers.map(({ name, where }) => [name, where().ranges]));
  };
  const { areas: read, also: marks } = await readAreas(context, task, areas, { ask: askWhere });
  return { contents: new Map([...groupedBy(read, ({ sheet }) => sheet)].map(([sheet, pieces]) => [sheet, pieces.map(({ content }) => content)])), marks };
}

/** A snapshot starts at A1; what was read starts where the first value is. */
function* contentFromA1(pieces: readonly RangeContent[]): Steps<Content> {
  const values: CellValue[][] = [];
  for (const { top, left, values: rows } of pieces) {
    yield* eachInSteps(rows, (row, index) => {
      while (values.length <= top + index) values.push([]);
      putInto(values[top + index] ?? [], left, row);
    });
  }
  return { values, formulas: inOne(pieces.map(({ formulas }) => formulas)), formats: inOne(pieces.map(({ formats }) => formats)) };
}

function putInto(line: CellValue[], left: number, row: readonly CellValue[]): void {
  while (line.length < left) line.push(null);
  row.forEach((value, column) => {
    line[left + column] = value;
  });
}

function inOne(maps: readonly ReadonlyMap<CellKey, string>[]): ReadonlyMap<CellKey, string> {
  const [only, ...others] = maps;
  return only && others.length === 0 ? only : new Map(maps.flatMap((map) => [...map]));
}
