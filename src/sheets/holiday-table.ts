import type { PlainDate } from "../measures/dates";
import type { Calendar } from "../measures/holidays";
import { calendarOf, noticedDays, overlaid, stateCouncil } from "../measures/holidays";
import { isNoAnswer } from "../measures/explained";
import type { CellRef } from "../workbook/cell";
import type { Snapshot } from "../workbook/snapshot";
import { choice, day, text } from "./column";
import { defineSheet } from "./define";
import type { Recognised } from "./recognise";
import { recognise } from "./recognise";
import { valueOf } from "./values/read";

/** What people do on a day, as the table says it. */
const arrangements = { off: "放假", working: "上班" } as const;
type Kind = keyof typeof arrangements;

/** 节假日: a table of its own at the right of 参数, its header in the same row. A line a day that differs from the plain week (第十八条第四项). */
export const holidayTable = defineSheet("节假日", ["day", "arrangement"], {
  day: day({ title: "日期", required: "always", width: 13 }),
  arrangement: choice([arrangements.off, arrangements.working], { title: "安排", required: "always", width: 9 }, { 休: "放假", 休息: "放假", 班: "上班", 补班: "上班", 调休上班: "上班" }),
  name: text({ title: "名称", aliases: ["节日"], width: 16 }),
}, { footers: false });

interface HolidayLine {
  readonly day: PlainDate;
  readonly arrangement: (typeof arrangements)[Kind];
  readonly name: string;
}

/** The lines of the table for the template: the days of these years by the State Council's notices, in order. */
export const holidayLines = (years: readonly number[]): readonly HolidayLine[] => years.flatMap(noticedDays).map(({ day, kind, name }) => ({ day, arrangement: arrangements[kind], name }));

export const arrangementOf = (kind: Kind): string => arrangements[kind];

/** A day of the table that could be read, with the cell that it stands in. */
export interface TableDay {
  readonly day: PlainDate;
  readonly kind: Kind;
  readonly at: CellRef;
}

/** The table as it was read; its calendar has every year that it names in place of the State Council's. */
export interface Holidays {
  readonly table: Recognised<typeof holidayTable> | undefined;
  readonly days: readonly TableDay[];
  /** Said to be both; they count by the plain week. */
  readonly bothWays: readonly TableDay[];
  readonly calendar: Calendar;
}

/** Reads the table on 参数, or on a sheet of its own name; any list of 日期 and 安排 elsewhere is somebody's schedule. */
export function readHolidays(snapshot: Snapshot, parameterSheet: string | undefined): Holidays {
  const sheets = snapshot.sheets.filter(({ name }) => name === parameterSheet || name.includes(holidayTable.name));
  const table = recognise(holidayTable, { ...snapshot, sheets });
  const read = table ? daysIn(table) : [];
  const kinds = new Map<string, Set<Kind>>();
  const bothWays = read.filter(({ day, kind }) => {
    const there = kinds.get(day.toString()) ?? new Set();
    kinds.set(day.toString(), there);
    const isFirst = there.size === 0;
    return there.size < there.add(kind).size && !isFirst;
  });
  const days = read.filter(({ day }) => kinds.get(day.toString())?.size === 1);
  const own = calendarOf(days);
  return { table, days, bothWays, calendar: isNoAnswer(own) ? stateCouncil : overlaid(own) };
}

const daysIn = ({ rows }: Recognised<typeof holidayTable>): readonly TableDay[] =>
  rows.flatMap((row) => {
    const [day, arrangement, at] = [valueOf(row.values.day), valueOf(row.values.arrangement), row.cell("day")];
    return day && arrangement && at ? [{ day, kind: arrangement === arrangements.off ? ("off" as const) : ("working" as const), at }] : [];
  });
