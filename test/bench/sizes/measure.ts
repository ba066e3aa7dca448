import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a process took. */
export interface Usage {
  /** Seconds of CPU of it and of all that it started. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak, where the program tells; LibreOffice does not. */
  readonly megabytes: number | undefined;
  /** Seconds of CPU of its parts, where the program tells. */
  readonly phases: Readonly<Record<string, number>>;
}

interface Said {
  readonly megabytes?: number;
  readonly phases?: Usage["phases"];
}

/** Linux counts for a process what those have used that it started and that have ended, in hundredths of a second. */
function ofEnded(): number {
  const fields = readFileSync("/proc/self/stat", "utf8").replace(/^.*\) /, "").split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** What a program says of itself stands on the last line of what it prints, as JSON; a program that is none of ours says nothing. */
function saidIn(stdout: string): Said {
  const last = stdout.trim().split("\n").at(-1) ?? "";
  return last.startsWith("{") ? (JSON.parse(last) as Said) : {};
}

/** Runs it so many times. @returns what each took; or why it cannot be measured here. */
export function measured([command, ...args]: readonly [string, ...string[]], rounds: number): readonly Usage[] | { readonly because: string } {
  const usages: Usage[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [before, began] = [ofEnded(), performance.now()];
    const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (status !== 0) return { because: (error?.message ?? stderr.trim().split("\n").at(-1) ?? "").slice(0, 120) };
    const { megabytes, phases = {} } = saidIn(stdout);
    usages.push({ cpu: ofEnded() - before, wall: (performance.now() - began) / 1000, megabytes, phases });
  }
  return usages;
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
