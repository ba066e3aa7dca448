import type { Doing } from "../../browser/long-tasks";
import type { Doings } from "./steps";

const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
const longest = ({ long }: Doing): number => Math.max(0, ...long);
const over = ({ long }: Doing): number => long.filter((task) => task > 100).length;

/** One line for each thing that is done, each figure the median of the rounds. */
export function linesOf(about: string, rounds: readonly Doings[]): readonly string[] {
  return Object.keys(rounds[0] ?? {}).map((name) => {
    const taken = rounds.flatMap((doings) => doings[name] ?? []);
    const cells = [`${median(taken.map(({ whole }) => whole))}`, `${median(taken.map(longest))}`, `${median(taken.map(over))}`];
    return `| ${[about, name, ...cells].join(" | ")} |`;
  });
}

export const head: readonly string[] = ["| of | what is done | ms | longest task, ms | tasks over 100 ms |", "| --- | --- | ---: | ---: | ---: |"];
