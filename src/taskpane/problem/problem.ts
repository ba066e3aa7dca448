import type { Message } from "../../text";
import { message } from "../../text";
import { Refusal } from "../../workbook/refusal";

/** It was the person who wanted it so. */
export const isCalledOff = ({ key }: Message): boolean => key === "job.cancelled" || key === "host.cancelledPutBack";

/** The name that webpack gives to what it throws when a part of the program, fetched late, does not come. */
const partMissing = "ChunkLoadError";

/** The sentence for anything that was thrown; what was not foreseen shows its detail, to be passed on. */
export function problemOf(error: unknown): Message {
  if (error instanceof Refusal) return error.says;
  if (!(error instanceof Error)) return message("problem.unexpected", { detail: String(error) });
  return error.name === partMissing ? message("late.partMissing") : message("problem.unexpected", { detail: error.message });
}
