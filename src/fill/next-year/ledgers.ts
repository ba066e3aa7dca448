import type { PlainDate } from "../../measures/dates";
import { date, isBefore } from "../../measures/dates";
import type { Period } from "../../measures/periods";
import { daysOf } from "../../measures/periods";
import type { Found } from "../../sheets/district";
import type { Read } from "../../sheets/values/read";
import { valueOf } from "../../sheets/values/read";
import { monthWritten } from "../../sheets/values/month";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { cellsInWords } from "../../workbook/cells-in-words";
import type { Placed } from "../extent";
import type { Note } from "../filling";

/** A ledger with the rows that stay in the closing year's file. */
interface ClosedLedger {
  readonly found: Placed;
  readonly leaves: ReadonlySet<number>;
  /** Rows that go along into the new year. */
  readonly carried: number;
  readonly notes: readonly Note[];
}

/** after: belongs to the new year · before: to the closing one · unknown: no day can be read, and the row stays for people to judge. */
type Side = "after" | "before" | "unknown";

interface AnyRow {
  readonly at: number;
  readonly cell: (field: never) => CellRef | undefined;
}

/** What of each ledger is of the new year already: by 所属期间, else by the day; leave by its last day. */
export function closedLedgers({ duties, leave, attendance, funds, meetings }: Found, closes: PlainDate): readonly ClosedLedger[] {
  const from = (day: PlainDate | undefined): Side => (day === undefined ? "unknown" : isBefore(closes, day) ? "after" : "before");
  const byPeriod = (period: Read<Period>, day: Read<PlainDate>): Side => {
    const named = valueOf(period);
    return named ? from(daysOf(named).from) : from(valueOf(day));
  };
  return [
    ...(duties ? [closed(duties, duties.rows, ({ values }) => byPeriod(values.period, values.date), "date")] : []),
    // A spell without an end is still open.
    ...(leave ? [closed(leave, leave.rows, ({ values }) => (values.to.state === "blank" ? "after" : from(valueOf(values.to))), "to")] : []),
    ...(attendance ? [closed(attendance, attendance.rows, ({ values }) => from(firstDay(valueOf(values.month))), "month")] : []),
    ...(funds ? [closed(funds, funds.rows, ({ values }) => byPeriod(values.period, values.spent), "period")] : []),
    ...(meetings ? [closed(meetings, meetings.rows, ({ values }) => byPeriod(values.period, values.date), "date")] : []),
  ];
}

const firstDay = (month: Parameters<typeof monthWritten>[0] | undefined): PlainDate | undefined => month && date(`${monthWritten(month)}-01`);

function closed<Row extends AnyRow>(found: Placed, rows: readonly Row[], sideOf: (row: Row) => Side, field: Parameters<Row["cell"]>[0]): ClosedLedger {
  const sides = rows.map((row) => ({ row, side: sideOf(row) }));
  const left = sides.filter(({ side }) => side === "before");
  const unknown = sides.filter(({ side }) => side === "unknown").flatMap(({ row }) => row.cell(field) ?? []);
  const carried = rows.length - left.length;
  const first = unknown[0];
  return {
    found,
    leaves: new Set(left.map(({ row }) => row.at)),
    carried,
    notes: [
      ...(rows.length > 0 ? [{ says: message("fill.ledgerClosed", { sheet: found.sheet.name, left: left.length, carried }) }] : []),
      ...(first ? [{ says: message("fill.ledgerUndated", { cells: cellsInWords(unknown).cells }), at: first }] : []),
    ],
  };
}
