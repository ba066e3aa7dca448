import type { Filling, Message } from "../text";
import { message } from "../text";
import { isCancelled } from "../workbook/job";
import { Refusal } from "../workbook/refusal";

/** The error codes of Office that have a sentence of their own. Its texts are not for people, and change. */
interface Said {
  /** When nothing has been written yet. */
  readonly whole: (() => Message) | undefined;
  /** As the reason within another sentence. */
  readonly because: () => Message;
}

const alreadyExists = "ItemAlreadyExists";
const said: ReadonlyMap<string, Said> = new Map<string, Said>([
  ["ItemNotFound", { whole: () => message("host.notFound"), because: () => message("host.because.itemNotFound") }],
  [alreadyExists, { whole: undefined, because: () => message("host.because.itemAlreadyExists") }],
  ["InvalidArgument", { whole: undefined, because: () => message("host.because.invalidArgument") }],
  ["AccessDenied", { whole: () => message("host.accessDenied"), because: () => message("host.because.accessDenied") }],
  ["GeneralException", { whole: undefined, because: () => message("host.because.generalException") }],
  ["InvalidOperationInCellEditMode", { whole: () => message("host.cellBeingEdited"), because: () => message("host.because.cellBeingEdited") }],
  ["FilteredRangeConflict", { whole: () => message("host.filterInTheWay"), because: () => message("host.because.filter") }],
  ["RequestPayloadSizeLimitExceeded", { whole: () => message("host.tooLarge"), because: () => message("host.because.tooLarge") }],
  ["ResponsePayloadSizeLimitExceeded", { whole: () => message("host.tooLarge"), because: () => message("host.because.tooLarge") }],
]);

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
export const isNameTaken = (error: unknown): boolean => codeOf(error) === alreadyExists;

/** Excel's words for a request or an answer that is more than it takes at once. */
const tooLarge: ReadonlySet<string> = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "OperationCellsExceedLimit", "RangeExceedsLimit"]);

/** Whether less at a time may go through. */
export const isTooLarge = (error: unknown): boolean => tooLarge.has(codeOf(error));

/** The reason for a failure, to stand within another sentence; a code that nobody knows is shown as it is. */
export function becauseOf(error: unknown): Filling {
  if (isCancelled(error)) return message("host.because.cancelled");
  if (error instanceof Refusal) return error.says;
  const code = codeOf(error);
  return said.get(code)?.because() ?? code;
}

/** Turns whatever Office threw, before anything was written, into what a clerk is told. A Refusal stays as it is. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(said.get(codeOf(error))?.whole?.() ?? message("host.failed", { code: becauseOf(error) }), { cause: error });
}
