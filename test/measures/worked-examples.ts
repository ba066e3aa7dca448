import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import Big from "big.js";
import ts from "typescript";
import { isPlainDate } from "../../src/measures/dates";

// The worked examples of the doc comments, run: `@example call // result`. Results are written as printed below; "…" stands for fields left out.
interface Example {
  readonly where: string;
  readonly call: string;
  readonly result: string;
}

interface Documented {
  readonly file: string;
  readonly name: string;
  readonly comment: string;
  readonly isFunction: boolean;
}

/** What a file exports, with its comment. */
function documentedIn(file: string): readonly Documented[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): readonly Documented[] => {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const comment = ts.getJSDocCommentsAndTags(statement).map((doc) => doc.getText()).join("\n");
    if (ts.isFunctionDeclaration(statement) && statement.name) return [{ file, name: statement.name.text, comment, isFunction: true }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer ? [{ file, name: name.text, comment, isFunction: ts.isArrowFunction(initializer) }] : []));
  });
}

const examplesIn = ({ file, comment, name }: Documented): readonly Example[] =>
  [...comment.matchAll(/@example\s+(.+?)\s+\/\/\s+(.+?)\s*(?:\*\/|\n|$)/g)].map(([, call, result]) => ({ where: `${path.basename(file)} ${name}`, call: call ?? "", result: result ?? "" }));

/** Decimals and days bare, text in quotes, nothing as none. */
function printed(value: unknown): string {
  if (value === undefined) return "none";
  if (value instanceof Big) return value.toFixed();
  if (isPlainDate(value)) return value.toString();
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printed).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).map(([key, one]) => `${key}: ${printed(one)}`).join(", ")} }`;
  return value === null || typeof value === "number" || typeof value === "boolean" ? String(value) : "?";
}

interface Room {
  readonly folder: string;
  /** Functions that need no example: small makers, and what cannot be shown in a line. */
  readonly plain: readonly string[];
  /** Files that are not looked at for them. */
  readonly apart?: readonly string[];
  /** Folders whose exports the examples use as well. */
  readonly beside?: readonly string[];
}

/** Says in tests that a room's examples come to what their comments say, and that what computes or decides has one. */
export function examplesOf({ folder, plain, apart = [], beside = [] }: Room): void {
  const filesOf = (one: string) => readdirSync(one).filter((file) => file.endsWith(".ts")).map((file) => path.resolve(one, file));
  const documented = filesOf(folder).flatMap(documentedIn);
  const scope: Record<string, unknown> = { none: undefined, TextEncoder };

  beforeAll(async () => {
    for (const file of [...beside, folder].flatMap(filesOf)) Object.assign(scope, await import(file));
  });

  describe(`worked examples of ${folder}`, () => {
    it.each(documented.flatMap(examplesIn).map((one) => [one.where, one] as const))("%s comes to what its comment says", (_, { call, result }) => {
      const actual = printed(runInNewContext(`(${call})`, { ...scope }) as unknown);
      const parts = result.endsWith(", … }") ? result.slice(2, -5).split(/, (?=\w+: )/) : [];
      if (parts.length === 0) expect(actual).toBe(result);
      for (const part of parts) expect(actual).toContain(part);
    });

    const asked = documented.filter(({ file, name, isFunction }) => isFunction && !plain.includes(name) && !apart.includes(path.basename(file)));
    it.each(asked.map((one) => [`${path.basename(one.file)} ${one.name}`, one] as const))("%s has one", (_, { comment }) => {
      expect(comment).toMatch(/@example .+ \/\/ .+/);
    });

    it("spares nothing that is not there, or has an example", () => {
      expect(plain.filter((name) => !documented.some((one) => one.isFunction && one.name === name && !one.comment.includes("@example")))).toEqual([]);
    });
  });
}
