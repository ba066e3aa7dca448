import { cityRoll } from "../../sheets/summary";
import { recogniseNamed } from "../../sheets/sheet-named";
import { seenIn } from "../../sheets/values/shown";
import { valueOf } from "../../sheets/values/read";
import type { CellContent } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import type { City, VersionChanges } from "../city";
import { personKeysIn } from "./keys";
import type { Line } from "./line";
import { rollSheet } from "./roll";

type Person = VersionChanges["people"][number];

/** What an update changes of the people in 全市总表. */
export interface RollChanges {
  readonly counts: Readonly<Record<Person["kind"], number>>;
  /** As many as are read one by one. */
  readonly people: readonly Person[];
}

/** What people are appraised by, and what comes of it, in the order of the sheet. */
const compared = ["unit", "assessedThisYear", "noGradeReason", "usual", "annual", "composite", "grade", "assessed", "standing", "pair", "award", "outcome"] as const;

/** More would only make the page wait. */
const listed = 200;

const rowsOf = (summary: Snapshot) => recogniseNamed(cityRoll, summary)?.rows ?? [];

type RollRow = ReturnType<typeof rowsOf>[number];

/** Person by person, by id or else by unit and name: who comes, who goes, and whose scores, grades or awards are others. A count of cells says nothing to whoever answers for the totals. */
export function rollChanges(city: City, summary: Snapshot): RollChanges {
  const rows = rowsOf(summary);
  const { lines } = rollSheet(city, summary.date1904 === true);
  const before = rowsBefore(lines, rows);
  const now = lines.flatMap((line): readonly Person[] => {
    const old = before.get(line);
    const who = { name: line.about, id: textOf(line.values["id"]) || undefined };
    if (!old) return [{ kind: "added", ...who, fields: [] }];
    const fields = compared.flatMap((field) => fieldBetween(field, old, line));
    return fields.length > 0 ? [{ kind: "changed", ...who, fields }] : [];
  });
  const kept = new Set(before.values());
  const gone = rows.filter((row) => !kept.has(row)).map(({ values: { name, id } }): Person => ({ kind: "removed", name: valueOf(name) ?? "", id: valueOf(id)?.text, fields: [] }));
  // Whose figures change is what a clerk has to look at; who comes is often everybody.
  const people = [...now.filter(({ kind }) => kind === "changed"), ...gone, ...now.filter(({ kind }) => kind === "added")];
  const count = (wanted: Person["kind"]) => people.filter(({ kind }) => kind === wanted).length;
  return { counts: { added: count("added"), removed: count("removed"), changed: count("changed") }, people: people.slice(0, listed) };
}

/** One id may stand in two units: each finds its own row before a person is taken to have moved. */
function rowsBefore(lines: readonly Line[], rows: readonly RollRow[]): ReadonlyMap<Line, RollRow> {
  const byKey = new Map<string, RollRow[]>();
  for (const row of rows) for (const key of personKeysIn(row.values)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const found = new Map<Line, RollRow>();
  const taken = new Set<RollRow>();
  for (const moved of [false, true])
    for (const line of lines) {
      const old = found.has(line) ? undefined : line.keys.flatMap((key) => byKey.get(key) ?? []).find((row) => !taken.has(row) && (moved || seenIn(row.content("unit")) === textOf(line.values["unit"])));
      if (!old) continue;
      found.set(line, old);
      taken.add(old);
    }
  return found;
}

const textOf = (value: CellContent["value"] | undefined): string => seenIn({ value: value ?? null });

function fieldBetween(field: (typeof compared)[number], row: RollRow, { values, results }: Line): Person["fields"] {
  const content = row.content(field);
  // A formula that no program has calculated says nothing of what stood there.
  if (content.formula !== undefined && content.value === null) return [];
  const [before, after] = [seenIn(content), textOf(results[field] ?? values[field])];
  return before === after ? [] : [{ title: cityRoll.columns[field].title, before, after }];
}
