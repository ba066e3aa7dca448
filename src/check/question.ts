import { masked } from "../sheets/values/masked";
import { message, say } from "../text";
import type { Finding } from "./rule";

/** A finding as a sheet names it, so that it is known again: without ids, and with the figures that it speaks of. */
export interface Question {
  readonly rule: string;
  readonly sheet: string;
  readonly person: string;
  readonly finding: string;
}

export const questionOf = ({ rule, at, person, says }: Finding): Question => ({ rule: say(message(`rule.${rule}`)), sheet: at.sheet, person: masked(person ?? ""), finding: masked(say(says)) });

export const keyOf = ({ rule, sheet, person, finding }: Question): string => [rule, sheet, person, finding].join("\n");

/** What stays the same of a question while its figures change. */
export const subjectOf = ({ rule, sheet, person }: Question): string => [rule, sheet, person].join("\n");
