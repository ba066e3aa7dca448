import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** Whole or not at all, and never over the file that was read. */
export function writeBytes(file: string, bytes: Uint8Array, source: string): void {
  if (path.resolve(file) === path.resolve(source)) throw new Refusal(message("cli.sameFile", { file }));
  const half = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new Refusal(message("cli.cannotWrite", { file }), { cause: error });
  }
}
