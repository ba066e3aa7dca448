import type { Filling, Message } from "../text";
import { message } from "../text";
import { isCancelled } from "../workbook/job";
import { Refusal } from "../workbook/refusal";
import type { Said } from "./error-codes";
import { saidOf } from "./error-codes";

/**
 * Asked by hand: for these two words alone the pane's first script would hold all of zod.
 * @returns Office's code; the kind of error where Office gave none.
 */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "?";
  if ("code" in error && typeof error.code === "string" && error.code !== "") return error.code;
  return "name" in error && typeof error.name === "string" && error.name !== "" ? error.name : "?";
}

/** Whether a name was taken that looked free a moment ago. */
export const isNameTaken = (error: unknown): boolean => codeOf(error) === "ItemAlreadyExists";

/** Excel's words for a request or an answer that is more than it takes at once. */
const tooLarge: ReadonlySet<string> = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "OperationCellsExceedLimit", "RangeExceedsLimit"]);

/** Whether less at a time may go through. */
export const isTooLarge = (error: unknown): boolean => tooLarge.has(codeOf(error));

/** The reason for a failure, to stand within another sentence; a code that nobody knows is shown as it is. */
export function becauseOf(error: unknown): Filling {
  if (isCancelled(error)) return message("host.because.cancelled");
  if (error instanceof Refusal) return error.says;
  const code = codeOf(error);
  return isKnown(code) ? message(`host.because.${saidOf[code].because}`) : code;
}

/** Turns whatever Office threw, before anything was written, into what a clerk is told. A Refusal stays as it is. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  return new Refusal(isKnown(code) ? whole(saidOf[code]) : message("host.failed", { code }), { cause: error });
}

const isKnown = (code: string): code is keyof typeof saidOf => Object.hasOwn(saidOf, code);

const whole = (said: Said): Message => ("whole" in said ? message(said.whole) : message("host.failedBecause", { because: message(`host.because.${said.because}`), action: message(`host.action.${said.action}`) }));
