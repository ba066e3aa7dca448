import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ownWork } from "../consolidate/intake/own-work";
import { sheetNamesIn } from "../ooxml";
import type { Message } from "../text";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";
import { isCsv } from "./files";

/** A file that lies where submissions lie, and is not read as one. */
export interface Skipped {
  readonly file: string;
  readonly reason: Message;
}

interface Gathered {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

/** Old and foreign formats are taken along: what they are is said with the file, not passed over. */
const tables: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ods", ".csv"]);

/**
 * The files behind what was named; folders with all their folders, since clerks keep one for each district. What is not read is named.
 * @throws Refusal for a folder that holds nothing to read, or cannot be looked into.
 */
export function gather(operands: readonly string[], isOutput: (file: string) => boolean, isLast: (file: string) => boolean): Gathered {
  const files: string[] = [];
  const skipped: Skipped[] = [];
  const take = (file: string, named: boolean): void => {
    const reason = reasonAgainst(file, named, isOutput, isLast);
    if (reason) skipped.push({ file, reason });
    else if (!files.some((known) => path.resolve(known) === path.resolve(file))) files.push(file);
  };
  for (const operand of operands) {
    if (!isFolder(operand)) take(operand, true);
    else {
      const before = files.length;
      for (const file of filesUnder(operand)) take(file, false);
      if (files.length === before && operands.length === 1) throw new Refusal(message("cityCli.empty", { folder: operand }));
    }
  }
  return { files, skipped };
}

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

function filesUnder(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => one.name.localeCompare(other.name, "zh-CN"));
    return entries.flatMap((entry): readonly string[] => {
      const file = path.join(folder, entry.name);
      if (isFolder(file)) return entry.isSymbolicLink() ? [] : filesUnder(file);
      return [file];
    });
  } catch (error) {
    throw new Refusal(message("cli.cannotRead", { file: folder }), { cause: error });
  }
}

function reasonAgainst(file: string, named: boolean, isOutput: (file: string) => boolean, isLast: (file: string) => boolean): Message | undefined {
  const name = path.basename(file);
  if (name.startsWith("~$")) return message("cityCli.skip.lock");
  if (isOutput(file)) return message("cityCli.skip.output");
  if (isLast(file)) return message("cityCli.skip.last");
  if (named) return undefined;
  if (name.startsWith(".")) return message("cityCli.skip.hidden");
  return tables.has(path.extname(name).toLowerCase()) ? undefined : message("cityCli.skip.kind");
}

/** A file that the city has made itself, in the command line's words. */
export function madeHere(file: string, bytes: Uint8Array): Message | undefined {
  if (isCsv(file)) return undefined;
  try {
    const own = ownWork(sheetNamesIn(bytes).map((name) => ({ name })));
    return own && message(own.key === "city.ownSummary" ? "cityCli.skip.summary" : "cityCli.skip.returned");
  } catch (error) {
    // Why it cannot be read is said where it is taken in.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Files as people know them: by name, and by their path where two have the same. */
export function namesOf(files: readonly string[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const file of files) count.set(path.basename(file), (count.get(path.basename(file)) ?? 0) + 1);
  return new Map(files.map((file) => [file, count.get(path.basename(file)) === 1 ? path.basename(file) : file]));
}
