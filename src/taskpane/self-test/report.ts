import { message, say } from "../../text";
import type { CaseResult } from "./run-cases";

interface Circumstances {
  readonly at: string;
  /** What the browser says it is. */
  readonly program: string;
  /** What Excel says it can do. */
  readonly excel: string;
}

const signs = { passed: "✓", failed: "✗", "by hand": "…" } as const;

/** How many of each, in one sentence. */
export const sumOf = (results: readonly CaseResult[]) => {
  const count = (verdict: CaseResult["verdict"]) => results.filter((result) => result.verdict === verdict).length;
  return message("selfTest.sum", { passed: count("passed"), failed: count("failed"), byHand: count("by hand") });
};

/** What is copied: nothing of it is about people, as the workbook that was tried is invented. */
export const reportOf = (results: readonly CaseResult[], { at, program, excel }: Circumstances): string =>
  [`${say(message("pane.title"))} ${say(message("selfTest.title"))} ${at}`, program, excel, say(sumOf(results)), ...results.map(({ name, verdict, detail }) => `${signs[verdict]} ${name}${detail === undefined ? "" : `: ${detail}`}`)].join("\n");
