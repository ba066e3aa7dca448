import { message } from "../text";
import type { RangeRef } from "../workbook/cell";
import { a1Range } from "../workbook/cell";
import { markFormula, markLook, sameRanges } from "../workbook/marks";
import type { MarkPatch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { inExcel, unheard } from "./in-excel";
import { listSheets } from "./sheet-list";
import type { StandingMarks } from "./standing-marks";
import { askMarks } from "./standing-marks";
import type { Task } from "./task";

/** Excel takes no longer address: beyond it the marks of a sheet are several formats alike. */
const longestAddress = 8000;

interface Marked extends StandingMarks {
  readonly sheet: Excel.Worksheet;
  readonly wanted: readonly RangeRef[];
}

/**
 * Lets other marks stand, and touches no other conditional format.
 * @param begin is told what stood before, to be set again, just before anything is changed.
 * @throws Refusal before anything is done where a sheet is gone, or protected.
 */
export async function setMarks(context: Excel.RequestContext, patches: readonly MarkPatch[], task: Task, begin: (before: readonly MarksBefore[]) => void): Promise<void> {
  if (patches.length === 0) return;
  task.goOn();
  const { sheets } = await listSheets(context);
  const standing = await standingMarks(context, patches.map(({ sheet: name, ranges }) => ({ sheet: sheets.find((sheet) => sheet.name === name) ?? gone(name), wanted: ranges })));
  const changing = standing.filter(({ wanted, ranges }) => !sameRanges(wanted, ranges));
  const locked = changing.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new Refusal(message("host.sheetProtected", { sheet: locked.sheet.name }));
  task.goOn();
  begin(standing.map(({ sheet, ranges }) => ({ id: sheet.id, sheet: sheet.name, ranges })));
  await queueMarks(context, changing);
}

/** Excel knows a sheet by this, whatever it is called by now. */
export interface MarksBefore extends Pick<MarkPatch, "sheet" | "ranges"> {
  readonly id: string;
}

/** Lets the marks stand again that stood before; with a sheet that is gone, its marks are. */
export const putMarksBack = (before: readonly MarksBefore[]): Promise<void> =>
  inExcel(async (context) => {
    const standing = await standingAgain(context, before);
    await queueMarks(context, standing.filter(({ wanted, ranges }) => !sameRanges(wanted, ranges)));
  });

/** The sheets on which other marks stand than before. */
export const marksOtherThan = (before: readonly MarksBefore[]): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const standing = await standingAgain(context, before);
    return standing.filter(({ wanted, ranges }) => !sameRanges(wanted, ranges)).map(({ sheet }) => sheet.name);
  });

async function standingAgain(context: Excel.RequestContext, before: readonly MarksBefore[]): Promise<readonly Marked[]> {
  const { sheets } = await listSheets(context);
  return standingMarks(
    context,
    before.flatMap(({ id, ranges }) => {
      const sheet = sheets.find((each) => each.id === id);
      return sheet ? [{ sheet, wanted: ranges }] : [];
    }),
  );
}

function gone(sheet: string): never {
  throw new Refusal(message("host.sheetGone", { sheet }));
}

async function queueMarks(context: Excel.RequestContext, changing: readonly Marked[]): Promise<void> {
  unheard(context, () => {
    for (const { sheet, wanted, formats } of changing) {
      for (const format of formats) format.delete();
      for (const address of addressesOf(wanted)) queueMark(sheet.getRanges(address));
    }
  });
  await context.sync();
}

/** Two syncs. */
async function standingMarks(context: Excel.RequestContext, sheets: readonly Pick<Marked, "sheet" | "wanted">[]): Promise<readonly Marked[]> {
  const asked = sheets.map((each) => {
    each.sheet.protection.load("protected");
    return { each, formats: askMarks(each.sheet) };
  });
  await context.sync();
  const answers = asked.map(({ each, formats }) => ({ each, marks: formats() }));
  await context.sync();
  return answers.map(({ each, marks }) => ({ ...each, ...marks() }));
}

function addressesOf(ranges: readonly RangeRef[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of ranges.map(a1Range)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + area.length >= longestAddress) addresses.push(area);
    else addresses[addresses.length - 1] = `${last},${area}`;
  }
  return addresses;
}

function queueMark(areas: Excel.RangeAreas): void {
  const { custom } = areas.conditionalFormats.add("Custom");
  custom.rule.formula = `=${markFormula}`;
  const { font, fill, borders } = custom.format;
  font.color = markLook.color;
  fill.color = markLook.fill;
  for (const side of ["top", "right", "bottom", "left"] as const) {
    borders[side].style = "Continuous";
    borders[side].color = markLook.borders[side].color;
  }
}
