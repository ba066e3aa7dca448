import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { city } from "./city/city";
import { bytesOf } from "./city/files";
import { lastYearBytes } from "./city/last-year";
import type { Scale } from "./city/scaled";
import { scaledFiles } from "./city/scaled";

/** Writes the city with its known faults into a folder. @returns the paths of what came in, and of last year's city file beside it. */
export function writeCity(folder: string, seed?: number): { readonly files: readonly string[]; readonly lastYear: string } {
  const whole = city(seed);
  const incoming = path.join(folder, "来件");
  mkdirSync(incoming, { recursive: true });
  const files = whole.files.map((file) => put(path.join(incoming, file.name), bytesOf(whole, file)));
  return { files, lastYear: put(path.join(folder, "上年汇总.xlsx"), lastYearBytes(whole.lastYear)) };
}

/** Writes as many files of as many rows as are wanted, for measuring. @returns their paths. */
export function writeScaled(folder: string, scale: Scale): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from(scaledFiles(scale), ({ name, bytes }) => put(path.join(folder, name), bytes));
}

function put(file: string, bytes: Uint8Array): string {
  writeFileSync(file, bytes);
  return file;
}
