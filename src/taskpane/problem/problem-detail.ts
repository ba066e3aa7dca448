import type { Message } from "../../text";
import { message, say } from "../../text";
import type { Reading } from "../session/reading";

interface Circumstances {
  readonly reading: Pick<Reading, "sizes"> | undefined;
  /** The clock's own words. */
  readonly at: string;
  /** What the browser says it is. */
  readonly program: string;
}

/**
 * What whoever maintains the program needs, and nothing about people: which sentence it was, the size of the sheets, the program around.
 * Texts from cells, also names of sheets and files, stay out: only Latin letters of a detail are kept.
 */
export function problemDetail(problem: Message, { reading, at, program }: Circumstances): string {
  const sizes = reading?.sizes ?? [];
  return [
    `${say(message("pane.title"))} ${at}`,
    `${say(message("problem.which"))} ${keysOf(problem).join(" / ")}`,
    ...technical(problem).map((detail) => `${say(message("problem.said"))} ${detail}`),
    ...(sizes.length > 0 ? [`${say(message("problem.sheets"))} ${sizes.join("、")}`] : []),
    program,
  ].join("\n");
}

const isMessage = (value: unknown): value is Message => typeof value === "object" && value !== null && "key" in value && "fill" in value;

const keysOf = ({ key, fill }: Message): readonly string[] => [key, ...Object.values(fill).filter(isMessage).flatMap(keysOf)];

/** What a program said of it: the places of a sentence that hold codes and messages of programs. */
const technical = ({ fill }: Message): readonly string[] =>
  Object.entries(fill).flatMap(([place, value]) => {
    if (isMessage(value)) return technical(value);
    return (place === "detail" || place === "code") && typeof value === "string" ? [withoutPeople(value)] : [];
  });

const withoutPeople = (detail: string): string => detail.replace(/[^\x20-\x7e]+/g, "…").replace(/\d[\d\s.-]{4,}[\dXx]/g, "…");
