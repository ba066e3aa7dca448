import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Parameter } from "../../src/measures/law";
import { valueWritten } from "../../src/measures/law";
import { standing } from "../../src/measures/parameters";

/** Floors 1 to 4. */
const rooms = ["measures", "workbook", "ooxml", "csv", "sheets", "check", "score", "fill", "seal", "templates"];
const home = "src/measures/parameters.ts";

const files = rooms
  .flatMap((room) => (readdirSync(path.join("src", room), { recursive: true }) as string[]).map((file) => path.join("src", room, file)))
  .filter((file) => /\.tsx?$/.test(file) && file !== home);

const numbers = Object.values<Parameter>(standing).flatMap(({ value, unit }) => (unit === "名称" || typeof value === "string" ? [] : [{ written: valueWritten(value), unit }]));

/** Numbers that mean nothing but the law wherever they stand; small ones count things everywhere. */
const telling = new Set(numbers.map(({ written }) => written).filter((written) => Number(written) > 12 && written !== "100"));
/** Where results are computed, small numbers of the law tell as well. */
const computing = /^src\/(measures|check|score)\//;
const small = new Set(numbers.map(({ written }) => written).filter((written) => Number(written) > 1 && Number(written) <= 12));

/** What else such a number may be; each with its reason. */
const innocent: readonly (readonly [file: RegExp, number: string, reason: string])[] = [
  [/^src\/ooxml\//, "", "bytes, XML and number formats: nothing of the law lives there"],
  [/^src\/workbook\//, "", "addresses and limits of a sheet"],
  [/^src\/templates\/(layout|build\/(icons|png|look|pages|heading|holidays|grade-block|data-sheet|parameter-sheet|guide-sheet|validation|workbook|finish))\.ts$/, "", "sizes on paper and screen"],
  [/^src\/templates\/build\/samples\//, "", "invented people and their scores"],
  [/^src\/sheets\/own-paper\.ts$/, "", "points and characters on paper"],
  [/^src\/sheets\/values\/date\.ts$/, "", "serials and forms of dates"],
  [/^src\/sheets\/values\/id-number\.ts$/, "", "GB 11643"],
  [/^src\/sheets\/(values\/number|district|recognise\/[a-z-]+)\.ts$/, "", "significant digits, how far headers are looked for, how a claim is weighed"],
  [/^src\/templates\/build\/summary\/summary-(charts|plans)\.ts$/, "", "sizes on paper, prepared rows and how far colours reach"],
  [/^src\/seal\/(published-list|report-sheet|receipt|digest)\.ts$/, "", "widths of columns, lengths of digests"],
  [/^src\/check\/rules\/id-number\.ts$/, "6", "where the date stands in an id"],
  [/^src\/measures\/periods\.ts$/, "", "months of the calendar's periods, digits of their notation"],
  [/^src\/measures\/dates\.ts$/, "12", "months of a year"],
  [/^src\/measures\/decimal\.ts$/, "2", "rounding half up"],
];

const isInnocent = (file: string, number: string) => innocent.some(([where, which]) => where.test(file) && (which === "" || which === number));

function literalsIn(file: string): { readonly text: string; readonly line: number; readonly kind: "number" | "text" }[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: { text: string; line: number; kind: "number" | "text" }[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    // The width of a column is paper, not law.
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === "width") return;
    if (ts.isNumericLiteral(node)) found.push({ text: node.text, line, kind: "number" });
    else if (ts.isBigIntLiteral(node)) found.push({ text: node.text.replace("n", ""), line, kind: "number" });
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push({ text: node.text, line, kind: "text" });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** In a text, a number of the law tells by its unit: 40%, 90分, 7200元. */
const spoken = new RegExp(`(?<![\\d.—-])(${numbers.filter(({ unit }) => ["%", "分", "元"].includes(unit)).map(({ written, unit }) => `${written.replace(".", "\\.")}\\s*${unit}`).join("|")}|0—100)`);

describe("a number of the law", () => {
  it("stands in one file only: no other on floors 1 to 4 holds one", () => {
    const strays = files.flatMap((file) =>
      literalsIn(file)
        .filter(({ text, kind }) => (kind === "text" ? spoken.test(text) : (telling.has(text) || (computing.test(file) && small.has(text))) && !isInnocent(file, text)))
        .map(({ text, line }) => `${file}:${line} ${text}`),
    );
    expect(strays).toEqual([]);
  });

  it("is looked for: the search finds one where there is one", () => {
    expect(literalsIn(home).filter(({ text, kind }) => kind === "number" && telling.has(text)).length).toBeGreaterThan(10);
    expect(spoken.test("平时成绩×40%")).toBe(true);
  });
});
