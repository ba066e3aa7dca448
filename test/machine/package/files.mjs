import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

/** Every file of a folder, by its path with slashes, in order. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();

/** Every file with its bytes. */
export const sizesIn = (folder) => filesIn(folder).map((file) => [file, statSync(path.join(folder, file)).size]);

/** As `sha256sum -c` reads it. */
export const checksums = (folder) => filesIn(folder).map((file) => `${createHash("sha256").update(readFileSync(path.join(folder, file))).digest("hex")}  ${file}\n`).join("");

/** One time for all files: the same content makes the same bytes. */
const noTime = new Date(1980, 0, 1);

export function zipOf(folder, name) {
  return zipSync(Object.fromEntries(filesIn(folder).map((file) => [`${name}/${file}`, [new Uint8Array(readFileSync(path.join(folder, file))), { mtime: noTime, level: 6 }]])));
}
