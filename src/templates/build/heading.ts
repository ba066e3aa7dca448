import type { PlainDate } from "../../measures/dates";
import type { Law } from "../../measures/parameters";
import type { SettingKey } from "../../sheets/settings";
import type { Read } from "../../sheets/values/read";
import { valueOf } from "../../sheets/values/read";
import { message, say } from "../../text";
import { a1 } from "../../workbook/cell";
import { coverAddress } from "../cover-cells";
import type { SheetLayout } from "../layout";
import { rowsOf } from "../layout";
import { plain, titleSize } from "./look";
import type { PageColumns } from "./pages";
import { lastColumns, titleSpan } from "./pages";
import type { LiveCell, SheetPlan } from "./plan";
import type { Filled, Tally } from "../../sheets/tally";
import { sentence } from "../../sheets/tally";
import type { Draft } from "./workbook";

/** Widths that a character of a title, 填报单位 and 填报日期 need at least. */
const needed = { titleCharacter: 3.3, unit: 22, filled: 42 } as const;

interface Heading {
  readonly titles: readonly (PageColumns & { readonly text: string })[];
  /** Over the columns that stay in view: 填报单位, and under it the first count. */
  readonly kept: PageColumns;
  /** 考核年度 and 填报日期, at the right end of each page. */
  readonly filled: readonly PageColumns[];
  readonly counts: PageColumns;
}

/** Where the lines above the headers stand. */
function headingOf({ definition: { title }, kept: keptColumns }: SheetPlan, widths: readonly number[], pages: readonly PageColumns[]): Heading {
  const reach = widths.findIndex((_, place) => widths.slice(0, place + 1).reduce((sum, width) => sum + width, 0) >= needed.unit);
  const kept = { left: 0, right: keptColumns > 0 ? keptColumns - 1 : reach };
  const beside = ({ left, right }: PageColumns): PageColumns => ({ left: Math.max(left, kept.right + 1), right });
  return {
    titles: pages.map((page, place) => {
      const text = place === 0 ? title : say(message("template.titleContinued", { title }));
      return { text, ...titleSpan(page, widths, keptColumns, text.length * needed.titleCharacter) };
    }),
    kept,
    filled: pages.map((page) => lastColumns(beside(page), widths, needed.filled)),
    counts: beside(pages[0] ?? { left: 0, right: widths.length - 1 }),
  };
}

/**
 * Lays out title, unit, date and counts above the headers.
 * @returns their formulas, to be put in once the workbook is built.
 */
export function addHeading({ file, style, done }: Draft, plan: SheetPlan, layout: SheetLayout, widths: readonly number[], pages: readonly PageColumns[], law: Law): readonly LiveCell[] {
  const { name } = plan.definition;
  const { titles, kept, filled, counts } = headingOf(plan, widths, pages);
  const span = (row: number, { left, right }: PageColumns, look: Parameters<typeof style>[0]): string => {
    const [from, to] = [a1({ row, column: left }), a1({ row, column: right })];
    if (left < right) done(name, file.MergeCell(name, from, to));
    done(name, file.SetCellStyle(name, from, to, style(look)));
    return from;
  };
  for (const { text, ...columns } of titles) {
    const at = span(rowsOf.title, columns, { Font: plain({ Bold: true, Size: titleSize }), Alignment: { Horizontal: "center", Vertical: "center" } });
    done(name, file.SetCellValue(name, at, text));
  }
  const left = { Font: plain(), Alignment: { Vertical: "center", WrapText: plan.longCounts === true } };
  span(rowsOf.unit, kept, left);
  for (const columns of filled) span(rowsOf.unit, columns, { Font: plain(), Alignment: { Horizontal: "right", Vertical: "center" } });
  span(rowsOf.counts, kept, left);
  span(rowsOf.counts, counts, left);
  const heights = { [rowsOf.title]: 34, [rowsOf.unit]: 20, [rowsOf.counts]: plan.longCounts ? 32 : 20, [rowsOf.header]: 34 };
  for (const [row, height] of Object.entries(heights)) done(name, file.SetRowHeight(name, Number(row) + 1, height));
  const { main, more } = plan.counts(layout, law);
  return [
    { row: rowsOf.unit, column: kept.left, tally: plan.lines?.unit ?? unitLine },
    ...filled.map((columns): LiveCell => ({ row: rowsOf.unit, column: columns.left, tally: plan.lines?.filled ?? filledLine })),
    { row: rowsOf.counts, column: kept.left, tally: main },
    { row: rowsOf.counts, column: counts.left, tally: more },
  ];
}

/** What a line of the cover says, as text. @param formula that shows it. @param read where a built workbook has it. */
const fromCover = (formula: string, read: (settings: Filled["settings"]) => Read<string | number | PlainDate>): Tally => ({ formula: () => formula, value: ({ settings }) => String(valueOf(read(settings)) ?? "") });

/** The year and the day of filling in, as the cover has them. @param cover the lines that the workbook has. */
export function yearAndDay(cover?: readonly SettingKey[]): { readonly year: Tally; readonly date: Tally } {
  const [year, filledOn] = [coverAddress("year", cover), coverAddress("filledOn", cover)];
  return {
    year: fromCover(year, (settings) => settings.year.read),
    date: fromCover(`IF(${filledOn}="","",TEXT(${filledOn},"yyyy-mm-dd"))`, (settings) => settings.filledOn.read),
  };
}

/** From the cover, so that they are typed once. */
const unitLine = sentence("template.unit", { unit: fromCover(coverAddress("unit"), (settings) => settings.unit.read) });
const filledLine = sentence("template.filled", yearAndDay());
