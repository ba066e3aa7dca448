import type { Message } from "../text";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";

/** It was the person who wanted it so. */
export const isCalledOff = ({ key }: Message): boolean => key === "job.cancelled" || key === "host.cancelledPutBack";

/** The sentence for anything that was thrown; what was not foreseen shows its detail, to be passed on. */
export const problemOf = (error: unknown): Message =>
  error instanceof Refusal ? error.says : message("problem.unexpected", { detail: error instanceof Error ? error.message : String(error) });
