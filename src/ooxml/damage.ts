import { message, type Message } from "../text";
import { Refusal } from "../workbook/refusal";

/** The parts of a workbook as a clerk is told of them. */
export const parts = {
  archive: message("file.part.archive"),
  contents: message("file.part.contents"),
  links: message("file.part.links"),
  workbook: message("file.part.workbook"),
  strings: message("file.part.strings"),
  styles: message("file.part.styles"),
  table: message("file.part.table"),
  theme: message("file.part.theme"),
  sheet: (sheet: string): Message => message("file.part.sheet", { sheet }),
} as const;

/** The refusal of a file that cannot be whole. `cause` is for whoever looks into it. */
export const damaged = (part: Message, cause?: unknown): Refusal => new Refusal(message("file.damaged", { part }), { cause });

export const megabytes = (bytes: number): Message => message("file.size.megabytes", { count: Math.ceil(bytes / 1024 ** 2) });
export const tooLarge = (actual: Message, limit: Message): Refusal => new Refusal(message("file.tooLarge", { actual, limit }));
