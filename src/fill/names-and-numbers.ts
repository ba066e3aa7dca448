import type { People } from "../check/people";
import { peopleOf } from "../check/people";
import { personalKinds } from "../sheets/fund-ledger";
import type { District } from "../sheets/district";
import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";
import { message } from "../text";
import type { Message } from "../text";
import type { CellContent, CellRef } from "../workbook/cell";
import { cellsInWords } from "../workbook/cells-in-words";
import { dueCode, dueText } from "./due";
import type { AnyDefinition, Placed } from "./extent";
import { fillCell, isOpen, standingCell, together } from "./fill-cell";
import type { Filling, Note } from "./filling";
import { nothing } from "./filling";
import type { RosterRow } from "../score/on-books";

/** Sheets that name people by name and number. */
const ledgers = ["leave", "duties", "attendance"] as const;

type Field = "name" | "staffNumber";

interface LedgerRow {
  readonly values: Readonly<Record<Field, Read<string>>>;
  readonly cell: (field: Field) => CellRef | undefined;
  readonly content: (field: Field) => CellContent;
}

/**
 * 姓名 and 人员编号 in 请假登记, 履职台账 and 考勤登记 from 花名册: the blank one, where the other one decides. 经费台账 has numbers only, which are looked up.
 * @returns cells to fill; names that two people bear, and what the roster does not know.
 */
export function fillNamesAndNumbers(district: District): Filling {
  const { sheets } = district;
  if (!sheets.roster) return nothing({ says: message("fill.noRoster") });
  if (sheets.roster.rows.length === 0) return nothing({ says: message("fill.rosterEmpty") });
  const people = peopleOf(district);
  const there = ledgers.flatMap((key) => sheets[key] ?? []);
  if (there.length === 0 && !sheets.funds) return nothing({ says: message("fill.noLedgers") });
  return gathered(together([...there.map((found) => fillLedger(found, people)), fundNumbers(district, people)]));
}

interface Ledger extends Pick<Placed, "definition" | "sheet" | "columnOf"> {
  readonly rows: readonly LedgerRow[];
}

function fillLedger({ definition, sheet, columnOf, rows }: Ledger, people: People): Filling {
  if (!columnOf.has("staffNumber")) return nothing({ says: message("fill.columnAbsent", { sheet: sheet.name, title: definition.columns["staffNumber"]?.title ?? "" }) });
  return together(rows.map((row) => fillRow(definition, row, people)));
}

const nameOf = (row: RosterRow): string => valueOf(row.values.name) ?? "—";
const numberOf = (row: RosterRow): string => valueOf(row.values.staffNumber) ?? "—";

function fillRow(definition: AnyDefinition, row: LedgerRow, people: People): Filling {
  const [name, number] = [standingCell(definition, row, "name"), standingCell(definition, row, "staffNumber")];
  const [said, saidNumber] = [valueOf(row.values.name), valueOf(row.values.staffNumber)];
  const note = (says: Message, at: CellRef | undefined): Filling => nothing({ says, at, person: said ?? saidNumber });
  if (saidNumber !== undefined) {
    const [person, ...others] = people.withStaffNumber(saidNumber);
    if (!person) return note(message("fill.numberUnknown", { number: saidNumber }), number?.at);
    if (others.length > 0) return note(message("fill.numberTwice", { number: saidNumber, names: [person, ...others].map(nameOf) }), number?.at);
    return fillCell(name, dueText(valueOf(person.values.name), [message("fill.byNumber", { number: saidNumber, row: person.at + 1 })]), { person: valueOf(person.values.name), source: message("fill.rosterNumber", { number: saidNumber }) });
  }
  if (said === undefined || !number || !isOpen(number)) return nothing();
  const [person, ...others] = people.withName(said);
  if (!person) return note(message("fill.nameUnknown", { name: said }), name?.at);
  if (others.length > 0) return note(message("fill.nameTwice", { numbers: [person, ...others].map(numberOf) }), number.at);
  if (valueOf(person.values.staffNumber) === undefined) return note(message("fill.noNumber", { name: said, row: person.at + 1 }), number.at);
  return fillCell(number, dueCode(valueOf(person.values.staffNumber), [message("fill.byName", { name: said, row: person.at + 1 })]), { person: said, source: message("fill.roster") });
}

/** Secretaries of model sites get allowances too (第十三条) and are not on the roster. */
function fundNumbers({ sheets }: District, people: People): Filling {
  const rows = sheets.funds?.rows ?? [];
  const unknown = rows.flatMap((row) => {
    const [kind, staffKind, number] = [valueOf(row.values.kind), valueOf(row.values.staffKind), valueOf(row.values.staffNumber)];
    const personal = kind !== undefined && (personalKinds as readonly string[]).includes(kind) && staffKind !== "示范点党组织书记";
    return personal && number !== undefined && people.withStaffNumber(number).length === 0 ? [{ says: message("fill.numberUnknown", { number }), at: row.cell("staffNumber"), person: number }] : [];
  });
  return nothing(...unknown);
}

/** One note for all cells of a sheet that it is true of: a ledger repeats each name a hundred times. */
function gathered({ notes, ...rest }: Filling): Filling {
  const groups = new Map<string, { readonly note: Note; readonly cells: CellRef[] }>();
  for (const note of notes) {
    const key = JSON.stringify([note.says, note.at?.sheet]);
    const group = groups.get(key) ?? { note, cells: [] };
    if (note.at) group.cells.push(note.at);
    groups.set(key, group);
  }
  return { ...rest, notes: [...groups.values()].map(({ note, cells }) => (cells.length < 2 ? note : { ...note, says: message("fill.inCells", { says: note.says, cells: cellsInWords(cells).cells }) })) };
}
