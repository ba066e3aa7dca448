import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { hostileFiles } from "../fuzz/hostile-files";
import { oneSheet, sheetXml, workbook } from "../ooxml/make-workbook";

/** What the issue allows for any file: ten seconds, 512 MB. */
const [longest, most] = [10_000, 512];

/** As it ends, the process says how large it was at most. */
const saysPeak = `data:text/javascript,process.on("exit",()=>process._rawDebug("peak",process.resourceUsage().maxRSS))`;

interface Taken {
  readonly files: readonly string[];
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly exit: number | null;
  readonly said: string;
}

function read(files: readonly string[]): Promise<Taken> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, ["--import", saysPeak, path.resolve("dist/cli.js"), "check", "--json", ...files], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    const timer = setTimeout(() => child.kill("SIGKILL"), longest * files.length);
    child.on("close", (exit) => {
      clearTimeout(timer);
      resolve({ files, exit, said, milliseconds: performance.now() - began, megabytes: Number(/peak (\d+)/.exec(said)?.[1] ?? Infinity) / 1024 });
    });
  });
}

/** What a group in one process stays under, each of its files stays under; a group that does not is looked into file by file. */
async function each(files: readonly string[], together = 16): Promise<readonly Taken[]> {
  const all: Taken[] = [];
  for (let at = 0; at < files.length; at += together) {
    const group = await read(files.slice(at, at + together));
    if (group.files.length === 1 || (group.milliseconds <= longest && group.megabytes <= most)) all.push(group);
    else for (const file of group.files) all.push(await read([file]));
  }
  return all;
}

const cell = '<c r="A1"><v>1</v></c>';
/** As large as is let pass, or just beyond it. */
const large: Readonly<Record<string, () => Uint8Array>> = {
  "spaces": () => oneSheet(" ".repeat(60 * 1024 ** 2)),
  "one cell over and over": () => oneSheet(`<row r="1">${cell.repeat(2_500_000)}</row>`),
  "blank cells": () => oneSheet(`<row>${"<c/>".repeat(11)}</row>`.repeat(100_000)),
  "rows": () => oneSheet("<row/>".repeat(1_048_576)),
  "shared texts": () => oneSheet("", { strings: "<si/>".repeat(5_000_001) }),
  "levels": () => oneSheet("<x>".repeat(10_000_000)),
  "attributes": () => oneSheet(`<row ${Array.from({ length: 500_000 }, (_, number) => `a${number}="1"`).join(" ")}/>`),
  "columns over and over": () => workbook({ sheets: { 表: sheetXml("", { before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(1_000_000)}</cols>` }) } }),
  "far cells": () => oneSheet(Array.from({ length: 3000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("")),
  "shared formulas": () => oneSheet(`<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">B1+C1</f></c>${'<c r="A2"><f t="shared" si="0"/></c>'.repeat(500_000)}</row>`),
};

describe("every file is read or refused within ten seconds and 512 MB", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "kaohe-hostile-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const written = (name: string, bytes: Uint8Array): string => {
    writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  };
  const corpus = path.resolve("../shared/corpus");

  it("those of others, those of chance and those that are as large as they may be", async () => {
    const ofOthers = existsSync(corpus) ? readdirSync(corpus).filter((name) => name !== "INDEX.tsv").map((name) => path.join(corpus, name)) : [];
    const ofChance = Object.entries(hostileFiles).flatMap(([kind, files]) => fc.sample(files, { numRuns: 32, seed: 8 }).map((bytes, number) => written(`${kind}-${number}.xlsx`, bytes)));
    const singles = Object.entries(large).map(([name, make]) => written(`${name}.xlsx`, make()));
    const taken = [...(await each([...ofOthers, ...ofChance])), ...(await each(singles, 1))];
    const by = (what: "milliseconds" | "megabytes"): object => {
      const worst = [...taken].sort((one, other) => other[what] - one[what])[0];
      return { [what]: Math.round(worst?.[what] ?? 0), files: worst?.files.map((file) => path.basename(file)) };
    };
    mkdirSync(path.resolve(".cache/measured"), { recursive: true });
    writeFileSync(path.resolve(".cache/measured/memory.json"), JSON.stringify({ ofOthers: ofOthers.length, ofChance: ofChance.length, large: singles.length, slowest: by("milliseconds"), largest: by("megabytes") }, undefined, 1));
    const faults = taken.filter(({ exit, milliseconds, megabytes }) => ![0, 1, 2].includes(exit ?? -1) || milliseconds > longest || megabytes > most);
    expect(faults.map(({ files, exit, milliseconds, megabytes, said }) => [files.map((file) => path.basename(file)).join(), exit, Math.round(milliseconds), Math.round(megabytes), said.slice(0, 300)])).toEqual([]);
  }, 600_000);
});
