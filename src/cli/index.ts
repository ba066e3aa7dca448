import { parseArgs } from "node:util";
import { z } from "zod";
import { masked } from "../sheets/values/masked";
import { message, say } from "../text";
import { Refusal } from "../workbook/refusal";
import { checkVerb } from "./check-verb";
import { scoreVerb } from "./score-verb";
import type { Answer } from "./verb";

z.config({ jitless: true });

const options = { json: { type: "boolean" }, output: { type: "string", short: "o" }, help: { type: "boolean", short: "h" } } as const;

/** @throws Refusal on bad usage and on files that cannot be read. */
function answerTo(verb: string | undefined, files: readonly string[], output: string | undefined): Answer {
  const [first, ...others] = files;
  if (verb === "check") {
    if (first === undefined) throw new Refusal(message("cli.checkUsage"));
    return checkVerb(files);
  }
  if (verb === "score") {
    if (first === undefined || others.length > 0 || output === undefined) throw new Refusal(message("cli.scoreUsage"));
    return scoreVerb(first, output);
  }
  throw new Refusal(verb === undefined ? message("cli.usage") : message("cli.unknownVerb", { verb }));
}

/** One line for each file that could not be read; what identifies people is not told. */
function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${masked(line.replaceAll("\n", " "))}\n`);
  return 2;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(message("cli.usage"), { cause: error });
  }
}

/** @returns the exit code: 0 done, 1 errors found, 2 not done. */
function run(args: readonly string[]): number {
  try {
    const { values, positionals } = read(args);
    if (values.help) {
      process.stdout.write(`${say(message("cli.usage"))}\n`);
      return 0;
    }
    const [verb, ...files] = positionals;
    const answer = answerTo(verb, files, values.output);
    process.stdout.write(`${values.json ? JSON.stringify(answer.json, null, 2) : masked(answer.text)}\n`);
    if (answer.refused.length > 0) return refuse(answer.refused);
    return answer.exit;
  } catch (error) {
    const line = error instanceof Refusal ? say(error.says) : say(message("cli.unexpected", { detail: error instanceof Error ? error.message : String(error) }));
    return refuse([line]);
  }
}

process.exitCode = run(process.argv.slice(2));
