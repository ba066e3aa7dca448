import { masked } from "../../sheets/values/masked";
import type { Message } from "../../text";
import { message } from "../../text";

/** As much of an error's own words as helps whoever maintains the program. */
const enough = 160;

/**
 * The program broke over a file: never taken for a file that is refused. The error's own words are kept without what is quoted in them,
 * names of the program's own parts aside, or looks like an id or a phone number: it may have stood in a cell.
 */
export function unexpected(error: unknown): Message {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return message("city.unexpected", { detail: masked(detail.replace(/["'“‘「](?![A-Za-z_$][\w$]*["'])[^"'”’」]*["'”’」]/g, "…").slice(0, enough)) });
}
