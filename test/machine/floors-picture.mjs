// npm run floors:picture: the floors, as dependency-cruiser finds them, drawn into the README. With --check it draws nothing, and fails where the README shows something else.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import floors from "./floors.cjs";
import { root } from "./set-up.mjs";

const readme = path.join(root, "README.md");
const [begin, end] = ["<!-- floors -->", "<!-- /floors -->"];

process.chdir(root);
const options = await extractOptions("./.dependency-cruiser.cjs");
const { output } = await cruise(["src"], { ...options, includeOnly: "^src", collapse: "^src/[^/]+" });
const room = (file) => file.split("/")[1];
const imports = new Map(output.modules.map(({ source, dependencies }) => [room(source), new Set(dependencies.map(({ resolved }) => room(resolved)).filter((other) => other !== room(source)))]));

/** Rooms that can be reached from one. */
const reached = (from, seen = new Set()) => {
  for (const next of imports.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
  return seen;
};
// What a room reaches through another one needs no line of its own.
const lines = [...imports].flatMap(([from, to]) => [...to].filter((one) => ![...to].some((other) => other !== one && reached(other).has(one))).map((one) => `  ${from} --> ${one}`)).sort();
const storeys = floors.map(({ rooms }, level) => [`  subgraph ${String(level)}[" "]`, "    direction LR", ...rooms.map((name) => `    ${name}`), "  end"].join("\n")).reverse();
const drawing = [begin, "```mermaid", "flowchart TB", ...storeys, ...lines, "```", end].join("\n");

const text = readFileSync(readme, "utf8");
const [before, after] = [text.split(begin)[0], text.split(end)[1]];
if (after === undefined) throw new Error(`README.md has no ${begin} … ${end}`);
const drawn = `${before}${drawing}${after}`;
if (drawn !== text && process.argv.includes("--check")) {
  console.error("README.md shows other floors than there are; npm run floors:picture draws them anew");
  process.exit(1);
}
writeFileSync(readme, drawn);
