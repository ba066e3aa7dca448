import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import Big from "big.js";
import ts from "typescript";
import { isPlainDate } from "../../src/measures/dates";

// The worked examples of the doc comments, run: `@example call // result`. Results are written as printed below; "…" stands for fields left out.
const folder = path.resolve("src/measures");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

interface Example {
  readonly where: string;
  readonly call: string;
  readonly result: string;
}

/** Every exported function with the examples of its comment. */
function documentedIn(file: string): readonly { readonly name: string; readonly comment: string; readonly line: number }[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const comment = ts.getJSDocCommentsAndTags(statement).map((doc) => doc.getText()).join("\n");
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    if (ts.isFunctionDeclaration(statement) && statement.name) return [{ name: statement.name.text, comment, line }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer && ts.isArrowFunction(initializer) ? [{ name: name.text, comment, line }] : []));
  });
}

const examplesIn = (file: string): readonly Example[] =>
  documentedIn(file).flatMap(({ comment, name }) =>
    [...comment.matchAll(/@example\s+(.+?)\s+\/\/\s+(.+?)\s*(?:\*\/|\n|$)/g)].map(([, call, result]) => ({ where: `${file} ${name}`, call: call ?? "", result: result ?? "" })),
  );

/** Decimals and days bare, text in quotes, nothing as none. */
function printed(value: unknown): string {
  if (value === undefined) return "none";
  if (value instanceof Big) return value.toFixed();
  if (isPlainDate(value)) return value.toString();
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(printed).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).map(([key, one]) => `${key}: ${printed(one)}`).join(", ")} }`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "?";
}

const scope: Record<string, unknown> = { none: undefined };

beforeAll(async () => {
  for (const file of files) Object.assign(scope, await import(path.join(folder, file)));
});

const run = (call: string): unknown => runInNewContext(`(${call})`, { ...scope }) as unknown;

describe("worked examples", () => {
  it.each(files.flatMap(examplesIn).map((one) => [one.where, one] as const))("%s comes to what its comment says", (_, { call, result }) => {
    const actual = printed(run(call));
    const parts = result.endsWith(", … }") ? result.slice(2, -5).split(/, (?=\w+: )/) : [];
    if (parts.length === 0) expect(actual).toBe(result);
    for (const part of parts) expect(actual).toContain(part);
  });

  // What computes or decides has an example; small makers of numbers and types need none.
  const plain = new Set(["explained", "isNoAnswer", "decisionsOf", "stated", "decided", "isGrade", "bands", "scoreFault", "appraisingOrgans", "overriddenText", "date", "decimal", "isBefore"]);
  it.each(files.filter((file) => file !== "law.ts").flatMap((file) => documentedIn(file).filter(({ name }) => !plain.has(name)).map((one) => [`${file} ${one.name}`, one] as const)))("%s has one", (_, { comment }) => {
    expect(comment).toMatch(/@example .+ \/\/ .+/);
  });
});
