import type { Message } from "../text";
import type { CellValue } from "../workbook/cell";
import { damaged } from "./damage";
import { serialOfIso } from "./iso-date";
import { isOn, unescapeText } from "./xml";
import type { PlainCell } from "./xml-handlers";

/** What values of every sheet refer to. */
export interface ValueContext {
  readonly what: Message;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * A stored value as the cell's type says to read it.
 * @throws Refusal file.damaged when it points at a shared text that is not there.
 */
export function cellValue(type: string | undefined, stored: string, context: ValueContext): CellValue {
  switch (type) {
    case "s":
      return stored === "" ? null : textNumbered(Number(stored), context);
    case "str":
    case "inlineStr":
      return owned(unescapeText(stored));
    case "b":
      return stored === "" ? null : isOn(stored.trim());
    case "e":
      return stored === "" ? null : { error: stored };
    case "d":
      return serialOfIso(stored, context.date1904) ?? stored;
    case undefined:
    default:
      return numberOrText(stored);
  }
}

/** The value of a cell that was read in one go; nothing where none is stored. @throws Refusal like cellValue. */
export function plainValue({ type, stored, number }: Readonly<PlainCell>, context: ValueContext): CellValue | undefined {
  if (number === undefined) return stored === undefined ? undefined : cellValue(type, stored, context);
  return type === "s" ? textNumbered(number, context) : number;
}

/**
 * Text of its own. What is cut from a long text may keep all of it in memory for as long as a single name is known; what is put together anew does not.
 */
export const owned = (text: string): string => (text.length < cutShorter ? text : ` ${text}`.slice(1));

/** Shorter pieces are copied anyway. */
const cutShorter = 13;

function textNumbered(number: number, { strings, what }: ValueContext): string {
  const text = strings[number];
  if (text === undefined) throw damaged(what);
  return text;
}

/** What claims to be a number and is none is shown as it stands: the checks say what is wrong with it. */
function numberOrText(stored: string): CellValue {
  const value = Number(stored);
  if (value === 0 && stored.trim() === "") return null;
  return Number.isNaN(value) ? stored : value;
}
