import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { asFile } from "../as-file";
import { figuresFile, writeSection } from "../figures";
import { scoringBook } from "../workbooks";
import { measured } from "./measure";
import type { Measured } from "./report";
import { report } from "./report";

// Usage: node .cache/bench-sizes.js [--rows 300,2000,20000,200000] [--rounds 5] [--out FILE]: one workbook in several sizes, whole processes side by side.
const { values } = parseArgs({ options: { rows: { type: "string", default: "300,2000,20000,200000" }, rounds: { type: "string", default: "5" }, out: { type: "string", default: figuresFile } } });
const sizes = values.rows.split(",").map(Number);
const others = path.resolve("test/bench/city");

/** A workbook in a folder of its own: other programs' readers are given folders. */
function bookOf(rows: number): { readonly folder: string; readonly file: string } {
  const folder = path.resolve(`.cache/bench/rows-${rows}`);
  const file = path.join(folder, "book.xlsx");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, asFile(scoringBook(rows)));
  return { folder, file };
}

const ours = (step: string) => ({ file }: ReturnType<typeof bookOf>) => [process.execPath, "--max-old-space-size=6000", path.resolve(".cache/bench-step.js"), step, file] as const;

/** By name; the first are what nobody can do without. */
const contenders: Readonly<Record<string, (book: ReturnType<typeof bookOf>) => readonly [string, ...string[]]>> = {
  "node alone": ours("start"),
  unzip: ours("unzip"),
  "unzip + saxes": ours("scan"),
  "unzip + zip": ours("rezip"),
  read: ours("read"),
  "read, check": ours("check"),
  "read, check, score": ours("score"),
  "patch a column": ours("patchAlone"),
  "read, patch a column": ours("patch"),
  "exceljs, read": ({ folder }) => [process.execPath, "--max-old-space-size=12000", path.join(others, "exceljs.mjs"), folder],
  "openpyxl read-only, read": ({ folder }) => ["/usr/bin/python3", path.join(others, "openpyxl-read.py"), folder],
  "R readxl, read": ({ folder }) => ["Rscript", path.join(others, "readxl.R"), folder],
  "LibreOffice, to .csv": ({ file }) => ["soffice", "--headless", "--convert-to", "csv", "--outdir", path.resolve(".cache/bench/csv"), file],
};

const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores; Node ${process.version}, ${process.platform} ${process.arch}`;
const results: Measured[] = [];
for (const rows of sizes) {
  const book = bookOf(rows);
  for (const [name, commandFor] of Object.entries(contenders)) {
    const usages = measured(commandFor(book), Number(values.rounds));
    results.push({ name, rows, ...("because" in usages ? { usages: [], because: usages.because } : { usages, because: undefined }) });
    process.stderr.write(`${rows} ${name}${"because" in usages ? `: ${usages.because}` : ""}\n`);
  }
  // The largest takes a quarter of an hour: what is known by then is not lost with it.
  writeSection(values.out, values.rows.includes("200000") ? "One sheet" : `One sheet, up to ${Math.max(...sizes).toLocaleString("en-US")} rows`, report(results, { machine, rounds: Number(values.rounds) }));
}
process.stdout.write(`${report(results, { machine, rounds: Number(values.rounds) })}\n`);
