import type { Message } from "../text";

/** One sentence to the person, until the next one or until it is dismissed. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly says: Message;
}
