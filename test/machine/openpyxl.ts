import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A Python that has openpyxl, where there is one. */
const python = ["/usr/bin/python3", "python3"].find((program) => spawnSync(program, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0);

/** Tests that need Python with openpyxl; elsewhere they are skipped, and say so. */
export function describeWithOpenpyxl(name: string, body: () => void): void {
  if (python !== undefined) {
    describe(name, body);
    return;
  }
  process.stderr.write(`skipped, for there is no Python with openpyxl on this machine: ${name}\n`);
  describe.skip(name, body);
}

/** The workbook as openpyxl saves it after loading it, as so many scripts in offices do. */
export function throughOpenpyxl(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "kaohe-openpyxl-"));
  try {
    const [before, after] = [path.join(folder, "before.xlsx"), path.join(folder, "after.xlsx")];
    writeFileSync(before, bytes);
    execFileSync(python ?? "python3", ["-c", "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])", before, after], { stdio: "pipe", timeout: 60_000 });
    return new Uint8Array(readFileSync(after));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
