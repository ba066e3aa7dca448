import type { CellKey, CellValue } from "../workbook/cell";
import type { DefinedName, SheetSnapshot, Snapshot, TableSnapshot } from "../workbook/snapshot";
import { hearAgain, inExcel } from "./in-excel";
import type { RangeContent } from "./range-content";
import { bySheet } from "./range-writes";
import type { Area } from "./read-areas";
import { cellsInAll, nothingElse, readAreas, usualBytesOfCell } from "./read-areas";
import { askObstacles, askTableRange, cornersOf, listSheets, tablesOn, visibilityOf } from "./sheet-list";
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
    const contents = await readContents(context, task, facts.flatMap(({ area }) => area ?? []));
    return {
      sheets: facts.map(({ known }) => ({ ...known, ...contentFromA1(contents.get(known.name) ?? []) })),
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
  readonly known: Omit<SheetSnapshot, keyof Content>;
  /** Where its cells are; nothing where it holds none. */
  readonly area: Area | undefined;
}

function askSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): () => SheetFacts {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const obstacles = askObstacles(sheet, tables);
  const tableAnswers = tables.map(askTable);
  return () => ({
    area: areaUsed(sheet, used),
    known: {
      name: sheet.name,
      visibility: visibilityOf(sheet),
      ...obstacles(),
      merges: "unknown",
      hiddenRows: "unknown",
      hiddenColumns: "unknown",
      unlocked: "unknown",
      // Finding them takes Excel two more answers; who sets or takes off marks asks for them.
      marks: "unknown",
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

/** What the sheets hold, each in as many pieces as it came in. */
async function readContents(context: Excel.RequestContext, task: Task, areas: readonly Area[]): Promise<ReadonlyMap<string, readonly RangeContent[]>> {
  if (areas.length === 0) return new Map();
  task.expect(cellsInAll(areas));
  const { areas: read } = await readAreas(context, task, areas, nothingElse);
  return new Map([...bySheet(read)].map(([sheet, pieces]) => [sheet, pieces.map(({ content }) => content)]));
}

/** A snapshot starts at A1; what was read starts where the first value is. */
function contentFromA1(pieces: readonly RangeContent[]): Content {
  const values: CellValue[][] = [];
  for (const { top, left, values: rows } of pieces) {
    rows.forEach((row, index) => {
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
