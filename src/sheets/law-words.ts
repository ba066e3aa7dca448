import type { Parameter, ParameterValue } from "../measures/law";
import type { Message } from "../text";
import { message } from "../text";
import type { Fault, Read } from "./values/read";
import { shownText } from "./values/text";

type Unreadable = Extract<Read<ParameterValue>, { readonly state: "unreadable" }>;

interface Typed {
  readonly title: string;
  readonly actual: string;
  /** What the cell looks like, where that helps. */
  readonly guess: string;
}

const sentences: Partial<Record<Fault, (typed: Typed) => Message>> = {
  errorCell: ({ title, actual }) => message("law.errorCell", { title, actual }),
  noStoredValue: ({ title }) => message("law.noStoredValue", { title }),
  notWhole: ({ title, actual }) => message("law.notWhole", { title, actual }),
  percentUnclear: ({ title, actual, guess }) => message("law.percentUnclear", { title, actual, times: guess }),
  notADayOfYear: ({ title, actual }) => message("law.notADayOfYear", { title, actual }),
  noSuchDay: ({ title, actual }) => message("law.noSuchDay", { title, actual }),
  notText: ({ title, actual }) => message("law.notAName", { title, actual }),
  twice: ({ title, guess }) => message("law.nameTwice", { title, name: guess }),
};

/** Why the cell of a law line has no meaning, in words for the clerk; every fault without a sentence of its own is that of a number. */
export function whyUnreadable({ title, unit }: Parameter, { fault, guess, original }: Unreadable): Message {
  const actual = shownText(original);
  return sentences[fault]?.({ title, actual, guess: shownText({ value: guess ?? null }) }) ?? message("law.notANumber", { title, actual, unit });
}
