import type { Message } from "../text";
import { say } from "../text";

/**
 * Something that cannot be done, with the sentence that a clerk is shown: what it is, where, what to do.
 * Files that cannot be read, writes that a host must not make.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(readonly says: Message, options?: ErrorOptions) {
    super(say(says), options);
  }
}
