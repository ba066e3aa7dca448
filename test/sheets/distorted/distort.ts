import type { SheetKey } from "../../../src/sheets/district";
import { knownSheets } from "../../../src/sheets/district";
import type { CellValue } from "../../../src/workbook/cell";
import type { Snapshot } from "../../../src/workbook/snapshot";
import type { CleanColumn, CleanSheet, Typed } from "./clean";
import { blank, cleanSheet } from "./clean";
import { headerRows, withOtherHeaders } from "./headers";
import { laidOut } from "./layout";
import type { Line, Placed } from "./layout";
import type { Chance } from "./random";
import { asTyped } from "./values";

/** A workbook as it came back, and what must be read from it. */
interface Distorted {
  readonly snapshot: Snapshot;
  readonly sheet: CleanSheet;
  /** Another known sheet on the same worksheet, with its number of rows. */
  readonly other: { readonly key: SheetKey; readonly rows: number } | undefined;
  /** What was done to it, for whoever reads a failure. */
  readonly done: readonly string[];
}

const columnsMapped = (sheet: CleanSheet, of: (column: CleanColumn) => CleanColumn): CleanSheet => ({ ...sheet, columns: sheet.columns.map(of) });

const withTypedValues = (sheet: CleanSheet, chance: Chance): CleanSheet =>
  columnsMapped(sheet, (column) => ({ ...column, cells: column.cells.map((cell) => (column.column && chance.once(6) ? asTyped(cell, column.column, chance) : cell)) }));

function withoutSomeColumns(sheet: CleanSheet, chance: Chance): CleanSheet {
  const definition = knownSheets[sheet.key];
  const isNeeded = ({ field, column }: CleanColumn) => field === undefined || (definition.key as readonly string[]).includes(field) || column?.required === "always";
  return { ...sheet, columns: sheet.columns.filter((column) => isNeeded(column) || !chance.once(4)) };
}

/** Columns of the district's own; some without a header. */
function withExtraColumns(sheet: CleanSheet, chance: Chance): CleanSheet {
  const extra = (header: string): CleanColumn => ({ field: undefined, header, column: undefined, cells: Array.from({ length: sheet.rows }, (): Typed => (chance.once(3) ? blank : { value: chance.one(["是", 3, "已核", "√"]), means: "" })) });
  const columns = [...sheet.columns];
  for (const header of chance.shuffled(["民族", "入党时间", "自编号", "毕业院校", "核对", ""]).slice(0, 1 + chance.below(3))) columns.splice(chance.below(columns.length + 1), 0, extra(header));
  return { ...sheet, columns };
}

const cells = (...values: readonly CellValue[]): Line => ({ kind: "cells", cells: values });

const titles = ({ title }: CleanSheet, chance: Chance): readonly Line[] => chance.one<readonly Line[]>([
  [],
  [cells(title)],
  [cells("附件2"), cells(title), cells("填报单位：西固区", null, null, "填报日期：2024年12月20日")],
  [cells(null, null, title), cells(), cells("单位（盖章）：", "西固区"), cells("共 12 条")],
  [cells(title), cells("填报单位：西固区"), cells("说明：本表一式两份，按文本填写公民身份号码。"), cells(), cells()],
]);

const footers = (sheet: CleanSheet, chance: Chance): readonly Line[] => {
  // A list of facts has no footers: 审核人 is one of its facts.
  if (sheet.key === "parameters") return [];
  return chance.one<readonly Line[]>([
    [cells("合计", null, 12), cells("填表人：吴小燕", null, null, "审核人：郑文")],
    [cells(null, null, null), cells("合  计"), cells("主要负责人：", null, "联系电话：0931-7000000")],
    [cells("注：以上情况属实。"), cells("审核人", "填表人", "联系电话")],
    [cells("平均分"), cells("单位（盖章）"), cells("2024年12月20日填报，日期：2024年12月20日")].slice(0, 2),
  ]);
};

/** Rows of the table with what stands between them: blank lines, and the header again as at the top of a page. */
function dataLines(sheet: CleanSheet, chance: Chance, { blanks, pages }: { readonly blanks: boolean; readonly pages: boolean }): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < sheet.rows; row += 1) {
    if (blanks && chance.once(5)) lines.push(cells());
    if (pages && row > 0 && row % 5 === 0) lines.push(...(chance.once(2) ? [cells(sheet.title)] : []), { kind: "headers" });
    lines.push({ kind: "data", row });
  }
  return lines;
}

