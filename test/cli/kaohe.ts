import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.resolve("dist/cli.js");

/** The built command line in a process of its own, as people and scripts run it. */
export const kaohe = (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
export const kaoheIn = (cwd: string, ...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", cwd });

/** A folder of its own for a test file. */
export const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), "kaohe-"));

export const linesOf = (text: string): readonly string[] => text.trim().split("\n");
