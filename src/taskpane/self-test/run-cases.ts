import { isAlike } from "../../workbook/alike";
import type { Kit } from "./host-contract";

export interface CaseResult {
  readonly name: string;
  readonly verdict: "passed" | "failed" | "by hand";
  /** What was seen instead. */
  readonly detail?: string;
}

interface Case {
  readonly name: string;
  /** Absent where a person has to try it. */
  readonly run?: () => Promise<void>;
}

/**
 * Runs cases one after the other, each within what comes before and after every case.
 * @param heard is told of each result as it comes, and of how many there will be.
 */
export async function runCases(write: (kit: Kit) => void, heard: (result: CaseResult, total: number) => void): Promise<readonly CaseResult[]> {
  const cases: Case[] = [];
  const groups: string[] = [];
  const around: { before?: () => Promise<void>; after?: () => Promise<void> } = {};
  const nameOf = (name: string): string => [...groups, name].join(" › ");
  write({
    describe: (name, inner) => {
      groups.push(name);
      inner();
      groups.pop();
    },
    it: (name, run) => void cases.push({ name: nameOf(name), run }),
    itByHand: (name) => void cases.push({ name: nameOf(name) }),
    beforeEach: (run) => void (around.before = run),
    afterEach: (run) => void (around.after = run),
    expect: expectation,
  });
  const results: CaseResult[] = [];
  for (const { name, run } of cases) {
    const result: CaseResult = run ? { name, ...(await judged(run, around)) } : { name, verdict: "by hand" };
    results.push(result);
    heard(result, cases.length);
  }
  return results;
}

async function judged(run: () => Promise<void>, { before, after }: { readonly before?: () => Promise<void>; readonly after?: () => Promise<void> }): Promise<Omit<CaseResult, "name">> {
  try {
    await before?.();
    await run();
    await after?.();
    return { verdict: "passed" };
  } catch (error) {
    return { verdict: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Maps and sets have no JSON of their own. */
const shown = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (each instanceof Map || each instanceof Set ? [...each] : each));

function expectation(actual: unknown): ReturnType<Kit["expect"]> {
  const must = (holds: boolean, expected: unknown): void => {
    if (!holds) throw new Error(`${shown(actual)} ≠ ${shown(expected)}`);
  };
  const contains = (part: string): boolean => typeof actual === "string" && actual.includes(part);
  return {
    toBe: (expected) => must(Object.is(actual, expected), expected),
    toEqual: (expected) => must(isAlike(actual, expected), expected),
    toBeNull: () => must(actual === null, null),
    toContain: (part) => must(contains(part), part),
    toBeGreaterThan: (least) => must(typeof actual === "number" && actual > least, least),
    not: { toContain: (part) => must(!contains(part), part) },
  };
}