const depthOf = (twoRows: boolean): 1 | 2 => (twoRows ? 2 : 1);

/** A smaller sheet of another kind, to stand beside or under the first. */
function neighbour(key: SheetKey, chance: Chance): { readonly sheet: CleanSheet; readonly lines: readonly Line[] } {
  const others: readonly SheetKey[] = ["roster", "duties", "leave", "attendance", "funds", "meetings", "scoring", "indicators", "history"];
  const sheet = cleanSheet(chance.one(others.filter((other) => other !== key)), chance, 4);
  return { sheet, lines: [{ kind: "headers" }, ...Array.from({ length: 4 }, (_, row): Line => ({ kind: "data", row }))] };
}

/** A key column that nobody can tell: it is gone, has a name of the district's own, or stands there twice. */
interface Spoilt {
  readonly field: string;
  readonly how: "gone" | "renamed" | "twice";
}

function spoiltSheet(sheet: CleanSheet, { field, how }: Spoilt): CleanSheet {
  const is = (column: CleanColumn) => column.field === field;
  if (how === "gone") return { ...sheet, columns: sheet.columns.filter((column) => !is(column)) };
  if (how === "renamed") return columnsMapped(sheet, (column) => (is(column) ? { ...column, header: "第三栏" } : column));
  return { ...sheet, columns: [...sheet.columns, ...sheet.columns.filter(is)] };
}

export function distorted(key: SheetKey, chance: Chance, spoilt?: Spoilt): Distorted {
  const done: string[] = [];
  const does = (what: string, inSoMany: number): boolean => {
    const now = chance.once(inSoMany);
    if (now) done.push(what);
    return now;
  };
  let sheet = cleanSheet(key, chance);
  if (does("fewer columns", 3)) sheet = withoutSomeColumns(sheet, chance);
  if (does("typed values", 2)) sheet = withTypedValues(sheet, chance);
  if (does("other headers", 2)) sheet = withOtherHeaders(sheet, chance);
  if (spoilt) sheet = spoiltSheet(sheet, spoilt);
  if (does("reordered", 2)) sheet = { ...sheet, columns: chance.shuffled(sheet.columns) };
  if (does("extra columns", 3)) sheet = withExtraColumns(sheet, chance);
  const headers = headerRows(sheet.columns.map(({ header }) => header), depthOf(does("two header rows", 3)), chance);
  const lines: readonly Line[] = [
    ...(does("titles", 2) ? titles(sheet, chance) : [cells(sheet.title), cells("填报单位："), cells("")]),
    { kind: "headers" },
    ...dataLines(sheet, chance, { blanks: does("blank rows", 4), pages: does("header again", 5) }),
    ...(does("footers", 3) ? footers(sheet, chance) : []),
  ];
  const height = lines.length + lines.filter(({ kind }) => kind === "headers").length;
  const placed: Placed[] = [{ sheet, headers, lines, top: 0, left: does("moved right", 6) ? 2 : 0 }];
  const beside = does("table beside", 6);
  const under = !beside && key !== "parameters" && does("table under", 6);
  const next = beside || under ? neighbour(key, chance) : undefined;
  if (next) {
    const place = beside ? { top: chance.below(4), left: placed[0]!.left + sheet.columns.length + 1 } : { top: height + 1, left: 0 };
    placed.push({ sheet: next.sheet, headers: headerRows(next.sheet.columns.map(({ header }) => header), 1, chance), lines: under ? [cells(`二、${next.sheet.title}`), ...next.lines] : next.lines, ...place });
  }
  const date1904 = does("days from 1904", 6);
  const name = !spoilt && does("other sheet name", 3) ? chance.one(["Sheet1", `2024年${sheet.name}`, `${sheet.name}（终稿）`, "报送", "表一"]) : sheet.name;
  const bare = laidOut(name, placed, date1904);
  const full = {
    ...bare,
    visibility: does("hidden sheet", 8) ? ("hidden" as const) : ("visible" as const),
    hiddenRows: new Set(does("hidden rows", 5) ? bare.values.flatMap((_, row) => (chance.once(3) ? [row] : [])) : []),
    hiddenColumns: new Set(does("hidden columns", 5) ? sheet.columns.flatMap((_, column) => (chance.once(3) ? [column] : [])) : []),
    filtered: does("filter", 8),
    ...(does("merges unknown", 10) && { merges: "unknown" as const }),
  };
  return { snapshot: { sheets: [full], date1904, names: [] }, sheet, other: next && { key: next.sheet.key, rows: 4 }, done };
}
