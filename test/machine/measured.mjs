// npm run measured: what the last `npm test` and `npm run bench` have tallied, readably. Each file says which test wrote it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./set-up.mjs";

const longest = 4000;
const folder = path.join(root, ".cache/measured");
const names = existsSync(folder) ? readdirSync(folder).sort() : [];
if (names.length === 0) console.log("Nothing is measured yet: run npm test. 还没有量过：先运行 npm test。");
for (const name of names) console.log(`\n== ${name}\n${shown(name, readFileSync(path.join(folder, name), "utf8"))}`);

/** JSON without its quotes and brackets; a long list is cut, and says so. */
function shown(name, text) {
  const plain = name.endsWith(".json") ? JSON.stringify(JSON.parse(text), undefined, 1).replace(/^ *[\]}[{],?\n/gm, "").replace(/["{}[\],]+$/gm, "").replaceAll('"', "") : text;
  return plain.length > longest ? `${plain.slice(0, longest)}\n… ${plain.length - longest} more characters in .cache/measured/${name}` : plain;
}
