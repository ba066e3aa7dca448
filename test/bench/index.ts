import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { check } from "../../src/check/check";
import type { Rule } from "../../src/check/rule";
import { allRules } from "../../src/check/rules";
import { date } from "../../src/measures/dates";
import { readWorkbook } from "../../src/ooxml";
import { score } from "../../src/score/score";
import { readDistrict } from "../../src/sheets/district";
import type { Snapshot } from "../../src/workbook/snapshot";
import { asFile } from "./as-file";
import type { Edit } from "./edit";
import { editsOf } from "./edit";
import { districtBook, ledgerBook, scoringBook } from "./workbooks";

// Usage: node .cache/bench.js [rounds] [part of a workbook's name] [rules]: with "rules", what each of the slowest takes.
const [rounds = "5", wanted = "", detail] = process.argv.slice(2);

const books: Readonly<Record<string, () => Snapshot>> = {
  "评分表 20,000": () => scoringBook(20_000),
  "花名册+评分表+历年等次 7,000": () => districtBook(7000),
  "台账 20,000": () => ledgerBook(20_000),
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => String(Math.round(value)).padStart(8);
const widthOf = (head: string): number => Math.max(8, head.length + 2);
const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** CPU of the process in milliseconds, all its threads and so its garbage collection included; the work begins on a clean heap. */
function timed<T>(work: () => T): { readonly cpu: number; readonly result: T } {
  collectGarbage();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, result };
}

const phases = ["read", "rows", "check", "score"] as const;
type Phases = Record<(typeof phases)[number], number> & { readonly findings: number };

/** A snapshot is read once, however often it is asked for: each round has its own. */
function round(bytes: Uint8Array, rules: readonly Rule[]): Phases {
  const read = timed(() => readWorkbook(bytes));
  const rows = timed(() => readDistrict(read.result));
  const checked = timed(() => check(rows.result, { today: date("2025-01-10"), rules }));
  const scored = timed(() => score(rows.result));
  if (checked.result.crashed.length > 0) throw new Error(`crashed: ${checked.result.crashed.map(({ rule, error }) => `${rule} ${String(error)}`).join(", ")}`);
  return { read: read.cpu, rows: rows.cpu, check: checked.cpu, score: scored.cpu, findings: checked.result.findings.length };
}

/** The same rule, noting what each of its looks takes. */
function timing(rule: Rule, taken: Map<string, number>): Rule {
  const note = <T>(work: () => T): T => {
    const began = performance.now();
    const result = work();
    taken.set(rule.id, (taken.get(rule.id) ?? 0) + performance.now() - began);
    return result;
  };
  const timed = (one: Rule["looks"][number]): Rule["looks"][number] => {
    if (one.each === undefined) return { look: (sight) => note(() => one.look(sight)) };
    const begin: typeof one.begin = (sight, lists) => {
      const judge = note(() => one.begin(sight, lists));
      return judge && ((place) => note(() => judge(place)));
    };
    return { each: one.each, begin };
  };
  return { ...rule, looks: rule.looks.map(timed) };
}

print(`CPU in milliseconds, medians of ${rounds} after one to warm up; Node ${process.version}, ${process.arch}`);
print([...phases, "check/read", "check/read+rows", "findings"].map((head) => head.padStart(widthOf(head))).join(""));
for (const [name, make] of Object.entries(books)) {
  if (!name.includes(wanted)) continue;
  const bytes = asFile(make());
  const taken = new Map<string, number>();
  const watched = allRules.map((one) => timing(one, taken));
  round(bytes, allRules);
  const results = Array.from({ length: Number(rounds) }, () => round(bytes, detail === undefined ? allRules : watched));
  const [read, rows, checked, scored] = phases.map((phase) => median(results.map((one) => one[phase])));
  print([ms(read ?? 0), ms(rows ?? 0), ms(checked ?? 0), ms(scored ?? 0), ((checked ?? 0) / (read ?? 1)).toFixed(2).padStart(widthOf("check/read")), ((checked ?? 0) / ((read ?? 1) + (rows ?? 0))).toFixed(2).padStart(widthOf("check/read+rows")), String(results[0]?.findings).padStart(widthOf("findings")), `  ${name}`].join(""));
  if (detail === undefined) continue;
  for (const [rule, times] of [...taken].sort(([, one], [, other]) => other - one).slice(0, 25)) print(`${ms(times / Number(rounds))}  ${rule}`);
}

const edited: Readonly<Record<Edit, string>> = { score: "an edit of a score", ranks: "an edit of a score that moves ranks" };

if ("一处修改 2,000".includes(wanted)) {
  for (const kind of ["score", "ranks"] as const) {
    const edits = editsOf(districtBook(2000), 40, kind).slice(10);
    print(`${ms(median(edits))}  ${edited[kind]} among 2,000 rows with 花名册 and 历年等次: snapshot shared, rows and check; at most ${Math.round(Math.max(...edits))}`);
  }
}
