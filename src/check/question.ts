import { oncePer } from "../sheets/once";
import { masked } from "../sheets/values/masked";
import { message, say } from "../text";
import type { Finding } from "./rule";

/** A finding as a sheet names it, so that it is known again: without ids, with the figures that it speaks of, and told apart from others like it (told-apart.ts). */
export interface Question {
  readonly rule: string;
  readonly sheet: string;
  readonly person: string;
  readonly finding: string;
}

export const questionOf: (finding: Finding) => Question = oncePer(({ rule, at, person, says }: Finding) => ({ rule: say(message(`rule.${rule}`)), sheet: at.sheet, person: masked(person ?? ""), finding: masked(say(says)) }));

export const keyOf = ({ rule, sheet, person, finding }: Question): string => [rule, sheet, person, finding].join("\n");

/** What stays the same of a question while its figures change. */
export const subjectOf = ({ rule, sheet, person }: Question): string => [rule, sheet, person].join("\n");
