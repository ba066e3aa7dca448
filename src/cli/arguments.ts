import { parseArgs } from "node:util";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";
import type { FlagName, ListedName, OptionName, Options, ValuedName, Verb } from "./verb";
import { verbs } from "./verbs";

const valued = { output: { type: "string", short: "o" }, sheet: { type: "string" }, unit: { type: "string" }, year: { type: "string" }, last: { type: "string" }, returns: { type: "string" }, published: { type: "string" } } as const satisfies Record<ValuedName, unknown>;
const listed = { explain: { type: "string", multiple: true } } as const satisfies Record<ListedName, unknown>;
const flags = { strict: { type: "boolean" }, fix: { type: "boolean" }, mark: { type: "boolean" } } as const satisfies Record<FlagName, unknown>;
const optionNames = Object.keys({ ...valued, ...listed, ...flags }) as readonly OptionName[];

/** As people type it. */
const typed = (name: OptionName): string => (name === "output" ? "-o" : `--${name}`);

interface Arguments {
  readonly json: boolean;
  readonly help: boolean;
  readonly operands: readonly string[];
  readonly options: Options;
}

/** @throws Refusal naming the option that there is none of, or that lacks its value. */
export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...valued, ...listed, ...flags, json: { type: "boolean" }, help: { type: "boolean", short: "h" } }, allowPositionals: true });
    const { json = false, help = false, ...options } = values;
    return { json, help, operands: positionals, options };
  } catch (error) {
    throw new Refusal(badOption(error), { cause: error });
  }
}

function badOption(error: unknown) {
  const option = /'((?:-\w, )?-[^ ']+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
  const isUnknown = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
  return isUnknown ? message("cli.unknownOption", { option }) : message("cli.optionValue", { option });
}

/** What is to be done. @throws Refusal when the verb is not there, or has not what it needs, or has more. */
export function taskOf({ operands: [name, ...operands], options }: Arguments): { readonly verb: Verb; readonly operands: readonly [string, ...string[]] } {
  const known = Object.keys(verbs).join("、");
  if (name === undefined) throw new Refusal(message("cli.noVerb", { verbs: known }));
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new Refusal(message("cli.unknownVerb", { verb: name, verbs: known }));
  const stray = optionNames.find((option) => options[option] !== undefined && ![...verb.needs, ...verb.takes].includes(option));
  if (stray !== undefined) throw new Refusal(message("cli.strayOption", { verb: name, option: typed(stray), usage: verb.usage }));
  const [first, ...others] = operands;
  if (first === undefined) throw new Refusal(message("cli.noOperand", { usage: verb.usage }));
  if (verb.operands === "one" && others.length > 0) throw new Refusal(message("cli.tooMany", { verb: name, others: others.join(" "), usage: verb.usage }));
  const lacks = verb.needs.find((option) => (options[option] ?? "") === "");
  if (lacks !== undefined) throw new Refusal(message("cli.lacksOption", { option: typed(lacks), usage: verb.usage }));
  return { verb, operands: [first, ...others] };
}
