import type { Deadline, PersonFacts } from "../measures/deadlines";
import { deadlines } from "../measures/deadlines";
import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import { isNoAnswer } from "../measures/explained";
import { personOf } from "../score/people";
import type { District, Found } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import type { CellRef } from "../workbook/cell";
import { groupedBy } from "../workbook/grouped-by";
import type { Steps } from "../workbook/steps";
import { mapInSteps } from "../workbook/steps";
import { entriesByPerson, recordedIn } from "./ledger";
import { fundsReported, meetingsRecorded } from "./meetings";
import type { RosterRow } from "./people";
import { serviceOf } from "./people";
import { triedOf } from "./probation";
import { spellsOf } from "./spells";

/** Something that is to be done by a day: by these people, or by the district itself. */
export interface FallingDue extends Pick<Deadline, "what" | "period" | "dueOn"> {
  readonly people: readonly { readonly name: string; readonly at: CellRef | undefined }[];
}

/**
 * What falls due in a district from a day on, within so many days, and is not on record yet (第六、八、十二、十五、十七、十八条): the next day first, people with the same to do together.
 * What is overdue is the check's to find. Of a ledger that is not there nothing is said.
 * @param days how far ahead, the last of them included.
 * @example inOneGo(fallingDueInSteps(district, date("2025-02-20"), 30)).map(({ what, dueOn }) => `${what} ${dueOn}`) // ["deadline.fundReport 2025-03-10"]
 */
export function* fallingDueInSteps(district: District, on: PlainDate, days: number): Steps<readonly FallingDue[]> {
  const roster = district.sheets.roster?.rows ?? nobody;
  const under = partsOf(district, on, days);
  const known = kept.get(roster);
  if (known?.under.every((part, place) => part === under[place])) return known.due;
  const due = yield* dueInSteps(district, on, days);
  kept.set(roster, { under, due });
  return due;
}

const nobody: readonly RosterRow[] = [];

/** By the roster's rows, with all else that it follows from: an edit of another sheet leaves it as it was. */
const kept = new WeakMap<readonly RosterRow[], { readonly under: readonly unknown[]; readonly due: readonly FallingDue[] }>();

const partsOf = ({ sheets, year, law, calendar }: District, on: PlainDate, days: number): readonly unknown[] => [sheets.duties, sheets.leave, sheets.meetings, year, law, calendar, on.toString(), days];

function* dueInSteps(district: District, on: PlainDate, days: number): Steps<readonly FallingDue[]> {
  const { year, sheets, law } = district;
  if (year === undefined) return [];
  const after = on.add({ days: days + 1 });
  const nothing = { year, people: [], recorded: [], fundsReported: true };
  const within = (facts: Parameters<typeof deadlines>[0]): readonly Deadline[] => {
    const all = deadlines(facts, on, law);
    return isNoAnswer(all) ? [] : all.value.filter(({ dueOn }) => !isBefore(dueOn, on) && isBefore(dueOn, after));
  };
  const own = sheets.meetings ? within({ ...nothing, recorded: meetingsRecorded(district), fundsReported: fundsReported(sheets.meetings, year) }) : [];
  const ofPeople = yield* mapInSteps(sheets.roster?.rows ?? [], (row): readonly Item[] => {
    const facts = factsOf(row, district);
    return facts ? within({ ...nothing, people: [facts] }).flatMap((one) => (one.who === undefined || !isKept(one, sheets) ? [] : [{ ...one, row }])) : [];
  });
  const items: readonly Item[] = [...own.map((one) => ({ ...one, row: undefined })), ...ofPeople.flat()];
  return [...groupedBy(items, ({ what, period, dueOn }) => `${dueOn.toString()} ${what} ${period ?? ""}`)].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, [first, ...others]]) => (first ? [together(first, others)] : []));
}

interface Item extends Deadline {
  readonly row: RosterRow | undefined;
}

/** Whether the workbook has a sheet on which it would be recorded; the roster has the rest. */
const isKept = ({ what }: Deadline, { duties }: Found): boolean => !what.startsWith("duty.") || duties !== undefined;

const together = (first: Item, others: readonly Item[]): FallingDue => ({
  what: first.what,
  period: first.period,
  dueOn: first.dueOn,
  people: [first, ...others].flatMap(({ row }) => (row ? [{ name: personOf(row).person ?? "—", at: row.cell("name") }] : [])),
});

/** Nothing of someone whose days in service the roster does not tell: that is a finding of its own. */
function factsOf(row: RosterRow, district: District): PersonFacts | undefined {
  const service = serviceOf(row);
  if (!service) return undefined;
  const { values } = row;
  return {
    who: personOf(row).person ?? "",
    service,
    leave: spellsOf(row, district),
    recorded: (entriesByPerson(district).get(row) ?? []).flatMap(recordedIn),
    made: { work: valueOf(values.workCommitment), integrity: valueOf(values.integrityCommitment) },
    probationEnd: valueOf(values.probationEnds),
    ...triedOf(row),
    termEnd: valueOf(values.termEnds),
  };
}
