import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";

/** @throws Refusal when there is no such file or it may not be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new Refusal(message("cli.cannotRead", { file }), { cause: error });
  }
}

/** By what they are, not by what they are called: links and other spellings lead to the same file. */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return path.resolve(one) === path.resolve(other);
  const [first, second] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return realpathSync(one) === realpathSync(other) || (first.ino !== 0n && first.ino === second.ino && first.dev === second.dev);
}

/** Whole or not at all, and never over the file that was read. */
export function writeBytes(file: string, bytes: Uint8Array, source?: string): void {
  if (source !== undefined && isSameFile(file, source)) throw new Refusal(message("cli.sameFile", { file }));
  const half = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new Refusal(message("cli.cannotWrite", { file }), { cause: error });
  }
}

const endingOf = (file: string): string => path.extname(file).toLowerCase();

export const isCsv = (file: string): boolean => endingOf(file) === ".csv";

/** Before any work is done: an output whose folder is not there, or whose ending says another format, by which other programs go. @param made a folder that will be there by then. @throws Refusal */
export function refuseOutput(file: string, wanted: ".xlsx" | ".csv", made?: string): void {
  const others = [".xlsx", ".xlsm", ".xls", ".et", ".csv", ".ods"].filter((ending) => ending !== wanted);
  if (others.includes(endingOf(file))) throw new Refusal(message("cli.ending", { file, wanted }));
  const folder = path.dirname(file);
  if (!existsSync(folder) && (made === undefined || path.resolve(folder) !== path.resolve(made))) throw new Refusal(message("cli.noFolder", { folder, file: path.basename(file) }));
}
