import { knownYears } from "../../measures/holidays";
import type { Law } from "../../measures/parameters";
import { holidayLines, holidayTable } from "../../sheets/holiday-table";
import { parameters } from "../../sheets/settings";
import { message, say } from "../../text";
import { a1, a1Range } from "../../workbook/cell";
import { serialOfDate } from "../../workbook/date-serial";
import { rowsOf } from "../layout";
import { plain } from "./look";
import { addHeader, open } from "./parameter-look";
import { validationOf } from "./validation";
import type { Draft } from "./workbook";

const { name } = parameters;

/** Blank lines for the years to come. */
const spareLines = 80;

/** The days off and worked at the right of 参数: filled in as far as the State Council has said, open for what it will say. */
export function addHolidayTable(draft: Draft, left: number, law: Law): void {
  const { file, style, done } = draft;
  const { day, arrangement, name: holidayName } = holidayTable.columns;
  const days = holidayLines(knownYears);
  const body = { top: rowsOf.first, bottom: rowsOf.first + days.length + spareLines - 1 };
  const note = a1({ row: rowsOf.unit, column: left });
  const noteEnd = a1({ row: rowsOf.counts, column: left + 2 });
  done(name, file.MergeCell(name, note, noteEnd));
  done(name, file.SetCellValue(name, note, say(message("template.parameters.holidays", { years: knownYears }))));
  done(name, file.SetCellStyle(name, note, noteEnd, style({ Font: plain(), Alignment: { Vertical: "center", WrapText: true } })));
  for (const [place, column] of [day, arrangement, holidayName].entries()) {
    addHeader(draft, left + place, column);
    const [first, last] = [a1({ row: body.top, column: left + place }), a1({ row: body.bottom, column: left + place })];
    done(name, file.SetCellStyle(name, first, last, style({ ...open, Alignment: { Horizontal: "center", Vertical: "center" }, CustomNumFmt: column.kind === "date" ? "yyyy-mm-dd" : "General" })));
    const validation = validationOf(column, first, law);
    if (validation) done(name, file.AddDataValidation(name, { ...validation, Sqref: a1Range({ ...body, left: left + place, right: left + place }) }));
  }
  for (const [place, line] of days.entries()) {
    const cells = [serialOfDate(line.day), line.arrangement, line.name];
    for (const [offset, value] of cells.entries()) done(name, file.SetCellValue(name, a1({ row: body.top + place, column: left + offset }), value));
  }
}
