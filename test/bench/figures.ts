import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What the benches have measured, a section each; a bench that runs again replaces its own and leaves the others. */
export const figuresFile = "test/bench/figures.md";

const begins = "## ";

/** @example withSection("## a\n\n1\n", "b", "2") // "## a\n\n1\n\n## b\n\n2\n" */
export function withSection(figures: string, heading: string, body: string): string {
  const sections = figures.split(/^(?=## )/m).filter((section) => section.startsWith(begins)).map((section) => section.trimEnd());
  const own = `${begins}${heading}\n\n${body}`;
  const place = sections.findIndex((section) => section.split("\n")[0] === `${begins}${heading}`);
  const all = place < 0 ? [...sections, own] : sections.with(place, own);
  return `${all.join("\n\n")}\n`;
}

export const writeSection = (file: string, heading: string, body: string): void => writeFileSync(file, withSection(existsSync(file) ? readFileSync(file, "utf8") : "", heading, body));
