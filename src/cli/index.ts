import { z } from "zod";
import { masked } from "../sheets/values/masked";
import { message, say } from "../text";
import { Refusal } from "../workbook/refusal";
import { readArguments, taskOf } from "./arguments";
import { verbs } from "./verbs";

z.config({ jitless: true });

/** One line for each thing that was not done; what identifies people is not told. */
function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${masked(line.replaceAll("\n", " "))}\n`);
  return 2;
}

const usage = (): string => [say(message("cli.usage")), ...[...Object.values(verbs).map((verb) => verb.usage), message("cli.usage.all")].map((line) => `  ${say(line)}`)].join("\n");

/** @returns the exit code: 0 done, 1 errors found, 2 not done. */
function run(args: readonly string[]): number {
  try {
    const given = readArguments(args);
    if (given.help) {
      process.stdout.write(`${usage()}\n`);
      return 0;
    }
    const { verb, operands } = taskOf(given);
    const answer = verb.run(operands, given.options);
    process.stdout.write(`${given.json ? JSON.stringify(answer.json, null, 2) : masked(answer.text)}\n`);
    if (answer.refused.length > 0) return refuse(answer.refused);
    return answer.exit;
  } catch (error) {
    const line = error instanceof Refusal ? say(error.says) : say(message("cli.unexpected", { detail: error instanceof Error ? error.message : String(error) }));
    return refuse([line]);
  }
}

process.exitCode = run(process.argv.slice(2));
