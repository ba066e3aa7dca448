import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeScaled } from "../../consolidate/write-city";
import { figuresFile, writeSection } from "../figures";
import { consolidateFolder } from "./ours";
import type { Usage } from "./report";
import { report } from "./report";

// Usage: node .cache/bench-city.js [--large] [--files N --rows M] [--rounds N] [--out FILE]: the same files read by others, and read, consolidated and written by us.
const { values } = parseArgs({ options: { large: { type: "boolean", default: false }, files: { type: "string" }, rows: { type: "string" }, rounds: { type: "string", default: "3" }, ours: { type: "string" }, out: { type: "string", default: figuresFile } } });

const print = (line: string): void => void process.stdout.write(`${line}\n`);
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
  const measured = Object.entries(contenders).map(([name, command]) => ({ name, ...usagesOf(name, command) }));
  const body = report(measured, { machine: `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores; Node ${process.version}, ${process.platform} ${process.arch}`, rounds: Number(values.rounds) });
  print(`${files} files × ${rows} rows\n\n${body}`);
  writeSection(values.out, `${files} files × ${rows} rows`, body);
}

/** Empty where the program is not installed, with why. */
function usagesOf(name: string, [command, ...args]: readonly [string, ...string[]]): { readonly usages: readonly Usage[]; readonly because?: string } {
  const usages: Usage[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (status !== 0) return { usages: [], because: `${name}: ${error?.message ?? stderr.trim().split("\n").at(-1) ?? ""}` };
    usages.push(JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Usage);
  }
  return { usages };
}
