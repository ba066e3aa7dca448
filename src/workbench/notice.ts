import type { Message } from "../text";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";

/** One sentence to the person, until the next one or until it is dismissed. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly says: Message;
}

/** What failed, as a sentence; something that nobody foresaw says so, with what the browser calls it. */
export const whyOf = (reason: unknown): Message =>
  reason instanceof Refusal ? reason.says : message("workbench.unexpected", { detail: reason instanceof Error ? reason.message : String(reason) });
