import { roster } from "../../sheets/roster";
import type { Entry } from "../../sheets/recognise";
import type { Fault } from "../../sheets/values/read";
import { checkDigit, plainId } from "../../sheets/values/id-number";
import type { Message } from "../../text";
import { message } from "../../text";
import { personOf } from "../../score/people";
import { shownText } from "../../sheets/values/text";
import type { District, Found } from "../../sheets/district";
import type { CellRef } from "../../workbook/cell";
import { a1 } from "../../workbook/cell";
import { groupedBy } from "../../workbook/grouped-by";
import { oncePer } from "../../sheets/once";
import type { Observation } from "../rule";
import { rule } from "../rule";

/**
 * 公民身份号码: a number cell has lost its last digits for good; otherwise length, date and check digit must fit (GB 11643).
 * The same wrong number on several sheets was copied: one finding says it, on 花名册 where it stands there, and names the other cells.
 */
export const idNumber = rule({
  id: "id-number",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look: {
    doubtful: ({ report, district }) => ({ row, entry }) => {
      if (!isMine(entry)) return;
      const [first, ...others] = copiesOf(entry, district);
      if (!first || isSame(first, entry.at)) report({ ...personOf(row), ...observed(entry, others) });
    },
  },
});

const isMine = ({ column, read }: Entry): boolean => column.kind === "id" && read.state === "unreadable";

const isSame = (one: CellRef, other: CellRef): boolean => one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** A number that is written wrongly, as it stands; what a cell has lost or does not show is its own fault. */
function writtenWrong(read: Entry["read"] | undefined): string | undefined {
  const isWritten = read?.state === "unreadable" && !["errorCell", "noStoredValue", "numericId"].includes(read.fault);
  return isWritten ? plainId(shownText(read.original)) : undefined;
}

/** The sheets with a column of ids, in the order in which one is filled from the other. */
const withIds = ["roster", "scoring", "history"] as const;
type IdRow = NonNullable<Found[(typeof withIds)[number]]>["rows"][number];

/** By row, as the rows are read: an edit elsewhere leaves them what they were. */
const wrongIn = oncePer((rows: readonly IdRow[]) => groupedBy(rows, ({ values }) => writtenWrong(values.id)));

/** Every cell with this very number; 历年等次 has a person once a year, the other sheets once, or each row is for itself. */
function copiesOf({ read, at }: Entry, { sheets }: District): readonly CellRef[] {
  const written = writtenWrong(read);
  if (written === undefined) return [at];
  const each = withIds.map((key) => ({ key, cells: (wrongIn(sheets[key]?.rows ?? nobody).get(written) ?? []).flatMap((row) => row.cell("id") ?? []) }));
  const all = each.flatMap(({ cells }) => cells);
  const isOne = all.some((cell) => isSame(cell, at)) && !each.some(({ key, cells }) => key !== "history" && cells.length > 1);
  return isOne ? all : [at];
}

const nobody: readonly IdRow[] = [];

function observed({ read, at }: Entry, copies: readonly CellRef[]): Observation {
  const actual = shownText(read.original);
  const says = sentence(read.state === "unreadable" ? read.fault : "idCharacters", actual);
  const cells = copies.map((copy) => `${copy.sheet} ${a1(copy)}`);
  return { at, says: copies.length > 0 ? message("check.idAlsoAt", { says, cells }) : says, actual, expected: "18 位" };
}

/** What else may be wrong with an id is that its characters are not digits. */
const sentences: Partial<Record<Fault, (id: string) => Message>> = {
  errorCell: (actual) => message("check.errorCell", { title: roster.columns.id.title, actual }),
  noStoredValue: () => message("check.noStoredValue", { title: roster.columns.id.title }),
  numericId: () => message("check.idNumeric"),
  oldId: () => message("check.idOld"),
  idLength: (id) => message("check.idLength", { length: id.length }),
  idBirth: (id) => message("check.idBirth", { birth: id.slice(6, 14) }),
  idCheckDigit: (id) => message("check.idCheckDigit", { last: id.slice(-1), due: checkDigit(id) }),
};

const sentence = (fault: Fault, actual: string): Message => sentences[fault]?.(plainId(actual)) ?? message("check.idCharacters");
