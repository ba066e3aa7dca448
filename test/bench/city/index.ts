import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeScaled } from "../../consolidate/write-city";
import { consolidateFolder } from "./ours";

// Usage: node .cache/bench-city.js [--large] [--files N --rows M] [--rounds N]: the same files read by others, and read, consolidated and written by us.
const { values } = parseArgs({ options: { large: { type: "boolean", default: false }, files: { type: "string" }, rows: { type: "string" }, rounds: { type: "string", default: "3" }, ours: { type: "string" } } });

/** What a process says of itself, on the last line of what it prints. */
interface Usage {
  readonly cpu: number;
  readonly megabytes: number;
  readonly phases?: Readonly<Record<string, number>>;
  readonly people?: number;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
const here = path.resolve("test/bench/city");

if (values.ours === undefined) compare();
else print(JSON.stringify(consolidateFolder(values.ours)));

function compare(): void {
  const files = Number(values.files ?? (values.large ? 200 : 11));
  const rows = Number(values.rows ?? (values.large ? 300 : 60));
  const folder = path.resolve(`.cache/bench/city-${files}x${rows}`);
  if (!existsSync(folder) || readdirSync(folder).length !== files) writeScaled(folder, { files, rows, units: files });
  const contenders: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
    "ours: read, check, consolidate, write": [process.execPath, path.resolve(process.argv[1] ?? ""), "--ours", folder],
    "exceljs: read": [process.execPath, path.join(here, "exceljs.mjs"), folder],
    "openpyxl, read-only: read": ["/usr/bin/python3", path.join(here, "openpyxl-read.py"), folder],
    "R readxl: read": ["Rscript", path.join(here, "readxl.R"), folder],
  };
  print(`${files} files × ${rows} rows; CPU of the whole process, its start included, and its peak memory; medians of ${values.rounds}; Node ${process.version}, ${process.arch}`);
  const measured = Object.entries(contenders).map(([name, command]) => ({ name, usages: usagesOf(name, command) }));
  const theirs = measured.find(({ name }) => name.startsWith("exceljs"))?.usages ?? [];
  const [cpuOf, memoryOf] = [(usages: readonly Usage[]) => median(usages.map(({ cpu }) => cpu)), (usages: readonly Usage[]) => median(usages.map(({ megabytes }) => megabytes))];
  for (const { name, usages } of measured) {
    if (usages.length === 0) continue;
    const ratio = theirs.length === 0 ? "" : `  × ${(cpuOf(usages) / cpuOf(theirs)).toFixed(2)} CPU, × ${(memoryOf(usages) / memoryOf(theirs)).toFixed(2)} memory of exceljs`;
    print(`${cpuOf(usages).toFixed(2).padStart(8)} s ${memoryOf(usages).toFixed(0).padStart(6)} MB  ${name}${ratio}`);
    const { phases, people } = usages[0] ?? {};
    if (phases) print(`${" ".repeat(21)}${people} people in the book; ${Object.entries(phases).map(([phase, seconds]) => `${phase} ${seconds.toFixed(2)} s`).join(", ")}`);
  }
}

/** Empty where the program is not installed, and says so. */
function usagesOf(name: string, [command, ...args]: readonly [string, ...string[]]): readonly Usage[] {
  const usages: Usage[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (status !== 0) {
      print(`not measured: ${name}: ${[error?.message ?? "", ...(error ? [] : stderr.trim().split("\n").slice(-1))].join(" ").trim()}`);
      return [];
    }
    usages.push(JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Usage);
  }
  return usages;
}
