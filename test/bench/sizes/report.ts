import type { Usage } from "./measure";
import { median } from "./measure";

export interface Measured {
  readonly name: string;
  readonly rows: number;
  /** None where it could not be measured. */
  readonly usages: readonly Usage[];
  readonly because: string | undefined;
}

interface Setting {
  readonly machine: string;
  readonly rounds: number;
}

const seconds = (value: number): string => (Number.isNaN(value) ? "—" : value.toFixed(value < 10 ? 2 : 1));
const times = (value: number): string => (Number.isNaN(value) ? "—" : `× ${value.toFixed(2)}`);
const counted = (rows: number): string => rows.toLocaleString("en-US");
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], body: readonly (readonly string[])[]): readonly string[] => [line(head), line(head.map((_, place) => (place === 0 ? "---" : "---:"))), ...body.map(line)];

/**
 * What was measured, as Markdown: every contender in every size, the ratios that are aimed at, and the growth from size to size.
 * Each figure is the median of the rounds.
 */
export function report(results: readonly Measured[], { machine, rounds }: Setting): string {
  const sizes = [...new Set(results.map(({ rows }) => rows))];
  const names = [...new Set(results.map(({ name }) => name))];
  const of = (name: string, rows: number): readonly Usage[] => results.find((one) => one.name === name && one.rows === rows)?.usages ?? [];
  const cpu = (name: string, rows: number): number => median(of(name, rows).map((one) => one.cpu));
  const wall = (name: string, rows: number): number => median(of(name, rows).map((one) => one.wall));
  const memory = (name: string, rows: number): number => median(of(name, rows).flatMap(({ megabytes }) => megabytes ?? []));
  const phase = (name: string, rows: number, ...parts: readonly string[]): number => median(of(name, rows).map(({ phases }) => parts.reduce((sum, part) => sum + (phases[part] ?? NaN), 0)));

  const whole = table(
    ["CPU s / wall s / MB", ...sizes.map((rows) => `${counted(rows)} rows`)],
    names.map((name) => [name, ...sizes.map((rows) => (of(name, rows).length === 0 ? "—" : `${seconds(cpu(name, rows))} / ${seconds(wall(name, rows))} / ${Number.isNaN(memory(name, rows)) ? "—" : memory(name, rows).toFixed(0)}`))]),
  );
  const ratios: readonly (readonly [name: string, target: string, ratio: (rows: number) => number])[] = [
    ["reading / unzip + saxes", "≤ 1.3 at 20,000", (rows) => phase("read", rows, "read") / phase("unzip + saxes", rows, "unzip", "scan")],
    ["check + score / reading", "≤ 1", (rows) => phase("read, check, score", rows, "check", "score") / phase("read, check, score", rows, "read")],
    ["check + score / reading and recognising rows", "", (rows) => phase("read, check, score", rows, "check", "score") / phase("read, check, score", rows, "read", "rows")],
    ["check / reading and recognising rows", "≤ 0.5 at 20,000", (rows) => phase("read, check", rows, "check") / phase("read, check", rows, "read", "rows")],
    ["patching a column / unzip + zip", "< 2 at 20,000", (rows) => phase("patch a column", rows, "patch") / phase("unzip + zip", rows, "unzip", "zip")],
    ["the same, after the file was read for the patches", "", (rows) => phase("read, patch a column", rows, "patch") / phase("unzip + zip", rows, "unzip", "zip")],
    ["the same, whole processes", "", (rows) => cpu("patch a column", rows) / cpu("unzip + zip", rows)],
    ["memory of reading / of exceljs", "< 0.5 at 200,000", (rows) => memory("read", rows) / memory("exceljs, read", rows)],
    ["CPU of reading / of exceljs", "", (rows) => cpu("read", rows) / cpu("exceljs, read", rows)],
    ["CPU of reading / of openpyxl", "", (rows) => cpu("read", rows) / cpu("openpyxl read-only, read", rows)],
    ["CPU of reading / of R readxl", "", (rows) => cpu("read", rows) / cpu("R readxl, read", rows)],
  ];
  const aims = table(["ratio", "target", ...sizes.map(counted)], ratios.map(([name, target, ratio]) => [name, target, ...sizes.map((rows) => times(ratio(rows)))]));
  const steps = sizes.slice(1).map((rows, place) => [sizes[place] ?? rows, rows] as const);
  const start = (rows: number) => cpu("node alone", rows);
  const grown = table(
    ["CPU without the start of Node", ...steps.map(([from, to]) => `${counted(from)} → ${counted(to)} (× ${(to / from).toFixed(1)} rows)`)],
    ["unzip + saxes", "read", "read, check", "read, check, score", "patch a column"].map((name) => [name, ...steps.map(([from, to]) => times((cpu(name, to) - start(to)) / (cpu(name, from) - start(from))))]),
  );
  const missing = results.filter(({ because }) => because !== undefined).map(({ name, rows, because }) => `Not measured: ${name}, ${counted(rows)} rows: ${because}.`);
  return [`Made by \`npm run bench\`; one 评分表 of so many people, whole processes, medians of ${rounds}. ${machine}.`, "", ...whole, "", ...aims, "", ...grown, ...(missing.length > 0 ? ["", ...missing] : [])].join("\n");
}
