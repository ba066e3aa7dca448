import type { Read } from "../sheets/values/read";
import { valueOf } from "../sheets/values/read";
import { shownText } from "../sheets/values/text";
import type { Message } from "../text";
import { message } from "../text";

/** What a cell shows, as a sentence takes it up: figures apart from the Chinese around them, words in quotes, and nothing as a word. */
export function inSentence(shown: string): Message {
  if (shown === "") return message("check.blank");
  return /^[\x20-\x7e]/.test(shown) ? message("check.figure", { shown }) : message("check.words", { shown });
}

/** An entry that says which row a sentence speaks of: what it means, else as it stands; a blank is found elsewhere. @example shownIn(row.values.month, monthWritten) // "2024-03" */
export function shownIn<T>(read: Read<T>, written: (meaning: T) => string = String): string {
  const meaning = valueOf(read);
  if (meaning !== undefined) return written(meaning);
  return read.state === "blank" ? "—" : shownText(read.original).trim();
}
