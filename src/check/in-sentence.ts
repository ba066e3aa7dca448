import type { Message } from "../text";
import { message } from "../text";

/** What a cell shows, as a sentence takes it up: figures apart from the Chinese around them, words in quotes, and nothing as a word. */
export function inSentence(shown: string): Message {
  if (shown === "") return message("check.blank");
  return /^[\x20-\x7e]/.test(shown) ? message("check.figure", { shown }) : message("check.words", { shown });
}
