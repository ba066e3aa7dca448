import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Unzipped } from "fflate";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { check } from "../../../src/check/check";
import { date } from "../../../src/measures/dates";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { score } from "../../../src/score/score";
import type { District } from "../../../src/sheets/district";
import { readDistrict } from "../../../src/sheets/district";
import { scoring } from "../../../src/sheets/scoring";
import type { CellPatch } from "../../../src/workbook/patch";

// Usage: node .cache/bench-step.js STEP FILE: one step and what it needs before it, in a process of its own. What it took is the last line.
const [wanted = "", file = ""] = process.argv.slice(2);

const today = date("2025-01-10");
const phases: Record<string, number> = {};

/** Seconds of CPU of all threads, garbage collection included. */
function timed<T>(phase: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  phases[phase] = (user + system) / 1e6;
  return result;
}

const bytes = (): Uint8Array => readFileSync(file);
const unzipped = (): Unzipped => timed("unzip", () => unzipSync(bytes()));
const district = (): District => {
  const snapshot = timed("read", () => readWorkbook(bytes()));
  return timed("rows", () => readDistrict(snapshot));
};
const checked = (): District => {
  const read = district();
  const { crashed } = timed("check", () => check(read, { today }));
  if (crashed[0]) throw crashed[0].error;
  return read;
};

/** Every step is what the one before it does, and more; packing and unpacking as a page does it, in JavaScript. */
const steps: Readonly<Record<string, () => unknown>> = {
  start: () => undefined,
  unzip: unzipped,
  scan: () => {
    const parts = unzipped();
    return timed("scan", () => Object.entries(parts).filter(([name]) => name.endsWith(".xml")).reduce((sum, [, part]) => sum + elementsIn(strFromU8(part)), 0));
  },
  rezip: () => {
    const parts = unzipped();
    return timed("zip", () => zipSync(parts));
  },
  read: () => timed("read", () => readWorkbook(bytes())),
  check: checked,
  score: () => {
    const read = checked();
    return timed("score", () => score(read));
  },
  patchAlone: () => patched(everyRowOf(Number(/rows-(\d+)/.exec(file)?.[1]))),
  patch: () => patched(onePerRow(district())),
};

/** Walks through all of it and keeps nothing: what any reader in JavaScript with this parser takes at least. */
function elementsIn(xml: string): number {
  let elements = 0;
  const parser = new SaxesParser();
  parser.on("opentag", () => (elements += 1));
  parser.on("text", () => undefined);
  parser.write(xml).close();
  return elements;
}

function patched(patches: readonly CellPatch[]): Uint8Array {
  const made = timed("patch", () => patchWorkbook(bytes(), patches));
  writeFileSync(`${path.dirname(file)}-patched.xlsx`, made);
  return made;
}

const pointsIn = (row: number): CellPatch["content"] => ({ value: 60 + (row % 40) });

/** The same cells where nobody has read the file before: 平时成绩 stands in J, under three rows. */
const everyRowOf = (rows: number): readonly CellPatch[] => Array.from({ length: rows }, (_, place) => ({ kind: "cell", sheet: scoring.name, row: 3 + place, column: 9, content: pointsIn(3 + place) }));

/** One column, all the way down: 平时成绩. */
const onePerRow = ({ sheets }: District): readonly CellPatch[] =>
  (sheets.scoring?.rows ?? []).flatMap((row) => {
    const at = row.cell("usual");
    return at ? [{ kind: "cell" as const, ...at, content: pointsIn(at.row) }] : [];
  });

const step = steps[wanted];
if (!step) throw new Error(`no step "${wanted}": ${Object.keys(steps).join(", ")}`);
step();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(`${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, phases })}\n`);
