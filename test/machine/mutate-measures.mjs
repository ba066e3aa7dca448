// npm run mutate:measures: changes each constant of the measures in turn, in a copy, and shows that some test of the measures fails.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "./set-up.mjs";

const copy = path.join(root, ".cache", "mutants");
const target = "src/measures/parameters.ts";
const original = readFileSync(path.join(root, target), "utf8");

/** Every literal that is a value: the last argument's own argument in stated(…) and decided(…), and the last of each list that stands by itself. */
function constants() {
  const source = ts.createSourceFile(target, original, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer)) {
      const quantity = node.initializer.arguments[2];
      const literal = quantity && ts.isCallExpression(quantity) ? quantity.arguments.at(-1) : undefined;
      if (literal && !ts.isSpreadElement(literal)) found.push({ key: node.name.getText(), start: literal.getStart(), end: literal.getEnd(), text: literal.getText() });
    }
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer) && ts.isArrayLiteralExpression(node.initializer.expression)) {
      const literal = node.initializer.expression.elements.at(-1);
      found.push({ key: node.name.getText(), start: literal.getStart(), end: literal.getEnd(), text: literal.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Something else of the same kind, as near as can be: the day after, one more, another name. */
function mutated(text) {
  if (/^"\d\d-\d\d"$/.test(text)) return text === '"12-31"' ? '"12-30"' : text.replace(/\d\d"$/, (day) => `${String(Number(day.slice(0, 2)) + 1).padStart(2, "0")}"`);
  if (/^"[\d.]+"$/.test(text)) return `"${Number(text.slice(1, -1)) * 2}"`;
  if (text.startsWith('"')) return `${text.slice(0, -1)}局"`;
  return String(Number(text.replaceAll("_", "")) + 1);
}

function layOut() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(path.join(copy, "test"), { recursive: true });
  for (const part of ["src/measures", "src/text", "src/sheets", "src/workbook", "test/measures", "test/golden", "test/tsconfig.json", "tsconfig.json", "package.json"]) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  // These two read the sources and say nothing of a value.
  for (const test of ["no-bare-numbers", "article-table"]) rmSync(path.join(copy, "test/measures", `${test}.test.ts`), { force: true });
  symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "dir");
}

/** @returns the names of the test files that fail. */
function failing() {
  const { stdout } = spawnSync(process.execPath, [path.join(root, "node_modules/jest/bin/jest.js"), "--rootDir", copy, "--selectProjects", "unit", "--json", "--silent", "--maxWorkers=2"], { cwd: copy, encoding: "utf8", maxBuffer: 1e9 });
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  return testResults.filter(({ status }) => status === "failed").map(({ name }) => path.basename(name, ".test.ts"));
}

layOut();
const before = failing();
if (before.length > 0) {
  console.error(`the tests fail before anything is changed: ${before.join(", ")}`);
  process.exit(2);
}
const alive = [];
const onlyListed = [];
for (const { key, start, end, text } of constants()) {
  writeFileSync(path.join(copy, target), original.slice(0, start) + mutated(text) + original.slice(end));
  const caught = failing();
  if (caught.length === 0) alive.push(key);
  else if (caught.every((name) => name === "parameters")) onlyListed.push(key);
  console.log(`${caught.length === 0 ? "ALIVE " : "caught"} ${key}: ${text} → ${mutated(text)}${caught.length > 0 ? `, by ${caught.join(", ")}` : ""}`);
}
console.log(`\n${constants().length} constants, ${alive.length} alive${alive.length > 0 ? `: ${alive.join(", ")}` : ""}; caught by nothing but the list read off the measures: ${onlyListed.join(", ") || "none"}`);
process.exit(alive.length === 0 ? 0 : 1);
